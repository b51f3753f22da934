package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.refusal;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("decide report-verdict")
class ReportVerdictTest {
    private static final String RULE = "report-verdict";

    @ParameterizedTest(name = "{0} 报{1}实{2} 故意{3} → {4}")
    @DisplayName("MISREPORT-DEF 第60分钟及时,第60分钟后迟报,系故意的由人查明是否隐瞒;过失遗漏是漏报,故意不实是谎报,故意不报是瞒报")
    @CsvSource({
        "10:00:00, 2, 2, null, in-time",
        "10:00:01, 2, 2, null, 迟报",
        "10:00:00, 2, 2, true, in-time",
        "10:00:01, 2, 2, false, 迟报",
        "10:00:01, 2, 2, true, for-a-person",
        "09:30:00, 1, 2, false, 漏报",
        "09:30:00, 1, 2, true, 谎报",
        "09:30:00, 1, 2, null, for-a-person",
        "09:30:00, 3, 2, true, 谎报",
        "09:30:00, 3, 2, false, for-a-person",
        "11:00:00, 1, 2, true, 谎报",
        "11:00:00, 1, 2, false, 漏报",
        "null, null, 2, true, 瞒报",
        "null, null, 2, false, 漏报",
        "null, null, 2, null, for-a-person",
        "08:59:00, 2, 2, null, in-time"
    })
    void misreport_def(String reported, String told, int actual, String deliberate, String verdict) {
        var at = reported.equals("null") ? "null" : "'2026-03-02T" + reported + "+08:00'";
        var answer = ask(
                RULE,
                "{'headLearnedAt':'2026-03-02T09:00:00+08:00','reportedAt':" + at + ",'reportedDeaths':" + told
                        + ",'actualDeaths':" + actual + ",'deliberate':" + deliberate + "}");

        assertThat(said(answer, "verdict")).isEqualTo(verdict);
        assertThat(said(answer, "because")).contains("2026年3月2日 10:00");
        assertThat(said(answer, "ruleVersion")).startsWith("MISREPORT-DEF@");
        assertThat(answer.flag("provisional")).isFalse();
        assertThat(said(answer, "because").contains("并且迟报")).isEqualTo(reported.equals("11:00:00"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("MISREPORT-DEF 2024年3月1日前后各按当时的规定")
    @CsvSource({"2024-02-29, 生产安全事故罚款处罚规定（试行）", "2024-03-01, 生产安全事故罚款处罚规定"})
    void misreport_def_rests_on_the_order_of_its_day(String day, String law) {
        var answer = ask(
                RULE,
                "{'headLearnedAt':'" + day + "T09:00:00+08:00','reportedAt':'" + day
                        + "T09:30:00+08:00','reportedDeaths':1,'actualDeaths':1}");

        assertThat(answer.array("basis").get(0).object().text("law")).isEqualTo(law);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'actualDeaths':1} | missing-field headLearnedAt",
                "{'headLearnedAt':'2026-03-02T09:00:00+08:00'} | missing-field actualDeaths",
                "{'headLearnedAt':'2026-03-02T09:00:00+08:00','actualDeaths':-1} | negative actualDeaths",
                "{'headLearnedAt':'2026-03-02T09:00:00+08:00','actualDeaths':1,'reportedDeaths':-1} | negative reportedDeaths",
                "{'headLearnedAt':'2026-03-02T09:00:00+08:00','reportedAt':'2026-03-02T09:30:00+08:00','actualDeaths':1} | missing-field reportedDeaths",
                "{'headLearnedAt':'2026-03-02 09:00','actualDeaths':1} | bad-time headLearnedAt",
                "{'headLearnedAt':'2026-03-02T09:00:00+08:00','actualDeaths':1,'deliberate':'是'} | not-a-boolean deliberate"
            })
    void what_cannot_be_is_refused(String fields, String refusal) {
        assertThat(refusal(RULE, fields)).isEqualTo(refusal);
    }
}
