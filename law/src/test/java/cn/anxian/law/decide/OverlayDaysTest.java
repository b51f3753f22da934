package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.Json;
import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("地方规定只在其施行期内适用")
class OverlayDaysTest {
    private static final String DAYS = "\"from\": \"2024-03-01\", \"until\": \"2025-02-28\"";

    @ParameterizedTest(name = "{0} → {1} 元")
    @CsvSource({"2024-02-29, 15000", "2024-03-01, 20000", "2025-02-28, 20000", "2025-03-01, 15000"})
    void the_reward_of_a_tip_off(String on, String yuan) {
        var verdict = ask(
                "tipoff-reward",
                "{'kind':'violation','finesWan':10,'on':'" + on + "'}",
                under("WB-REWARD-HAZARD.rate", "0.2", DAYS));

        assertThat(said(verdict, "amountYuan")).isEqualTo(yuan);
        assertThat(verdict.array("basis").toString().contains("某省办法")).isEqualTo(yuan.equals("20000"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("动火按开始之日（中国时间）")
    @CsvSource({
        "2024-02-29T23:59:00+08:00, 2024-03-01T07:59:00+08:00",
        "2024-02-29T16:00:00Z, 2024-03-01T04:00:00+08:00",
        "2025-02-28T23:59:00+08:00, 2025-03-01T03:59:00+08:00",
        "2025-03-01T00:00:00+08:00, 2025-03-01T08:00:00+08:00"
    })
    void the_permit_of_hot_work(String startsAt, String until) {
        var verdict = ask(
                "hot-work-permit",
                "{'level':'特级','lelPct':5,'measuredVolPct':0.1,'sampledAt':'" + startsAt + "','startsAt':'" + startsAt
                        + "'}",
                under("HOT-VALIDITY.hours.特级", "4", DAYS));

        assertThat(said(verdict, "validUntil")).isEqualTo(until);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2024-02-29, 180", "2024-03-01, 90", "2025-02-28, 90", "2025-03-01, 180"})
    void what_a_rule_says_and_when_its_clock_runs_out(String on, int days) {
        var book = under("HZ-MAJOR-SET.within", "90", DAYS);

        assertThat(said(ask("rule", "{'id':'HZ-MAJOR-SET','on':'" + on + "'}", book), "period"))
                .isEqualTo(days + "日");
        assertThat(said(ask("clock", "{'rule':'HZ-MAJOR-SET','from':'" + on + "T09:00:00+08:00'}", book), "period"))
                .isEqualTo(days + "日");
    }

    @Test
    @DisplayName("连续驾驶按第一段的起步之日")
    void a_list_of_drives_is_judged_by_the_day_of_the_first() {
        var book = under("DRIVE-OPERATOR.hours", "3", "\"from\": \"2024-03-01\"");

        assertThat(said(drive("2024-02-28", book), "verdict")).isEqualTo("met");
        assertThat(said(drive("2024-03-01", book), "verdict")).isEqualTo("not-met");
    }

    @ParameterizedTest(name = "{0} → {1} 元")
    @DisplayName("不写何日的，按本库载明的现行规定：还没有施行的、已经失效的都不适用")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"from\": \"2024-03-01\" | 20000",
                "\"from\": \"2026-11-22\" | 20000",
                "\"from\": \"2026-11-23\" | 15000",
                "\"from\": \"2030-01-01\" | 15000",
                "\"until\": \"2026-11-22\" | 20000",
                "\"until\": \"2026-11-21\" | 15000",
                "\"until\": \"2021-12-31\" | 15000"
            })
    void a_question_without_a_day(String days, String yuan) {
        var verdict =
                ask("tipoff-reward", "{'kind':'violation','finesWan':10}", under("WB-REWARD-HAZARD.rate", "0.2", days));

        assertThat(said(verdict, "amountYuan")).isEqualTo(yuan);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("用到了地方的数，不论是结论所依的哪一条规则，规则版本都注明是哪一地的")
    @CsvSource(
            delimiter = '|',
            value = {
                "HOT-VALIDITY.hours.特级 4 | HOT-LEVEL@2026-11-22+990000",
                "HOT-SAMPLE.minutes 20 | HOT-LEVEL@2026-11-22+990000",
                "HOT-BREAK.minutes.特级 10 | HOT-LEVEL@2026-11-22",
                "HZ-MAJOR-SET.within 90 | HOT-LEVEL@2026-11-22"
            })
    void the_version_tells_whose_numbers_were_used(String set, String version) {
        var key = set.split(" ");
        var verdict = ask(
                "hot-work-permit",
                "{'level':'特级','lelPct':5,'measuredVolPct':0.1,'sampledAt':'2026-03-02T08:50:00+08:00','startsAt':'2026-03-02T09:00:00+08:00'}",
                under(key[0], key[1], "\"from\": \"2026-01-01\""));

        assertThat(said(verdict, "ruleVersion")).isEqualTo(version);
    }

    @Test
    @DisplayName("同一张桌上先后问不同的日子，各按各的")
    void one_desk_answers_for_each_day_by_itself() {
        var desk = Desk.of("tipoff-reward", under("WB-REWARD-HAZARD.rate", "0.2", DAYS))
                .orElseThrow();

        assertThat(desk.verdict(on("2024-06-01"))).contains("20000");
        assertThat(desk.verdict(on("2026-06-01"))).contains("15000");
        assertThat(desk.verdict(on("2024-06-02"))).contains("20000");
    }

    private static String on(String day) {
        return "{\"kind\":\"violation\",\"finesWan\":10,\"on\":\"" + day + "\"}";
    }

    private static Json.Members drive(String day, Book book) {
        return ask(
                "driving-time",
                "{'driver':'operator','drives':[{'from':'" + day + "T08:00:00+08:00','until':'" + day
                        + "T11:30:00+08:00'}]}",
                book);
    }

    private static Book under(String key, String value, String days) {
        return Book.under(Overlay.read(
                "{\"region\":\"990000\",\"name\":\"某省\",\"document\":{\"law\":\"某省办法\"," + days
                        + ",\"verified\":true},\"sets\":[{\"key\":\"" + key + "\",\"value\":" + value
                        + ",\"article\":\"第三条\"}]}",
                Rules.load()));
    }
}
