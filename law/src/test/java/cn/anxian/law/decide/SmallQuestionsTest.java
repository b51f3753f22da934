package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.refusal;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("decide 的其余各问")
class SmallQuestionsTest {
    private static final String ALL_OF_ARTICLE_70 =
            "'decided':true,'majorHazard':true,'refused':true,'realDanger':true,'safeToCut':true,'approved':true,'inWriting':true";

    @ParameterizedTest(name = "{0} {1} → {2}={3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "near-miss | {'exposed':10} | verdict | met",
                "near-miss | {'exposed':9,'trapped':2,'evacuated':499,'polluted':false,'facilities':false} | verdict | not-met",
                "near-miss | {'exposed':9,'trapped':2,'evacuated':499} | verdict | for-a-person",
                "near-miss | {'exposed':9,'trapped':2,'evacuated':499} | question | 是否对环境造成严重污染、是否危及重要场所和设施安全，查明了吗？",
                "near-miss | {} | verdict | for-a-person",
                "near-miss | {'trapped':3} | verdict | met",
                "article-70 | {'measure':'explosives','startsAt':'2026-11-21T09:00:00+08:00','decided':true,'majorHazard':true,'refused':true,'realDanger':true,'safeToCut':true,'approved':false,'inWriting':true} | verdict | not-met",
                "hot-work-permit | {'level':'二级','lelPct':5,'measuredVolPct':0.1,'sampledAt':'2026-11-20T09:00:00+08:00','startsAt':'2026-11-20T09:00:00+08:00','holiday':false,'night':false,'outdoor':false} | effectiveLevel | 二级",
                "hot-work-permit | {'level':'二级','lelPct':5,'measuredVolPct':0.1,'sampledAt':'2026-11-20T09:00:00+08:00','startsAt':'2026-11-20T09:00:00+08:00','night':true} | effectiveLevel | 一级",
                "near-miss | {'facilities':true} | verdict | met",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'lift-stuck','hours':2}]} | grade | 一般",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'lift-stuck','hours':1.9}]} | grade | null",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'boiler-exploded','megawatts':600}]} | grade | 特别重大",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'boiler-stopped','megawatts':600,'hours':240}]} | grade | 重大",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'vessel-exploded'}]} | grade | 较大",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'toxic-leak','persons':500}]} | grade | 一般",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'crane-overturned'}]} | grade | 较大",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'crane-broke'}]} | grade | 一般",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'ropeway-stranded','persons':3,'hours':2}]} | grade | null",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'ride-stranded','persons':3,'hours':2}]} | grade | 一般",
                "special-equipment-grade | {'deaths':0,'directLossWan':0.99} | grade | null",
                "special-equipment-grade | {'deaths':0,'directLossWan':0.99} | verdict | for-a-person",
                "special-equipment-grade | {'deaths':0,'seriousInjuries':0} | verdict | for-a-person",
                "special-equipment-grade | {'deaths':0,'seriousInjuries':0} | unknown | directLoss",
                "special-equipment-grade | {'deaths':0,'seriousInjuries':0,'directLossWan':0.99} | verdict | not-graded",
                "special-equipment-grade | {'deaths':0,'seriousInjuries':0,'directLossWan':1} | verdict | graded",
                "special-equipment-grade | {'deaths':1} | verdict | graded",
                "special-equipment-grade | {'deaths':0,'missing':1,'seriousInjuries':0,'directLossWan':0} | verdict | for-a-person",
                "special-equipment-grade | {'deaths':1,'missing':1,'seriousInjuries':0,'directLossWan':0} | verdict | graded",
                "special-equipment-grade | {'deaths':1,'missing':2,'seriousInjuries':0,'directLossWan':0} | verdict | for-a-person",
                "railway-grade | {'passenger':true,'cars':18,'hours':0,'busyLine':true} | grade | 重大",
                "accident-regrade | {'line':'road','occurredAt':'2026-11-01T08:00:00+08:00','before':{'deaths':2},'after':{'deaths':3},'changedAt':'2026-11-09T00:00:00+08:00'} | grade | 较大",
                "accident-regrade | {'line':'road','occurredAt':'2026-11-01T08:00:00+08:00','before':{'deaths':2},'after':{'deaths':3},'changedAt':'2026-11-09T00:00:01+08:00'} | grade | 一般",
                "accident-fine | {'grade':'一般','line':'coal'} | fromWan | 50",
                "accident-fine | {'grade':'一般','line':'industry','especiallySerious':true} | toWan | 500",
                "accident-crime | {'deaths':1} | verdict | met",
                "accident-crime | {'deaths':0,'seriousInjuries':2,'directLossWan':99.9} | verdict | not-met",
                "coercion-time | {'at':'2026-11-20T21:59:59+08:00'} | verdict | met",
                "coercion-time | {'at':'2026-11-20T22:00:00+08:00'} | verdict | not-met",
                "coercion-time | {'at':'2026-11-20T10:00:00+08:00','urgent':true,'homesCutOffFrom':'供电'} | verdict | not-met",
                "penalty-limitation | {'ended':'2024-11-20','discovered':'2026-11-20'} | verdict | met",
                "penalty-limitation | {'ended':'2024-11-19','discovered':'2026-11-20'} | verdict | not-met",
                "penalty-limitation | {'ended':'2021-11-20','discovered':'2026-11-20','harmedLife':true} | verdict | met",
                "inspection-limit | {'inspector':'coordinating-body','occasion':'planned'} | verdict | not-met",
                "inspection-limit | {'inspector':'department','occasion':'tip-off','certified':true,'published':true,'approved':true,'coded':true} | verdict | met",
                "summons | {'target':'city-head','on':'2026-11-22','accidents':[{'day':'2026-11-01','grade':'重大'}]} | verdict | met",
                "summons | {'target':'province-head','on':'2026-11-22','accidents':[]} | verdict | for-a-person",
                "summons | {'target':'province-deputy','on':'2026-11-22','accidents':[{'day':'2026-11-01','grade':'重大','grave':true}]} | verdict | met",
                "summons | {'target':'local','on':'2026-11-22','accidents':[]} | verdict | for-a-person",
                "blacklist | {'line':'industry','on':'2026-11-22','accidents':[{'day':'2026-11-01','grade':'重大','deaths':10}]} | verdict | met",
                "blacklist | {'line':'industry','on':'2026-11-22'} | verdict | not-met",
                "blacklist | {'line':'industry','on':'2026-11-22','concealedOrFalse':true} | verdict | met",
                "blacklist | {'line':'industry','on':'2026-11-22','multipleFine':true} | verdict | met",
                "blacklist | {'line':'industry','on':'2026-11-22','deserted':true} | verdict | met",
                "blacklist | {'line':'industry','on':'2026-11-22','withoutLicence':true} | verdict | met",
                "blacklist | {'line':'industry','on':'2026-11-22','falseAssessment':true} | verdict | met",
                "blacklist | {'line':'industry','on':'2026-11-22','refusedOrder':true} | verdict | met",
                "blacklist | {'line':'industry','on':'2026-11-22','forgedLicence':true} | verdict | met",
                "certificate | {'certificate':'special-ops','issued':'2026-03-02'} | reviewBy | 2029-03-02",
                "certificate | {'certificate':'special-ops','issued':'2026-03-02','yearsInTrade':10} | reviewBy | 2029-03-02",
                "certificate | {'certificate':'special-ops','issued':'2026-03-02','yearsInTrade':10,'consented':true} | reviewBy | 2032-03-02",
                "certificate | {'certificate':'construction-ops','issued':'2026-03-02'} | expires | 2028-03-02",
                "certificate | {'certificate':'safety-licence','issued':'2026-03-02'} | applyBy | 2028-12-02",
                "chemical-trade | {'on':'2026-05-01','toxicOrExplosive':false,'storage':true,'installation':false} | authority | 县级人民政府应急管理部门",
                "chemical-trade | {'on':'2026-04-30','toxicOrExplosive':false,'storage':true} | period | 30日",
                "safety-licence | {'line':'hazchem','produces':false} | verdict | not-met",
                "safety-licence | {'line':'coal','produces':true} | verdict | met",
                "trial-run | {'days':180} | verdict | met",
                "trial-run | {'days':181} | verdict | not-met",
                "weather-signal | {'kind':'暴雨','colour':'红'} | standard | 3小时内100毫米以上"
            })
    void a_question_is_answered(String rule, String question, String field, String answer) {
        var verdict = ask(rule, question);

        assertThat(said(verdict, field)).isEqualTo(answer);
        assertThat(verdict.array("basis")).isNotEmpty();
        assertThat(said(verdict, "because")).endsWith("。");
        assertThat(said(verdict, "ruleVersion")).contains("@");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("HZ-SANDY-SHUTDOWN 停电提前二十四小时,停水不在条文")
    @CsvSource({
        "power, 2026-11-21T09:00:00+08:00, met",
        "power, 2026-11-21T08:59:59+08:00, not-met",
        "explosives, 2026-11-20T09:00:00+08:00, met",
        "water, 2026-11-30T09:00:00+08:00, for-a-person"
    })
    void hz_sandy_shutdown(String measure, String startsAt, String outcome) {
        var verdict = ask(
                "article-70",
                "{'measure':'" + measure + "','startsAt':'" + startsAt + "','notifiedAt':'2026-11-20T09:00:00+08:00',"
                        + ALL_OF_ARTICLE_70 + "}");

        assertThat(said(verdict, "verdict")).isEqualTo(outcome);
        assertThat(said(verdict, "question").contains("停水")).isEqualTo(measure.equals("water"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "other, DW-DRILL-GENERAL 2027-03-03T00:00:00+08:00 DW-DRILL-SITE 2026-09-03T00:00:00+08:00",
        "government, DW-DRILL-GOV 2028-03-03T00:00:00+08:00"
    })
    void dw_drill(String body, String clocks) {
        var verdict = ask("drill", "{'body':'" + body + "','lastAt':'2026-03-02T09:00:00+08:00'}");

        assertThat(verdict.array("clocks").stream()
                        .map(clock ->
                                clock.object().text("id") + " " + clock.object().text("dueAt")))
                .containsExactly(clocks.split("(?<=00) (?=DW)"));
    }

    @ParameterizedTest(name = "{0} {2} → {3}")
    @DisplayName("施行日期以外的问题,不拿今天的规则回答")
    @CsvSource(
            delimiter = '|',
            value = {
                "staffing | {'line':'industry','headcount':100} | 2021-08-31 | rule-not-in-force on",
                "staffing | {'line':'coal','headcount':100} | 2021-08-31 | rule-not-in-force on",
                "staffing | {'line':'industry','headcount':100} | 2021-09-01 | answered",
                "training-hours | {'role':'head','line':'coal','first':true} | 2006-02-28 | rule-not-in-force on",
                "training-hours | {'role':'special-work','line':'coal','first':true} | 2006-02-28 | rule-not-in-force on",
                "training-hours | {'role':'head','line':'coal','first':true} | 2006-03-01 | answered",
                "tipoff-reward | {'kind':'violation'} | 2018-01-03 | rule-not-in-force on",
                "tipoff-reward | {'kind':'violation'} | 2018-01-04 | answered",
                "tipoff-reward | {'kind':'concealed','concealedDeaths':1,'finalGrade':'一般'} | 2018-01-03 | rule-not-in-force on",
                "investigation-authority | {'grade':'一般','line':'general','place':'county'} | 2007-05-31 | rule-not-in-force on",
                "investigation-authority | {'grade':'一般','line':'general','place':'county'} | 2007-06-01 | answered",
                "investigation-authority | {'grade':'一般','line':'coal','place':'county'} | 2024-04-30 | rule-not-in-force on",
                "investigation-authority | {'grade':'一般','line':'coal','place':'county'} | 2024-05-01 | answered",
                "accident-fine | {'grade':'一般','line':'coal'} | 2024-04-30 | rule-not-in-force on",
                "accident-fine | {'grade':'一般','line':'industry'} | 2024-04-30 | answered",
                "accident-fine | {'grade':'一般','line':'industry'} | 2021-08-31 | rule-not-in-force on"
            })
    void a_question_outside_a_rules_dates_is_refused(String rule, String question, String on, String outcome) {
        assertThat(refusal(rule, question.replace("}", ",'on':'" + on + "'}"))).startsWith(outcome);
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "near-miss | {'exposed':-1} | negative exposed",
                "chemical-trade | {'on':'2026-05-01','toxicOrExplosive':false,'storage':true} | missing-field installation",
                "accident-regrade | {'line':'road','occurredAt':'2026-11-01T08:00:00+08:00','before':{'deaths':2},'after':{'deaths':3},'changedAt':'2026-11-01T07:59:59+08:00'} | before-it-happened changedAt",
                "driving-time | {'driver':'passenger','light':'day','drives':[{'from':'2026-09-14T22:00:00+08:00','until':'2026-09-15T06:00:00+08:00'}]} | light-contradicts light",
                "driving-time | {'driver':'passenger','light':'night','drives':[{'from':'2026-09-14T06:00:00+08:00','until':'2026-09-14T22:00:00+08:00'}]} | light-contradicts light",
                "tipoff-reward | {'kind':'concealed','concealedDeaths':12,'finalGrade':'一般'} | grade-contradicts finalGrade",
                "tipoff-reward | {'kind':'concealed','concealedDeaths':3,'finalGrade':'一般'} | grade-contradicts finalGrade",
                "major-hazard-installation | {'substances':[{'name':'液化石油气','category':'W10','tonnes':60}],'residents500m':0} | category-contradicts substances[0].category",
                "near-miss | {'trapped':-1} | negative trapped",
                "near-miss | {'evacuated':-1} | negative evacuated",
                "near-miss | {'polluted':1} | not-a-boolean polluted",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'fire'}]} | unknown-kind events.kind",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'lift-stuck'}]} | missing-field events.hours",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'lift-stuck','hours':-1}]} | negative events.hours",
                "special-equipment-grade | {'deaths':0,'events':[{'kind':'lift-stuck','minutes':1}]} | unknown-field events",
                "special-equipment-grade | {'deaths':0,'events':[3]} | not-an-object events",
                "special-equipment-grade | {'deaths':0,'events':3} | not-an-array events.events",
                "railway-grade | {'passenger':true,'cars':-1,'hours':0,'busyLine':true} | negative cars",
                "railway-grade | {'passenger':true,'cars':1,'hours':-1,'busyLine':true} | negative hours",
                "accident-regrade | {'line':'road','occurredAt':'2026-11-01T08:00:00+08:00','before':{'deaths':-2},'after':{'deaths':3},'changedAt':'2026-11-09T00:00:00+08:00'} | negative before.deaths",
                "accident-regrade | {'line':'road','occurredAt':'2026-11-01T08:00:00+08:00','before':{'dead':2},'after':{'deaths':3},'changedAt':'2026-11-09T00:00:00+08:00'} | unknown-field before",
                "accident-fine | {'grade':'一般','line':'coal','especiallySerious':'是'} | not-a-boolean especiallySerious",
                "article-70 | {'measure':'gas','startsAt':'2026-11-21T09:00:00+08:00'} | unknown-measure measure",
                "article-70 | {'measure':'power'} | missing-field startsAt",
                "coercion-time | {'at':'2026-11-20T21:59:59'} | missing-offset at",
                "coercion-time | {'at':'+999999999-11-20T21:59:59+08:00'} | bad-time at",
                "penalty-limitation | {'ended':'2026-02-30','discovered':'2026-11-20'} | bad-date ended",
                "penalty-limitation | {'ended':'+999999999-12-31','discovered':'2026-11-20'} | date-out-of-range ended",
                "inspection-limit | {'inspector':'me','occasion':'planned'} | unknown-inspector inspector",
                "inspection-limit | {'inspector':'department','occasion':'party'} | unknown-occasion occasion",
                "inspection-limit | {'inspector':'department','occasion':'planned','doneThisYear':-1} | negative doneThisYear",
                "summons | {'target':'king','on':'2026-11-22','accidents':[]} | unknown-target target",
                "summons | {'target':'local','on':'2026-11-22','accidents':[{'day':'2026-13-01','grade':'重大'}]} | bad-date accidents.day",
                "summons | {'target':'local','on':'2026-11-22','accidents':[{'day':'2026-11-01','grade':'重大','deaths':-1}]} | negative accidents.deaths",
                "summons | {'target':'city-head','on':'2026-11-22','accidents':[{'day':'2026-11-23','grade':'重大'}]} | after-the-day accidents.day",
                "blacklist | {'line':'industry','on':'2026-11-22','accidents':[{'day':'2026-11-23','grade':'重大'}]} | after-the-day accidents.day",
                "blacklist | {'line':'industry','on':'2023-09-30'} | rule-not-in-force on",
                "certificate | {'certificate':'diploma','issued':'2026-03-02'} | unknown-certificate certificate",
                "certificate | {'certificate':'special-ops','issued':'2026-03-02','yearsInTrade':-1} | negative yearsInTrade",
                "certificate | {'certificate':'special-ops','issued':'2010-06-30'} | rule-not-in-force issued",
                "chemical-trade | {'on':'2026-05-01','storage':true} | missing-field toxicOrExplosive",
                "trial-run | {'days':-1} | negative days",
                "trial-run | {'days':1e308} | not-an-integer days",
                "drill | {'body':'other','lastAt':'2019-03-31T00:00:00+08:00'} | rule-not-in-force lastAt",
                "weather-signal | {'kind':'龙卷','colour':'红'} | unknown-signal kind",
                "weather-signal | {'kind':'高温','colour':'蓝'} | no-such-colour colour",
                "weather-signal | {'kind':'高温','colour':'紫'} | unknown-colour colour"
            })
    void what_cannot_be_is_refused(String rule, String question, String refusal) {
        assertThat(refusal(rule, question)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("同一边界的另一侧仍然作答")
    @CsvSource(
            delimiter = '|',
            value = {
                "accident-regrade | {'line':'road','occurredAt':'2026-11-01T08:00:00+08:00','before':{'deaths':2},'after':{'deaths':3},'changedAt':'2026-11-01T08:00:00+08:00'}",
                "driving-time | {'driver':'passenger','light':'day','drives':[{'from':'2026-09-14T22:00:00+08:00','until':'2026-09-15T06:00:01+08:00'}]}",
                "driving-time | {'driver':'passenger','light':'night','drives':[{'from':'2026-09-14T06:00:00+08:00','until':'2026-09-14T22:00:01+08:00'}]}",
                "tipoff-reward | {'kind':'concealed','concealedDeaths':12,'finalGrade':'重大'}",
                "tipoff-reward | {'kind':'concealed','concealedDeaths':2,'finalGrade':'特别重大'}",
                "major-hazard-installation | {'substances':[{'name':'液化石油气','category':'W2','tonnes':60}],'residents500m':0}",
                "major-hazard-installation | {'substances':[{'name':'液化石油气','category':['W2','W10'],'tonnes':60}],'residents500m':0}",
                "major-hazard-installation | {'substances':[{'name':'液化石油气','category':'J5','tonnes':60}],'residents500m':0}",
                "major-hazard-installation | {'substances':[{'name':'汽油','category':'W5.1','tonnes':60}],'residents500m':0}"
            })
    void the_other_side_is_answered(String rule, String question) {
        assertThat(refusal(rule, question)).startsWith("answered");
    }

    @ParameterizedTest
    @MethodSource("cn.anxian.law.decide.Desk#rules")
    @DisplayName("每一问对空行、不是 JSON、陌生字段都给出中文说明")
    void every_question_refuses_what_is_none(Asked asked) {
        assertThat(refusal(asked.name(), "")).isEqualTo("bad-json");
        assertThat(refusal(asked.name(), "问")).isEqualTo("bad-json");
        assertThat(refusal(asked.name(), "[]")).isEqualTo("not-an-object");
        assertThat(refusal(asked.name(), "{'no such field':1}")).isEqualTo("unknown-field no such field");
        assertThat(refusal(asked.name(), "{}").startsWith("answered"))
                .isEqualTo(asked.fields().stream().noneMatch(Field::required));
    }
}
