package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.refusal;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.Json;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("decide accident-clocks")
class AccidentClocksTest {
    private static final String RULE = "accident-clocks";
    private static final String TIMES =
            "'occurredAt':'2026-03-01T23:30:00+08:00','headLearnedAt':'2026-03-01T23:40:00+08:00',"
                    + "'receivedAt':{'county':'2026-03-02T00:30:00+08:00','city':'2026-03-02T02:00:00+08:00','province':'2026-03-02T03:00:00+08:00'}";

    @Test
    @DisplayName("RPT-UNIT-1H RPT-LEVEL-2H 一般事故:单位1小时,县级2小时报至设区的市级为止")
    void rpt_unit_1h_rpt_level_2h_of_a_general_accident() {
        var verdict = clocks("一般", "general", "");

        assertThat(ids(verdict))
                .containsExactly(
                        "unit-report",
                        "county-report",
                        "supplement",
                        "investigation",
                        "investigation-latest",
                        "reply",
                        "evaluation");
        assertThat(due(verdict, "unit-report")).isEqualTo("2026-03-02T00:40:00+08:00");
        assertThat(due(verdict, "county-report")).isEqualTo("2026-03-02T02:30:00+08:00");
        assertThat(verdict.flag("provisional")).isFalse();
        assertThat(said(verdict, "ruleVersion")).startsWith("RPT-UNIT-1H@");
    }

    @Test
    @DisplayName("RPT-UNIT-HIGHER RPT-PHONE-FLASH 较大事故报至省级,单位直报省级,县市电话快报")
    void rpt_unit_higher_rpt_phone_flash_of_a_larger_accident() {
        var verdict = clocks("较大", "general", "");

        assertThat(ids(verdict))
                .startsWith(
                        "unit-report",
                        "unit-report-province",
                        "county-report",
                        "city-report",
                        "county-flash",
                        "city-flash",
                        "supplement");
        assertThat(due(verdict, "unit-report-province")).isEqualTo("2026-03-02T00:40:00+08:00");
        assertThat(due(verdict, "city-report")).isEqualTo("2026-03-02T04:00:00+08:00");
        assertThat(due(verdict, "county-flash")).isEqualTo("2026-03-02T01:30:00+08:00");
        assertThat(verdict.flag("provisional")).isTrue();
        assertThat(clock(verdict, "county-flash").flag("provisional")).isTrue();
        assertThat(clock(verdict, "city-report").flag("provisional")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"重大", "特别重大"})
    @DisplayName("RPT-LEVEL-2H 重大、特别重大事故逐级报至国务院部门")
    void rpt_level_2h_of_a_major_accident(String grade) {
        var verdict = clocks(grade, "general", "");

        assertThat(due(verdict, "province-report")).isEqualTo("2026-03-02T05:00:00+08:00");
        assertThat(due(verdict, "province-flash")).isEqualTo("2026-03-02T04:00:00+08:00");
        assertThat(said(clock(verdict, "province-report"), "what")).contains("国务院部门");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("RPT-SUPPLEMENT 补报期30日,道路交通和火灾7日")
    @CsvSource({
        "general, 2026-04-01T00:00:00+08:00",
        "road, 2026-03-09T00:00:00+08:00",
        "fire, 2026-03-09T00:00:00+08:00",
        "coal, 2026-04-01T00:00:00+08:00",
        "special-equipment, 2026-04-01T00:00:00+08:00"
    })
    void rpt_supplement(String line, String due) {
        assertThat(due(clocks("一般", line, ""), "supplement")).isEqualTo(due);
    }

    @ParameterizedTest(name = "延长{0}日、鉴定{1}日 → {2},最迟{3}")
    @DisplayName("INV-TIME 自事故发生之日起60日,延长最长60日,鉴定不计入")
    @CsvSource({
        "0, 0, 2026-05-01T00:00:00+08:00, 2026-06-30T00:00:00+08:00",
        "60, 0, 2026-06-30T00:00:00+08:00, 2026-06-30T00:00:00+08:00",
        "0, 20, 2026-05-21T00:00:00+08:00, 2026-07-20T00:00:00+08:00"
    })
    void inv_time(int extension, int appraisal, String due, String latest) {
        var verdict = clocks("一般", "general", ",'extensionDays':" + extension + ",'appraisalDays':" + appraisal);

        assertThat(due(verdict, "investigation")).isEqualTo(due);
        assertThat(due(verdict, "investigation-latest")).isEqualTo(latest);
    }

    @ParameterizedTest(name = "{0} 鉴定{1}日 → {2}")
    @DisplayName("INV-RAILWAY-TIME 铁路交通事故重大30日、较大20日、一般10日,不能延长,鉴定和评估不计入")
    @CsvSource({
        "重大, 0, 2026-04-01T00:00:00+08:00",
        "较大, 0, 2026-03-22T00:00:00+08:00",
        "一般, 0, 2026-03-12T00:00:00+08:00",
        "一般, 5, 2026-03-17T00:00:00+08:00"
    })
    void inv_railway_time(String grade, int appraisal, String due) {
        var verdict = clocks(grade, "rail", ",'appraisalDays':" + appraisal);

        assertThat(due(verdict, "investigation")).isEqualTo(due);
        assertThat(said(clock(verdict, "investigation"), "basis")).contains("《铁路交通事故应急救援和调查处理条例》第二十七条");
        assertThat(ids(verdict)).doesNotContain("investigation-latest", "reply", "reply-latest");
        assertThat(verdict.text("because")).contains("不能延长").doesNotContain("批复自");
        assertThat(refusal(
                        RULE,
                        "{'grade':'" + grade
                                + "','line':'rail','occurredAt':'2026-03-01T10:00:00+08:00','extensionDays':1}"))
                .isEqualTo("extended-too-far extensionDays");
    }

    @Test
    @DisplayName("INV-RAILWAY-TIME 条例施行以前的铁路事故仍按一般规定")
    void inv_railway_time_since_the_railways_have_their_own() {
        var before = ask(RULE, "{'grade':'一般','line':'rail','occurredAt':'2007-08-31T10:00:00+08:00'}");
        var since = ask(RULE, "{'grade':'一般','line':'rail','occurredAt':'2007-09-01T10:00:00+08:00'}");

        assertThat(due(before, "investigation")).isEqualTo("2007-10-31T00:00:00+08:00");
        assertThat(ids(before)).contains("investigation-latest", "reply").doesNotContain("certificate");
        assertThat(due(since, "investigation")).isEqualTo("2007-09-12T00:00:00+08:00");
    }

    @Test
    @DisplayName("INV-RAILWAY-CERTIFICATE 调查组工作结束之日起15日内制作事故认定书;报告没有同意就没有起点")
    void inv_railway_certificate() {
        var agreed = clock(clocks("重大", "rail", ",'repliedAt':'2026-03-20T10:00:00+08:00'"), "certificate");
        var waiting = clock(clocks("重大", "rail", ",'reportReceivedAt':'2026-03-20T10:00:00+08:00'"), "certificate");

        assertThat(agreed.text("dueAt")).isEqualTo("2026-04-05T00:00:00+08:00");
        assertThat(agreed.text("obligor")).isEqualTo("组织事故调查组的机关或者铁路管理机构");
        assertThat(said(waiting, "dueAt")).isEqualTo("null");
        assertThat(ids(clocks("重大", "general", ""))).doesNotContain("certificate");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @DisplayName("INV-OVERRIDE 水上、电力另有规定的从其规定,特别重大除外")
    @CsvSource({"water, 重大, true", "power, 一般, true", "water, 特别重大, false", "rail, 一般, false", "general, 一般, false"})
    void inv_override(String line, String grade, boolean elsewhere) {
        assertThat(clocks(grade, line, "").text("because").contains("另有规定的，从其规定"))
                .isEqualTo(elsewhere);
    }

    @ParameterizedTest(name = "{0} → {1},最迟{2}")
    @DisplayName("INV-APPROVAL 批复15日不能延长,特别重大30日可延30日")
    @CsvSource({
        "一般, 2026-05-17T00:00:00+08:00, absent",
        "较大, 2026-05-17T00:00:00+08:00, absent",
        "重大, 2026-05-17T00:00:00+08:00, absent",
        "特别重大, 2026-06-01T00:00:00+08:00, 2026-07-01T00:00:00+08:00"
    })
    void inv_approval(String grade, String due, String latest) {
        var verdict = clocks(grade, "general", ",'reportReceivedAt':'2026-05-01T10:00:00+08:00'");

        assertThat(due(verdict, "reply")).isEqualTo(due);
        assertThat(ids(verdict).contains("reply-latest") ? due(verdict, "reply-latest") : "absent")
                .isEqualTo(latest);
    }

    @Test
    @DisplayName("INV-POST-EVALUATION 批复后一年内评估;没有批复就没有起点")
    void inv_post_evaluation() {
        assertThat(due(clocks("一般", "general", ",'repliedAt':'2026-05-20T10:00:00+08:00'"), "evaluation"))
                .isEqualTo("2027-05-21T00:00:00+08:00");
        assertThat(said(clock(clocks("一般", "general", ""), "evaluation"), "dueAt"))
                .isEqualTo("null");
        assertThat(said(clock(clocks("一般", "general", ""), "evaluation"), "period"))
                .isEqualTo("12个月");
    }

    @Test
    @DisplayName("RPT-COAL 煤矿事故另报矿山安全监察机构,2024年5月1日起")
    void rpt_coal() {
        assertThat(said(clock(clocks("一般", "coal", ""), "unit-report"), "basis"))
                .contains("《煤矿安全生产条例》第五十九条");
        assertThat(said(clock(clocks("一般", "general", ""), "unit-report"), "basis"))
                .doesNotContain("煤矿");
        var before = ask(
                RULE,
                "{'grade':'一般','line':'coal','occurredAt':'2024-04-30T10:00:00+08:00','headLearnedAt':'2024-04-30T10:00:00+08:00'}");
        assertThat(said(clock(before, "unit-report"), "basis")).doesNotContain("煤矿");
    }

    @Test
    @DisplayName("INV-RAILWAY-TIME INV-TIME 铁路特别重大事故60日,能否依一般条例延长两部条例都没有写明,须由人决定")
    void inv_railway_time_of_the_gravest() {
        var verdict = clocks("特别重大", "rail", ",'extensionDays':60");
        var latest = clock(verdict, "investigation-latest");

        assertThat(due(verdict, "investigation")).isEqualTo("2026-05-01T00:00:00+08:00");
        assertThat(clock(verdict, "investigation").flag("provisional")).isFalse();
        assertThat(latest.text("dueAt")).isEqualTo("2026-06-30T00:00:00+08:00");
        assertThat(latest.text("what")).contains("能否延长须由人决定");
        assertThat(latest.text("basis")).contains("第二十九条", "《铁路交通事故应急救援和调查处理条例》");
        assertThat(latest.flag("provisional")).isTrue();
        assertThat(verdict.text("because")).contains("能否延长须由人决定").doesNotContain("不能延长");
        assertThat(verdict.flag("provisional")).isTrue();
        assertThat(refusal(
                        RULE,
                        "{'grade':'特别重大','line':'rail','occurredAt':'2026-03-01T10:00:00+08:00','extensionDays':61}"))
                .isEqualTo("extended-too-far extensionDays");
    }

    @ParameterizedTest(name = "{0} {1}：向{2}报告，{3}上报，{4}批复")
    @DisplayName("RPT-SPECIAL-EQUIPMENT RPT-COAL 向谁报告、谁上报、谁批复,照各领域自己的条例")
    @CsvSource({
        "特种设备, special-equipment, 重大, 县级以上特种设备安全监督管理部门, 县级特种设备安全监督管理部门, 特种设备安全监督管理部门的所在地人民政府",
        "特种设备, special-equipment, 特别重大, 县级以上特种设备安全监督管理部门, 县级特种设备安全监督管理部门, 负责事故调查的人民政府",
        "煤矿, coal, 重大, 所在地矿山安全监察机构, 县级应急管理部门和煤矿安全监管部门, 须由人决定",
        "煤矿, coal, 特别重大, 所在地矿山安全监察机构, 县级应急管理部门和煤矿安全监管部门, 负责事故调查的人民政府",
        "一般行业, general, 重大, 县级以上应急管理部门, 县级部门, 负责事故调查的人民政府"
    })
    void who_owes_what(String name, String line, String grade, String told, String reports, String replies) {
        var verdict = clocks(grade, line, "");

        assertThat(clock(verdict, "unit-report").text("what")).contains(told);
        assertThat(clock(verdict, "county-report").text("obligor")).isEqualTo(reports);
        assertThat(clock(verdict, "reply").text("obligor")).endsWith(replies.equals("须由人决定") ? "须由人决定）" : replies);
        assertThat(clock(verdict, "reply").text("basis").contains("第六十")).isNotEqualTo(line.equals("general"));
    }

    @Test
    @DisplayName("煤矿条例施行以前的煤矿事故,按一般规定报告和批复")
    void before_their_own_regulation_mines_report_as_everybody() {
        var before = ask(
                RULE,
                "{'grade':'一般','line':'coal','occurredAt':'2024-04-30T10:00:00+08:00','headLearnedAt':'2024-04-30T10:00:00+08:00'}");

        assertThat(clock(before, "unit-report").text("what")).contains("县级以上应急管理部门");
        assertThat(clock(before, "reply").text("obligor")).isEqualTo("负责事故调查的人民政府");
    }

    @Test
    void an_old_accident_has_only_the_clocks_that_were_law() {
        var verdict = ask(
                RULE,
                "{'grade':'较大','line':'general','occurredAt':'2008-03-01T10:00:00+08:00','headLearnedAt':'2008-03-01T10:00:00+08:00'}");

        assertThat(ids(verdict)).contains("unit-report", "investigation").doesNotContain("evaluation", "county-flash");
        assertThat(said(clock(verdict, "county-report"), "startsAt")).isEqualTo("null");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'line':'general','occurredAt':'2026-03-01T10:00:00+08:00'} | missing-field grade",
                "{'grade':'特大','line':'general','occurredAt':'2026-03-01T10:00:00+08:00'} | unknown-grade grade",
                "{'grade':'一般','line':'x','occurredAt':'2026-03-01T10:00:00+08:00'} | unknown-line line",
                "{'grade':'一般','line':'general'} | missing-field occurredAt",
                "{'grade':'一般','line':'general','occurredAt':'2026-02-30T10:00:00+08:00'} | bad-time occurredAt",
                "{'grade':'一般','line':'general','occurredAt':'2026-03-01T10:00:00'} | missing-offset occurredAt",
                "{'grade':'一般','line':'general','occurredAt':'2026-03-01T10:00:00+08:00','headLearnedAt':'2026-03-01T09:59:59+08:00'} | before-it-happened headLearnedAt",
                "{'grade':'一般','line':'general','occurredAt':'2026-03-01T10:00:00+08:00','receivedAt':{'county':'2026-03-01T09:00:00+08:00'}} | before-it-happened receivedAt.county",
                "{'grade':'一般','line':'general','occurredAt':'2026-03-01T10:00:00+08:00','receivedAt':{'county':'2026-03-01'}} | missing-offset receivedAt.county",
                "{'grade':'一般','line':'general','occurredAt':'2026-03-01T10:00:00+08:00','receivedAt':{'town':'2026-03-01T12:00:00+08:00'}} | unknown-field receivedAt",
                "{'grade':'一般','line':'general','occurredAt':'2026-03-01T10:00:00+08:00','receivedAt':'x'} | not-an-object receivedAt",
                "{'grade':'一般','line':'general','occurredAt':'2026-03-01T10:00:00+08:00','extensionDays':61} | extended-too-far extensionDays",
                "{'grade':'一般','line':'general','occurredAt':'2026-03-01T10:00:00+08:00','extensionDays':-1} | number-out-of-range extensionDays",
                "{'grade':'一般','line':'general','occurredAt':'2026-03-01T10:00:00+08:00','appraisalDays':3651} | number-out-of-range appraisalDays",
                "{'grade':'一般','line':'general','occurredAt':'2026-03-01T10:00:00+08:00','repliedAt':'2026-02-01T10:00:00+08:00'} | before-it-happened repliedAt",
                "{'grade':'一般','line':'general','occurredAt':'2007-03-01T10:00:00+08:00'} | rule-not-in-force occurredAt"
            })
    void what_cannot_be_is_refused(String fields, String refusal) {
        assertThat(refusal(RULE, fields)).isEqualTo(refusal);
    }

    private static Json.Members clocks(String grade, String line, String more) {
        return ask(RULE, "{'grade':'" + grade + "','line':'" + line + "'," + TIMES + more + "}");
    }

    private static List<String> ids(Json.Members verdict) {
        return verdict.array("clocks").stream()
                .map(clock -> clock.object().text("id"))
                .toList();
    }

    private static Json.Members clock(Json.Members verdict, String id) {
        return verdict.array("clocks").stream()
                .map(Json::object)
                .filter(clock -> clock.text("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String due(Json.Members verdict, String id) {
        return clock(verdict, id).text("dueAt");
    }
}
