package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.refusal;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("decide staffing、training-hours")
class StaffingAndTrainingTest {
    @ParameterizedTest(name = "{0} {1}人 → 可以兼职:{2}")
    @DisplayName("SV-ORG 一百人以下含一百人,可以兼职;矿山、危险物品、建筑施工、运输不论人数须专职")
    @CsvSource({
        "industry, 100, true",
        "industry, 101, false",
        "industry, 1, true",
        "industry, 0, true",
        "general, 99, true",
        "food, 100, true",
        "coal, 1, false",
        "mine, 5, false",
        "metallurgy, 5, false",
        "construction, 100, false",
        "road, 3, false",
        "hazchem, 100, false",
        "fireworks, 10, false"
    })
    void sv_org(String line, int headcount, boolean partTime) {
        var verdict = ask("staffing", "{'line':'" + line + "','headcount':" + headcount + "}");

        assertThat(verdict.flag("partTimeAllowed")).isEqualTo(partTime);
        assertThat(said(verdict, "required")).contains(partTime ? "兼职" : "安全生产管理机构");
        assertThat(verdict.array("basis").toString()).contains("第二十四条");
        assertThat(verdict.flag("provisional")).isFalse();
    }

    @ParameterizedTest(name = "{0} {1} 初次{2} → {3}学时,暂定{4}")
    @DisplayName("SV-TRAIN-HOURS 一般32/12与24,高危48/16与72/20")
    @CsvSource({
        "head, industry, true, 32, false",
        "head, industry, false, 12, false",
        "safety-officer, general, true, 32, false",
        "safety-officer, hazchem, true, 48, false",
        "head, coal, false, 16, false",
        "head, metallurgy, true, 48, false",
        "worker, industry, true, 24, false",
        "worker, industry, false, null, false",
        "worker, mine, true, 72, false",
        "worker, fireworks, false, 20, false",
        "worker, construction, true, 24, true",
        "special-work, coal, true, null, false"
    })
    void sv_train_hours(String role, String line, boolean first, String hours, boolean provisional) {
        var verdict = ask("training-hours", "{'role':'" + role + "','line':'" + line + "','first':" + first + "}");

        assertThat(said(verdict, "hours")).isEqualTo(hours);
        assertThat(verdict.flag("provisional")).isEqualTo(provisional);
        assertThat(said(verdict, "because")).isNotBlank();
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "staffing | {'line':'industry'} | missing-field headcount",
                "staffing | {'headcount':3} | missing-field line",
                "staffing | {'line':'x','headcount':3} | unknown-line line",
                "staffing | {'line':'industry','headcount':-1} | negative headcount",
                "staffing | {'line':'industry','headcount':1e308} | not-an-integer headcount",
                "staffing | {'line':'industry','headcount':2000000000} | number-out-of-range headcount",
                "training-hours | {'role':'cook','line':'food','first':true} | unknown-role role",
                "training-hours | {'role':'head','line':'food'} | missing-field first",
                "training-hours | {'role':'head','line':'food','first':'是'} | not-a-boolean first"
            })
    void what_cannot_be_is_refused(String rule, String line, String refusal) {
        assertThat(refusal(rule, line)).isEqualTo(refusal);
    }
}
