package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.refusal;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("decide clock")
class ClockTest {
    @ParameterizedTest(name = "{0} 自{1} → {2},暂定{3}")
    @DisplayName("每条有期限的规则按它自己的单位计算")
    @CsvSource({
        "EN-DECIDE-90, 2026-03-02T09:00:00+08:00, 2026-05-31, false",
        "EN-SERVE-7, 2026-02-13T09:00:00+08:00, 2026-03-02, false",
        "EN-HEARING, 2026-02-13T09:00:00+08:00, 2026-02-27, false",
        "EN-SEIZE-30, 2026-03-02T09:00:00+08:00, 2026-04-01, false",
        "EN-COURT-3M, 2026-03-02T09:00:00+08:00, 2026-06-02, false",
        "EN-COURT-URGE, 2026-02-13T09:00:00+08:00, 2026-03-05, false",
        "EN-RECONSIDER-60, 2026-03-02T09:00:00+08:00, 2026-05-01, false",
        "WB-VERIFY-60, 2026-03-02T09:00:00+08:00, 2026-05-01, true",
        "WB-FEEDBACK-10, 2026-03-02T09:00:00+08:00, 2026-03-12, true",
        "WB-CLAIM, 2026-03-02T09:00:00+08:00, 2026-05-01, true",
        "WB-PETITION, 2026-03-02T09:00:00+08:00, 2026-05-01, false",
        "HZ-RESUME-REVIEW, 2026-03-02T09:00:00+08:00, 2026-03-12, true",
        "HZ-RESUME-COAL, 2026-03-02T09:00:00+08:00, 2026-03-22, false",
        "HZ-COAL-ANNOUNCE, 2026-02-13T09:00:00+08:00, 2026-02-27, false",
        "HZ-SUSPENSION-MAX, 2026-03-02T09:00:00+08:00, 2026-09-02, false",
        "SV-LISTED-CASE-60, 2026-03-02T09:00:00+08:00, 2026-05-01, true",
        "SV-BLACKLIST-TERM, 2026-03-02T09:00:00+08:00, 2029-03-02, false",
        "SV-PROV-ASSESS, 2026-01-31T09:00:00+08:00, 2026-02-28, false",
        "PEN-PUBLICITY, 2026-02-13T09:00:00+08:00, 2026-03-02, false",
        "DW-PLAN-FILE-20, 2026-03-02T09:00:00+08:00, 2026-03-30, false",
        "DW-PLAN-FILE-5, 2026-03-02T09:00:00+08:00, 2026-03-09, false",
        "DW-PLAN-EVAL, 2026-03-02T09:00:00+08:00, 2029-03-02, true",
        "DW-PLAN-GOVPLAN-2024, 2026-03-02T09:00:00+08:00, 2026-03-30, false",
        "DW-PLAN-GOV-EVAL, 2026-03-02T09:00:00+08:00, 2029-03-02, false",
        "AC-3S-DESIGN-ACCEPT, 2026-03-02T09:00:00+08:00, 2026-03-09, false",
        "AC-3S-DESIGN-REVIEW, 2026-03-02T09:00:00+08:00, 2026-03-30, false",
        "AC-LIC-TIME, 2026-03-02T09:00:00+08:00, 2026-04-16, false",
        "AC-LIC-VALID, 2026-03-02T09:00:00+08:00, 2029-03-02, false",
        "AC-HC-COND-REVIEW, 2026-06-01T09:00:00+08:00, 2026-06-30, false",
        "AC-HC-COND-REVIEW-OLD, 2026-04-30T09:00:00+08:00, 2026-06-14, false",
        "AC-HC-USE, 2026-06-01T09:00:00+08:00, 2026-06-30, false",
        "AC-HC-EVAL3, 2026-06-01T09:00:00+08:00, 2029-06-01, false",
        "AC-HC-PARK, 2026-06-01T09:00:00+08:00, 2029-06-01, false",
        "AC-HC-TOXIC-BUY, 2026-06-01T09:00:00+08:00, 2026-06-04, false",
        "AC-HC-TOXIC-MOVE, 2026-06-01T09:00:00+08:00, 2026-06-10, false",
        "AC-HC-TOXIC-FILE, 2026-06-01T09:00:00+08:00, 2026-06-04, false",
        "AC-FW-FIRST, 2026-03-02T09:00:00+08:00, 2026-03-22, false",
        "AC-FW-PRODUCE, 2026-03-02T09:00:00+08:00, 2026-04-16, false",
        "AC-FW-WHOLESALE, 2026-03-02T09:00:00+08:00, 2026-04-01, false",
        "AC-FW-RETAIL, 2026-03-02T09:00:00+08:00, 2026-03-22, false",
        "AC-EX-PRODUCE, 2026-03-02T09:00:00+08:00, 2026-04-16, false",
        "AC-EX-SELL, 2026-03-02T09:00:00+08:00, 2026-04-01, false",
        "AC-EX-BUY, 2026-03-02T09:00:00+08:00, 2026-03-07, false",
        "AC-EX-MOVE, 2026-03-02T09:00:00+08:00, 2026-03-05, false",
        "AC-SE-REGISTER, 2026-03-02T09:00:00+08:00, 2026-04-01, false",
        "AC-SE-LICENSE, 2026-03-02T09:00:00+08:00, 2026-04-01, false",
        "HZ-HAND, 2026-02-13T09:00:00+08:00, 2026-02-14, false"
    })
    void the_clock_of_a_rule(String rule, String from, String lastDay, boolean provisional) {
        var verdict = ask("clock", "{'rule':'" + rule + "','from':'" + from + "'}");

        assertThat(said(verdict, "lastDay")).isEqualTo(lastDay);
        assertThat(verdict.flag("provisional")).isEqualTo(provisional);
        assertThat(said(verdict, "ruleVersion")).startsWith(rule + "@");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("DW-DISASTER-REPORT HZ-SANDY-SHUTDOWN 小时连续计算")
    @CsvSource({
        "DW-DISASTER-REPORT, 2026-03-01T01:30:00+08:00",
        "HZ-SANDY-SHUTDOWN, 2026-03-01T23:30:00+08:00",
        "RPT-NEAR-MISS, 2026-03-01T00:30:00+08:00"
    })
    void a_clock_of_hours(String rule, String due) {
        assertThat(said(ask("clock", "{'rule':'" + rule + "','from':'2026-02-28T23:30:00+08:00'}"), "dueAt"))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'rule':'X-1','from':'2026-03-02T09:00:00+08:00'} | unknown-rule rule",
                "{'rule':'HZ-DEF','from':'2026-03-02T09:00:00+08:00'} | no-period rule",
                "{'rule':'AC-HC-USE','from':'2026-04-30T23:59:59+08:00'} | rule-not-in-force from",
                "{'rule':'AC-HC-COND-REVIEW-OLD','from':'2026-05-01T00:00:00+08:00'} | rule-not-in-force from",
                "{'rule':'EN-DECIDE-90'} | missing-field from"
            })
    void what_cannot_be_is_refused(String line, String refusal) {
        assertThat(refusal("clock", line)).isEqualTo(refusal);
    }
}
