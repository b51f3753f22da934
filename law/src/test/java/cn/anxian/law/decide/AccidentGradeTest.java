package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.refusal;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.Told;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("decide accident-grade")
class AccidentGradeTest {
    private static final String RULE = "accident-grade";

    @ParameterizedTest(name = "死亡{0} 重伤{1} 损失{2}万元 → {3},由{4}定,不明{5}")
    @DisplayName("GRADE-TABLE “以上”包括本数，“以下”不包括本数,各项取高")
    @CsvSource({
        "2, 9, 999.99, 一般, deaths seriousInjuries directLoss, ''",
        "3, 0, 0, 较大, deaths, ''",
        "2, 10, 0, 较大, seriousInjuries, ''",
        "2, 9, 1000, 较大, directLoss, ''",
        "9, 49, 4999.9999, 较大, deaths seriousInjuries directLoss, ''",
        "10, 0, 0, 重大, deaths, ''",
        "0, 50, 0, 重大, seriousInjuries, ''",
        "0, 0, 5000, 重大, directLoss, ''",
        "29, 99, 9999.99, 重大, deaths seriousInjuries directLoss, ''",
        "30, 0, 0, 特别重大, deaths, ''",
        "0, 100, 0, 特别重大, seriousInjuries, ''",
        "0, 0, 10000, 特别重大, directLoss, ''",
        "97, 163, 35100, 特别重大, deaths seriousInjuries directLoss, ''",
        "1, 0, 0, 一般, deaths, ''",
        "0, 0, 100, 一般, directLoss, ''",
        "2, null, null, 一般, deaths, seriousInjuries directLoss",
        "3, null, 0, 较大, deaths, seriousInjuries",
        "0, null, null, 一般, '', seriousInjuries directLoss"
    })
    void grade_table(String deaths, String injuries, String loss, String grade, String decisive, String unknown) {
        var verdict = ask(RULE, harm(deaths, "0", injuries, loss));

        assertThat(said(verdict, "verdict")).isEqualTo("graded");
        assertThat(said(verdict, "grade")).isEqualTo(grade);
        assertThat(said(verdict, "decisive")).isEqualTo(decisive);
        assertThat(said(verdict, "unknown")).isEqualTo(unknown);
        assertThat(said(verdict, "because")).contains("死亡" + deaths + "人").endsWith("属于" + grade + "事故。");
        assertThat(said(verdict, "ruleVersion")).startsWith("GRADE-TABLE@");
        assertThat(verdict.flag("provisional")).isFalse();
        assertThat(verdict.array("basis").stream().map(it -> it.object().text("quote")))
                .as("the item that defines the grade, and what 以上 means")
                .hasSize(2)
                .satisfiesExactly(
                        it -> assertThat(it).matches("\\([一二三四]\\)" + grade + "事故，是指.+"),
                        it -> assertThat(it).contains("“以上”包括本数"));
    }

    @ParameterizedTest(name = "死亡{0} 失踪{1} 重伤{2} → {3},{4}")
    @DisplayName("MISSING-PERSONS 下落不明不并入死亡;并入会升级的,交由人决定")
    @CsvSource({
        "1, 1, 0, 一般, graded",
        "1, 2, 0, 一般, for-a-person",
        "2, 1, 0, 一般, for-a-person",
        "0, 3, 0, 一般, for-a-person",
        "1, 2, 10, 较大, graded",
        "3, 6, 0, 较大, graded",
        "3, 7, 0, 较大, for-a-person",
        "30, 100, 0, 特别重大, graded"
    })
    void missing_persons(String deaths, String missing, String injuries, String grade, String outcome) {
        var verdict = ask(RULE, harm(deaths, missing, injuries, "0"));

        assertThat(said(verdict, "grade")).isEqualTo(grade);
        assertThat(said(verdict, "verdict")).isEqualTo(outcome);
        assertThat(said(verdict, "because")).contains("下落不明的" + missing + "人不并入死亡");
        assertThat(verdict.flag("provisional")).isEqualTo(outcome.equals("for-a-person"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("MISSING-AS-DEATH 说出期满的那一天:30日,道路交通和火灾7日")
    @CsvSource({"general, 2026-03-31", "road, 2026-03-08", "fire, 2026-03-08", "coal, 2026-03-31"})
    void missing_as_death(String line, String windowEnds) {
        var verdict = ask(
                RULE,
                "{'deaths':1,'missing':2,'seriousInjuries':0,'directLossWan':0,'line':'" + line
                        + "','occurredAt':'2026-03-01T23:30:00+08:00'}");

        assertThat(said(verdict, "windowEnds")).isEqualTo(windowEnds);
        assertThat(said(verdict, "because")).contains("至" + Told.day(LocalDate.parse(windowEnds)));
    }

    @ParameterizedTest(name = "重伤{0} 损失{1} → 提示统计下限:{2}")
    @DisplayName("STAT-FLOOR 没有伤亡且损失小于100万元的暂不纳入统计")
    @CsvSource({"0, 0, true", "0, 99.99, true", "0, 100, false", "1, 0, false", "null, 0, false", "0, null, false"})
    void stat_floor(String injuries, String loss, boolean below) {
        var verdict = ask(RULE, harm("0", "0", injuries, loss));

        assertThat(said(verdict, "grade")).isEqualTo("一般");
        assertThat(said(verdict, "because").contains("暂不纳入统计")).isEqualTo(below);
        assertThat(said(verdict, "because").contains("小于100万元")).isEqualTo(below);
        assertThat(verdict.flag("provisional")).isEqualTo(below);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("GRADE-NOT-AN-ACCIDENT 自然灾害、突发疾病、自杀、刑事案件不分级")
    @CsvSource({
        "work-safety, graded",
        "natural-disaster, not-graded",
        "sudden-illness, not-graded",
        "suicide, not-graded",
        "crime, not-graded"
    })
    void grade_not_an_accident(String nature, String outcome) {
        var verdict = ask(RULE, "{'deaths':30,'seriousInjuries':0,'directLossWan':0,'nature':'" + nature + "'}");

        assertThat(said(verdict, "verdict")).isEqualTo(outcome);
        assertThat(said(verdict, "grade")).isEqualTo(outcome.equals("graded") ? "特别重大" : "null");
        assertThat(said(verdict, "because")).contains("死亡30人");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'deaths':-1,'seriousInjuries':0,'directLossWan':0} | negative deaths",
                "{'deaths':1,'missing':-1} | negative missing",
                "{'deaths':1,'seriousInjuries':-3} | negative seriousInjuries",
                "{'deaths':1,'directLossWan':-0.01} | negative directLossWan",
                "{'deaths':1,'directLossWan':1e308} | number-out-of-range directLossWan",
                "{'deaths':1e308} | not-an-integer deaths",
                "{'deaths':2147483647} | number-out-of-range deaths",
                "{'deaths':99999999999999999999} | number-out-of-range deaths",
                "{'deaths':1.5} | not-an-integer deaths",
                "{'deaths':'3'} | not-an-integer deaths",
                "{'deaths':null} | missing-field deaths",
                "{} | missing-field deaths",
                "{'deaths':1,'directLossWan':'很多'} | not-a-number directLossWan",
                "{'deaths':1,'nature':'murder'} | unknown-nature nature",
                "{'deaths':1,'line':'moon'} | unknown-line line",
                "{'deaths':1,'death':1} | unknown-field death",
                "{'deaths':1,'occurredAt':'2026-02-30T00:00:00+08:00'} | bad-time occurredAt",
                "{'deaths':1,'occurredAt':'2026-02-28T00:00:00'} | missing-offset occurredAt",
                "{'deaths':1,'occurredAt':'2007-05-31T00:00:00+08:00'} | rule-not-in-force occurredAt",
                "死了人 | bad-json"
            })
    void a_line_that_cannot_be_graded_is_refused(String line, String refusal) {
        assertThat(refusal(RULE, line)).isEqualTo(refusal);
    }

    private static String harm(String deaths, String missing, String injuries, String loss) {
        return "{'deaths':" + deaths + ",'missing':" + missing + ",'seriousInjuries':" + injuries + ",'directLossWan':"
                + loss + "}";
    }
}
