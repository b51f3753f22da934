package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.BasisKind;
import cn.anxian.law.Json;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("施行日期以前的问题，没有一问、一条规则作答")
class NoRuleAnswersBeforeItsTimeTest {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static Stream<Rule> rules() {
        return Rules.load().all().stream();
    }

    @ParameterizedTest
    @MethodSource("cn.anxian.law.decide.Desk#rules")
    @DisplayName("每一问：把例题挪到它所用规则都还没有施行的一天")
    void no_question_is_answered_before_all_its_rules(Asked asked) {
        var first = asked.rules().stream()
                .map(id -> Rules.load().get(id).force().from())
                .min(LocalDate::compareTo)
                .orElseThrow();

        assertThat(asked.examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(refusal(asked.name(), on(asked, example, first.minusDays(1))))
                        .matches("(rule-not-in-force|from-out-of-range) .+"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("每一条依法的规则都有施行之日，前一日不作答")
    void no_rule_of_the_law_is_without_a_first_day(Rule rule) {
        assertThat(rule.force().from()).isAfter(LocalDate.of(1949, 10, 1));
        assertThat(rule.bases().stream()
                        .filter(it -> it.kind() != BasisKind.HOUSE_RULE && it.kind() != BasisKind.SPEECH))
                .allSatisfy(it -> assertThat(it.force().from()).isNotEqualTo(LocalDate.MIN));
        assertThat(refusal("rule", "{'id':'" + rule.id() + "','on':'1950-01-01'}"))
                .isEqualTo("rule-not-in-force on");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "driving-time | {'driver':'passenger','light':'day','drives':[{'from':'2018-04-30T08:00:00+08:00','until':'2018-04-30T09:00:00+08:00'}]} | rule-not-in-force drives[0].from",
                "driving-time | {'driver':'passenger','light':'day','drives':[{'from':'2018-05-01T08:00:00+08:00','until':'2018-05-01T09:00:00+08:00'}]} | answered",
                "tipoff-reward | {'kind':'violation','finesWan':10,'insider':true,'on':'2020-09-15'} | rule-not-in-force on",
                "tipoff-reward | {'kind':'violation','finesWan':10,'insider':true,'on':'2020-09-16'} | answered",
                "tipoff-reward | {'kind':'violation','finesWan':10,'on':'2020-09-15'} | answered",
                "uscc | {'code':'91350100M000100Y43','on':'2015-09-30'} | rule-not-in-force on",
                "uscc | {'code':'91350100M000100Y43','on':'2015-10-01'} | answered",
                "near-miss | {'exposed':10,'on':'2009-06-30'} | rule-not-in-force on",
                "near-miss | {'exposed':10,'on':'2009-07-01'} | answered"
            })
    void both_sides_of_the_first_day(String judge, String question, String outcome) {
        assertThat(refusal(judge, question)).startsWith(outcome);
    }

    @Test
    @DisplayName("不写何日的，按本库载明的现行规定；本库的版本日就是各类规则的版本日")
    void a_question_without_a_day_is_asked_of_the_law_as_the_library_knows_it() {
        assertThat(rules().map(rule -> rule.version().split("@")[1]))
                .containsOnly(Rules.knownUpTo().toString());
        assertThat(Book.NATIONAL.present()).isEqualTo(Rules.knownUpTo());
    }

    /** The same question with every day in it moved, so that it is asked on that day. */
    private static String on(Asked asked, String example, LocalDate day) {
        var question = Json.read(example).object();
        var asks = JudgedDay.of(asked.fields(), question).map(JudgedDay::day);
        if (asks.isEmpty()) {
            var on = asked.field("occurredAt").isPresent()
                    ? "\"occurredAt\":\"" + day + "T09:00:00+08:00\""
                    : "\"on\":\"" + day + "\"";
            return example.replaceFirst("\\{", "{" + on + (question.values().isEmpty() ? "" : ","));
        }
        var moved = ChronoUnit.DAYS.between(asks.get(), day);
        return DAY.matcher(example)
                .replaceAll(it -> LocalDate.parse(it.group()).plusDays(moved).toString());
    }
}
