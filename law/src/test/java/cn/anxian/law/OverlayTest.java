package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("地方规定只能从严")
class OverlayTest {
    private static final Rules NATIONAL = Rules.read("""
            {"version": "1", "sources": {"某法": {"kind": "statute", "law": "某法"}}, "rules": [
              {"id": "R-1", "title": "题", "says": "话",
               "basis": [{"source": "某法", "article": "第八条", "verified": true}],
               "within": {"count": 24, "unit": "hour", "starts": "接报", "basis": 0,
                          "local": {"direction": "shorter", "source": "可以缩短"}},
               "parameters": {
                 "age": {"says": "最高年限", "unit": "年", "value": 15, "local": {"direction": "lower", "source": "可以降低"}},
                 "hours": {"says": "学时", "unit": "学时", "value": {"初次": 24, "复训": 8},
                           "local": {"direction": "higher", "source": "可以提高"}},
                 "keep": {"says": "保存", "unit": "日", "value": 90, "local": {"direction": "longer", "source": "可以延长"}},
                 "bonus": {"says": "上浮", "value": null, "verified": false,
                           "local": {"direction": "set", "source": "由地方确定", "most": 1}},
                 "items": {"says": "清单", "value": ["甲", "乙"], "local": {"direction": "set", "source": "由地方确定"}},
                 "fixed": {"says": "不留给地方", "unit": "人", "value": 3}}},
              {"id": "R-2", "title": "题", "says": "话",
               "basis": [{"source": "某法", "article": "第九条", "verified": true}]}]}
            """);

    @ParameterizedTest(name = "{0} = {1} 可以")
    @CsvSource({
        "R-1.within, 24",
        "R-1.within, 23",
        "R-1.age, 15",
        "R-1.age, 14.5",
        "R-1.hours.初次, 24",
        "R-1.hours.复训, 9",
        "R-1.keep, 91",
        "R-1.bonus, 1",
        "R-1.bonus, 0"
    })
    void what_is_equal_or_tighter_is_taken(String key, String value) {
        var overlay = Overlay.read(file(key, value), NATIONAL);

        assertThat(overlay.settings()).singleElement().satisfies(it -> {
            assertThat(it.value()).isEqualTo(value);
            assertThat(it.basis().citation()).isEqualTo("某市《某市规定》第三条");
        });
    }

    @ParameterizedTest(name = "{0} = {1} 不行:{2}")
    @CsvSource({
        "R-1.within, 25, overlay-loosens",
        "R-1.age, 15.01, overlay-loosens",
        "R-1.hours.初次, 23, overlay-loosens",
        "R-1.keep, 89, overlay-loosens",
        "R-1.bonus, 1.01, value-out-of-range",
        "R-1.bonus, -0.01, value-out-of-range",
        "R-1.within, -1, value-out-of-range",
        "R-1.within, 0, count-out-of-range",
        "R-1.within, 1.5, not-an-integer",
        "R-1.fixed, 2, not-local",
        "R-1.items, 2, unknown-key",
        "R-1.hours.再训, 30, unknown-key",
        "R-1.none, 2, unknown-key",
        "R-2.within, 2, unknown-key",
        "R-9.within, 2, unknown-key",
        "R-1, 2, unknown-key"
    })
    void what_loosens_or_is_unknown_is_refused_at_load(String key, String value, String code) {
        assertThatThrownBy(() -> Overlay.read(file(key, value), NATIONAL))
                .isInstanceOfSatisfying(BadInput.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.message()).containsPattern("\\p{IsHan}");
                });
    }

    @Test
    @DisplayName("放宽的,说出它违反的那一条")
    void a_loosening_overlay_is_refused_with_the_article_it_breaks() {
        assertThatThrownBy(() -> Overlay.read(file("R-1.within", "48"), NATIONAL))
                .hasMessageContaining("某市《某市规定》第三条")
                .hasMessageContaining("由 24 改为 48")
                .hasMessageContaining("放宽了 《某法》第八条：只能缩短");
    }

    @Test
    void under_the_overlay_the_rule_has_the_local_number_the_local_basis_and_another_version() {
        var rules = NATIONAL.under(
                Overlay.read(file("R-1.within", "12", "R-1.hours.初次", "40", "R-1.bonus", "0.2"), NATIONAL));
        var rule = rules.get("R-1");

        assertThat(rule.timed().period()).isEqualTo(Period.hours(12));
        assertThat(rule.timed().periodBasis().kind()).isEqualTo(BasisKind.LOCAL_RULE);
        assertThat(rule.parameters().integer("hours", "初次")).isEqualTo(40);
        assertThat(rule.parameters().integer("hours", "复训")).isEqualTo(8);
        assertThat(rule.parameters().findNumber("bonus")).contains(new BigDecimal("0.2"));
        assertThat(rule.bases().citation()).startsWith("《某法》第八条、某市《某市规定》第三条");
        assertThat(rule.version()).isEqualTo("R-1@1+990100");
        assertThat(rule.verified()).isTrue();
        assertThat(rules.get("R-2")).isEqualTo(NATIONAL.get("R-2"));
        assertThat(NATIONAL.get("R-1").timed().period()).isEqualTo(Period.hours(24));
    }

    @Test
    void a_number_that_only_a_locality_could_give_is_missing_until_one_does() {
        var rule = NATIONAL.get("R-1");

        assertThat(rule.parameters().findNumber("bonus")).isEmpty();
        assertThat(rule.verified()).isTrue();
        assertThatThrownBy(() -> rule.parameters().number("bonus")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_overlay_matters_only_on_the_days_it_is_in_force() {
        var overlay = Overlay.read(
                file("R-1.within", "12").replace("\"verified\"", "\"from\": \"2026-03-01\", \"verified\""), NATIONAL);

        assertThat(hours(overlay.on(LocalDate.of(2026, 2, 28)))).isEqualTo(24);
        assertThat(hours(overlay.on(LocalDate.of(2026, 3, 1)))).isEqualTo(12);
    }

    @Test
    void one_key_set_twice_for_the_same_days_is_refused() {
        assertThatThrownBy(() -> Overlay.read(file("R-1.within", "12", "R-1.within", "10"), NATIONAL))
                .isInstanceOfSatisfying(
                        BadInput.class, refused -> assertThat(refused.code()).isEqualTo("key-twice"));
    }

    @Test
    void every_number_left_to_localities_says_who_may_set_it() {
        var left = Rules.load().all().stream()
                .flatMap(rule -> rule.parameters().all().stream())
                .flatMap(parameter -> parameter.local().stream())
                .toList();
        assertThat(left).allSatisfy(local -> assertThat(local.source()).isNotBlank());
    }

    private static int hours(Overlay overlay) {
        return NATIONAL.under(overlay).get("R-1").timed().period().count();
    }

    private static String file(String... keysAndValues) {
        var sets = new StringBuilder();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            sets.append(i == 0 ? "" : ", ")
                    .append("{\"key\": \"" + keysAndValues[i] + "\", \"value\": " + keysAndValues[i + 1]
                            + ", \"article\": \"第三条\"}");
        }
        return "{\"region\": \"990100\", \"name\": \"某市\", \"document\": {\"law\": \"某市规定\", \"verified\": true}, \"sets\": ["
                + sets + "]}";
    }
}
