package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("结论的依据：用了哪几条规则，当日有效的才算")
class GroundsTest {
    private static final Rules RULES = Rules.read("""
            {"version": "1", "sources": {}, "rules": [
              {"id": "A", "title": "甲", "says": "甲。", "from": "2007-01-01", "basis": [
                {"kind": "statute", "law": "旧法", "article": "第一条", "verified": true, "from": "2007-01-01", "until": "2019-12-31"},
                {"kind": "statute", "law": "新法", "article": "第二条", "verified": true, "from": "2020-01-01"}]},
              {"id": "B", "title": "乙", "says": "乙。", "basis": [
                {"kind": "statute", "law": "乙法", "article": "第三条", "verified": false, "from": "2010-01-01"}]}]}
            """);
    private static final Rule A = RULES.get("A");
    private static final Rule B = RULES.get("B");
    private static final Grounds BOTH = A.grounds(Facts.NONE, "甲。").and(B);

    @Test
    void on_a_day_they_rest_on_what_was_in_force_then() {
        assertThat(BOTH.on(LocalDate.of(2019, 12, 31)).basis().citation()).isEqualTo("《旧法》第一条、《乙法》第三条");
        assertThat(BOTH.on(LocalDate.of(2020, 1, 1)).basis().citation()).isEqualTo("《新法》第二条、《乙法》第三条");
        assertThat(B.grounds(Facts.NONE, "乙。")
                        .on(LocalDate.of(2010, 1, 1))
                        .basis()
                        .citation())
                .isEqualTo("《乙法》第三条");
    }

    @Test
    void a_day_on_which_any_of_their_rules_was_not_law_is_refused() {
        assertThatThrownBy(() -> BOTH.on(LocalDate.of(2009, 12, 31))).hasMessage("规则 B（乙）在2009年12月31日不适用");
        assertThatThrownBy(() -> BOTH.on(LocalDate.of(2006, 12, 31))).hasMessage("规则 A（甲）在2006年12月31日不适用");
        assertThat(A.grounds(Facts.NONE, "甲。").on(LocalDate.of(2009, 12, 31)).rules())
                .containsExactly(A);
    }

    @Test
    void what_is_no_rules_own_stays_though_it_came_later() {
        var notice = new Basis.Document(
                "通知", "某发〔2021〕1号", "全文", Quote.ABSENT, InForce.since(LocalDate.of(2021, 1, 1)), true);

        assertThat(BOTH.and(Bases.of(notice), false)
                        .on(LocalDate.of(2020, 1, 1))
                        .basis()
                        .citation())
                .endsWith("《通知》（某发〔2021〕1号）全文");
    }

    @Test
    void a_rule_is_counted_once_and_the_first_gives_its_version() {
        assertThat(BOTH.and(B).and(A).rules()).containsExactly(A, B);
        assertThat(BOTH.ruleVersion()).isEqualTo("A@1");
        assertThat(BOTH.provisional()).as("B was not read").isTrue();
        assertThat(A.grounds(Facts.NONE, "").provisional()).isFalse();
        assertThat(A.grounds(Facts.NONE, "")
                        .andOn(LocalDate.of(2012, 1, 1), B)
                        .basis()
                        .citation())
                .endsWith("《乙法》第三条");
        assertThatThrownBy(() -> A.grounds(Facts.NONE, "").andOn(LocalDate.of(2009, 1, 1), B))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void the_version_names_every_region_once() {
        assertThat(new Grounds(
                                List.of(version("A@1"), version("B@1+42+4201"), version("C@1+42")),
                                A.bases(),
                                Facts.NONE,
                                "",
                                false)
                        .ruleVersion())
                .isEqualTo("A@1+42+4201");
        assertThat(new Grounds(List.of(version("A@1+11"), version("B@1+42")), A.bases(), Facts.NONE, "", false)
                        .ruleVersion())
                .isEqualTo("A@1+11+42");
    }

    private static Rule version(String version) {
        return new Rule(version.substring(0, 1), "", "", "", A.bases(), A.force(), version, A.within(), A.parameters());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-11-22T00:00:00Z, 2026年11月22日 08:00",
        "2026-11-22T00:00:01Z, 2026年11月22日 08:00:01",
        "2026-01-01T16:00:00Z, 2026年1月2日 00:00"
    })
    void a_moment_is_told_in_chinas_time(Instant moment, String told) {
        assertThat(Told.moment(moment)).isEqualTo(told);
    }
}
