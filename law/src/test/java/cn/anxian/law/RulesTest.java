package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("规则与期限")
class RulesTest {
    private static final OfficialCalendar CALENDAR = OfficialCalendar.load();
    private static final String SOURCES =
            "\"sources\":{\"安全生产法\":{\"kind\":\"statute\",\"law\":\"安全生产法\",\"from\":\"2021-09-01\"}}";
    private static final String ARTICLE_41 = "{\"source\":\"安全生产法\",\"article\":\"第四十一条\",\"verified\":true}";

    @Test
    @DisplayName("没有一条规则没有依据,没有一个期限没有自己的依据")
    void every_rule_and_every_period_has_a_basis() {
        assertThat(Rules.load().all()).hasSizeGreaterThan(15).allSatisfy(rule -> {
            assertThat(rule.bases().all()).isNotEmpty();
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.says()).isNotBlank();
            assertThat(rule.version()).startsWith(rule.id() + "@");
        });
        assertThat(Periods.load().all()).hasSizeGreaterThan(5).allSatisfy(duty -> {
            assertThat(duty.periodBasis().citation()).isNotBlank();
            assertThat(duty.limit().starts()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}:{1} {2},{3}")
    @CsvSource({
        "HZ-HAND, 1, WORKDAY, HOUSE_RULE",
        "HZ-SIGN, 1, WORKDAY, HOUSE_RULE",
        "HZ-RECTIFY-DEFAULT, 15, DAY, HOUSE_RULE",
        "HZ-ACCEPT, 5, WORKDAY, HOUSE_RULE",
        "GAP-NEW-BUSINESS, 10, WORKDAY, HOUSE_RULE",
        "GAP-LINE, 10, WORKDAY, HOUSE_RULE",
        "GAP-TERRITORY, 10, WORKDAY, HOUSE_RULE",
        "GAP-HEAD, 10, WORKDAY, HOUSE_RULE",
        "GAP-POST, 10, WORKDAY, HOUSE_RULE",
        "GAP-TWO, 10, WORKDAY, HOUSE_RULE",
        "GAP-ACCEPTED, 365, DAY, HOUSE_RULE",
        "SUGGESTION-ANSWER, 15, WORKDAY, HOUSE_RULE"
    })
    void a_period_that_no_law_fixes_says_that_it_is_ours(String id, int count, PeriodUnit unit, BasisKind kind) {
        var duty = Periods.load().get(id);

        assertThat(duty.period()).isEqualTo(new Period(count, unit));
        assertThat(duty.periodBasis().kind()).isEqualTo(kind);
        assertThat(duty.periodBasis().citation()).startsWith("本平台规则：");
    }

    @Test
    void the_duty_keeps_its_own_basis_beside_that_of_its_period() {
        var rectify = Periods.load().get("HZ-RECTIFY-DEFAULT");

        assertThat(rectify.basis().citation()).isEqualTo("《安全生产法》第四十一条第二款、《安全生产法》第一百零二条、《安全生产事故隐患排查治理暂行规定》第十五条");
        assertThat(rectify.basis().stream().map(Basis::kind)).doesNotContain(BasisKind.HOUSE_RULE);
    }

    @Test
    void a_duty_is_due_by_the_calendar() {
        var dueAt = Periods.load()
                .get("HZ-ACCEPT")
                .deadline(
                        CALENDAR,
                        OffsetDateTime.parse("2026-02-13T09:30:00+08:00").toInstant());

        assertThat(dueAt.lastDay()).isEqualTo("2026-02-27");
        assertThat(dueAt.provisional()).isFalse();
    }

    @Test
    void a_period_on_an_unverified_rule_gives_a_provisional_deadline() {
        var rules = Rules.read(file("\"basis\":[" + ARTICLE_41.replace("true", "false")
                + "],\"within\":{\"count\":1,\"unit\":\"day\",\"starts\":\"登记\",\"basis\":" + ARTICLE_41 + "}"));
        var deadline = Periods.of(rules)
                .get("R-1")
                .deadline(
                        CALENDAR,
                        OffsetDateTime.parse("2026-03-02T09:00:00+08:00").toInstant());

        assertThat(deadline.provisional()).isTrue();
    }

    @Test
    @DisplayName("规则施行之前的问题,不拿今天的规则回答")
    void a_question_before_the_rule_was_in_force_is_refused() {
        var hand = Periods.load().get("HZ-HAND");

        assertThat(hand.rule().force().from()).isEqualTo("2021-09-01");
        assertThatThrownBy(() -> hand.deadline(
                        CALENDAR,
                        OffsetDateTime.parse("2021-08-31T23:59:59+08:00").toInstant()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("HZ-HAND")
                .hasMessageContaining("不适用");
        assertThat(hand.deadline(
                                CALENDAR,
                                OffsetDateTime.parse("2021-09-01T00:00:00+08:00")
                                        .toInstant())
                        .lastDay())
                .isEqualTo("2021-09-02");
    }

    @Test
    void an_old_question_is_answered_by_the_article_of_its_day() {
        var days = Rules.load().get("COUNT-DAYS");

        assertThat(days.basesOn(LocalDate.of(2020, 12, 31)).citation()).isEqualTo("《民法通则》第一百五十四条");
        assertThat(days.basesOn(LocalDate.of(2021, 1, 1)).citation()).isEqualTo("《民法典》第二百零一条第一款、《民法典》第二百零三条第二款");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"note\":\"没有依据\"",
                "\"basis\":[]",
                "\"basis\":null",
                "\"basis\":\"安全生产法\"",
                "\"basis\":[{}]",
                "\"basis\":[{\"source\":\"没有的法\",\"article\":\"第一条\",\"verified\":true}]",
                "\"basis\":[{\"source\":\"安全生产法\",\"verified\":true}]",
                "\"basis\":[{\"source\":\"安全生产法\",\"article\":\"第一条\"}]",
                "\"basis\":[{\"kind\":\"house-rule\",\"article\":\"依《安全生产法》\"}]",
                "\"basis\":[@],\"within\":{\"count\":1,\"unit\":\"day\",\"starts\":\"登记\"}",
                "\"basis\":[@],\"within\":{\"count\":0,\"unit\":\"day\",\"starts\":\"登记\",\"basis\":@}",
                "\"basis\":[@],\"within\":{\"count\":1,\"unit\":\"moon\",\"starts\":\"登记\",\"basis\":@}"
            })
    void a_file_with_a_rule_or_a_period_without_a_basis_is_refused_by_its_id(String rest) {
        assertThatThrownBy(() -> Rules.read(file(rest.replace("@", ARTICLE_41))))
                .isInstanceOfSatisfying(
                        BadInput.class, refused -> assertThat(refused.field()).startsWith("R-1"));
    }

    @Test
    void the_same_file_with_a_basis_is_read() {
        assertThat(Rules.read(file("\"basis\":[" + ARTICLE_41 + "]"))
                        .get("R-1")
                        .bases()
                        .citation())
                .isEqualTo("《安全生产法》第四十一条");
    }

    @Test
    void two_rules_with_one_id_are_refused() {
        var rule = "{\"id\":\"R-1\",\"title\":\"题\",\"says\":\"话\",\"basis\":[" + ARTICLE_41 + "]}";
        assertThatThrownBy(
                        () -> Rules.read("{\"version\":\"1\"," + SOURCES + ",\"rules\":[" + rule + "," + rule + "]}"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("重复");
    }

    @Test
    @DisplayName("没有依据的规则连编译也通不过:构造它的每条路都要依据")
    void what_rests_on_a_basis_cannot_be_made_without_one() {
        for (var type :
                List.of(Rule.class, TimeLimit.class, Grounds.class, Setting.class, HolidayNotice.class, Bases.class)) {
            for (var constructor : type.getDeclaredConstructors()) {
                assertThat(Arrays.asList(constructor.getParameterTypes()))
                        .as(type.getSimpleName())
                        .containsAnyOf(Bases.class, Basis.class);
            }
        }
        for (var type : List.of(Ruling.class, Finding.Met.class, Finding.NotMet.class, Finding.ForAPerson.class)) {
            for (var constructor : type.getDeclaredConstructors()) {
                assertThat(constructor.getParameterTypes())
                        .as(type.getSimpleName())
                        .contains(Grounds.class);
            }
        }
        assertThatThrownBy(() -> Bases.of(List.of())).isInstanceOf(BadInput.class);
    }

    @Test
    void a_rule_that_does_not_exist_and_a_rule_without_a_clock_are_named() {
        assertThatThrownBy(() -> Periods.load().get("HZ-NONE")).hasMessageContaining("HZ-NONE");
        assertThatThrownBy(() -> Periods.load().get("HZ-TWO-PERSONS")).hasMessageContaining("没有期限");
    }

    private static String file(String rest) {
        return "{\"version\":\"1\"," + SOURCES + ",\"rules\":[{\"id\":\"R-1\",\"title\":\"题\",\"says\":\"话\"," + rest
                + "}]}";
    }
}
