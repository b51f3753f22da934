package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.refusal;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("技术标准的各问：八类作业、驾驶、监测")
class StandardQuestionsTest {
    private static final String SPACE =
            "'sampledAt':'2026-09-14T08:30:00+08:00','startsAt':'2026-09-14T09:00:00+08:00'";
    private static final String AT_NINE = "'startsAt':'2026-09-14T09:00:00+08:00'";

    @ParameterizedTest(name = "{0} {1} → {2}={3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "confined-space | {'oxygenVolPct':19.5,SPACE} | allowed | true",
                "confined-space | {'oxygenVolPct':19.49,SPACE} | allowed | false",
                "confined-space | {'oxygenVolPct':21.1,SPACE} | allowed | false",
                "confined-space | {'oxygenVolPct':21.1,'enriched':true,SPACE} | allowed | true",
                "confined-space | {'oxygenVolPct':20,'lelPct':4,'measuredVolPct':0.5,SPACE} | allowed | true",
                "confined-space | {'oxygenVolPct':20,'lelPct':4,'measuredVolPct':0.51,SPACE} | reasons | 可燃气体浓度0.51%（体积分数）大于0.5%（体积分数），分析不合格",
                "confined-space | {'oxygenVolPct':20,SPACE} | validUntil | 2026-09-15T09:00:00+08:00",
                "confined-space | {'oxygenVolPct':20,'sampledAt':'2026-09-14T08:29:59+08:00',AT_NINE} | reasons | 取样至进入30分钟1秒，超过30分钟，须重新取样分析",
                "confined-space | {'oxygenVolPct':20,'sampledAt':'2026-09-14T09:00:01+08:00',AT_NINE} | reasons | 取样晚于进入，须先分析后进入",
                "confined-space | {'oxygenVolPct':20,SPACE,'brokenOffAt':'2026-09-14T10:00:00+08:00','resumesAt':'2026-09-14T11:00:00+08:00'} | allowed | true",
                "confined-space | {'oxygenVolPct':20,SPACE,'brokenOffAt':'2026-09-14T10:00:00+08:00','resumesAt':'2026-09-14T11:00:01+08:00'} | reasons | 中断60分钟1秒，超过60分钟，须重新进行气体分析",
                "confined-space | {'oxygenVolPct':20,'sampledAt':'2026-09-14T11:30:00+08:00',AT_NINE,'brokenOffAt':'2026-09-14T10:00:00+08:00','resumesAt':'2026-09-14T12:00:00+08:00'} | allowed | true",
                "confined-space | {'oxygenVolPct':20,SPACE,'brokenOffAt':'2026-09-14T23:50:00+08:00','resumesAt':'2026-09-15T00:10:00+08:00'} | allowed | true",
                "confined-space | {'oxygenVolPct':20,SPACE,'brokenOffAt':'2026-09-15T08:59:00+08:00','resumesAt':'2026-09-15T09:00:00+08:00'} | reasons | 恢复作业时作业票已过有效期，须重新办票",
                "blind-plate | {'places':1,'hazardous':true,'hotWorkMetres':30.1} | allowed | true",
                "blind-plate | {'places':1,'hazardous':true,'hotWorkMetres':30} | allowed | false",
                "blind-plate | {'places':1,'hazardous':false,'hotWorkMetres':5} | allowed | true",
                "blind-plate | {'places':1,'hazardous':true} | allowed | true",
                "blind-plate | {'places':2,'hazardous':false} | allowed | false",
                "work-at-height | {'metres':1.99,AT_NINE} | level | absent",
                "work-at-height | {'metres':1.99,AT_NINE} | allowed | true",
                "work-at-height | {'metres':2,AT_NINE} | level | Ⅰ级",
                "work-at-height | {'metres':2,AT_NINE,'fallFactor':true} | level | Ⅱ级",
                "work-at-height | {'metres':31,AT_NINE,'fallFactor':true} | level | Ⅳ级",
                "work-at-height | {'metres':31,AT_NINE} | conditions | 作业票由主管领导审批",
                "work-at-height | {'metres':2,AT_NINE} | conditions | 作业票由所在基层单位审批",
                "work-at-height | {'metres':16,AT_NINE} | conditions | 作业票由相关主管部门审批",
                "work-at-height | {'metres':2,AT_NINE} | validUntil | 2026-09-21T09:00:00+08:00",
                "work-at-height | {'metres':2,AT_NINE,'outdoor':true,'windForce':4} | allowed | true",
                "work-at-height | {'metres':2,AT_NINE,'outdoor':true,'windForce':5} | reasons | 风力5级，5级及以上不得露天作业",
                "work-at-height | {'metres':2,AT_NINE,'windForce':9} | allowed | true",
                "work-at-height | {'metres':2,AT_NINE,'foulWeather':true} | allowed | true",
                "work-at-height | {'metres':2,AT_NINE,'outdoor':true,'windForce':0,'foulWeather':true} | reasons | 天气恶劣，不得露天作业",
                "work-at-height | {'metres':2,AT_NINE,'outdoor':true} | conditions | 露天作业没有填报风力，5级及以上不得作业 作业票由所在基层单位审批",
                "lifting | {'tonnes':39.9} | level | 三级",
                "lifting | {'tonnes':39.9} | conditions | 作业票由相关主管部门审批",
                "lifting | {'tonnes':39.9,'difficult':true} | conditions | 须编制吊装方案 作业票由相关主管部门审批",
                "lifting | {'tonnes':40} | conditions | 须编制吊装方案 作业票由相关主管部门审批",
                "lifting | {'tonnes':100.1} | conditions | 须编制吊装方案 作业票由主管领导审批",
                "lifting | {'tonnes':1,'outdoor':true,'windForce':5} | allowed | true",
                "lifting | {'tonnes':1,'outdoor':true,'windForce':6} | allowed | false",
                "temporary-power | {'days':15} | conditions | 作业票由配送电单位审批 用于动火、受限空间作业的，与相应作业时间一致",
                "temporary-power | {'days':16} | conditions | 作业票由配送电单位审批 一般不超过15日，16日须有特殊情况 用于动火、受限空间作业的，与相应作业时间一致",
                "temporary-power | {'days':30} | allowed | true",
                "temporary-power | {'days':31} | reasons | 31日超过最长的30日",
                "temporary-power | {'days':1,'overheadOver':'plant','overheadMetres':2.5} | allowed | true",
                "temporary-power | {'days':1,'overheadOver':'plant','overheadMetres':2.49} | reasons | 架空线在装置内高2.49米，低于2.5米",
                "temporary-power | {'days':1,'overheadOver':'road','overheadMetres':5} | allowed | true",
                "temporary-power | {'days':1,'overheadOver':'road','overheadMetres':4.99} | allowed | false",
                "temporary-power | {'days':1,'explosiveArea':true} | allowed | false",
                "temporary-power | {'days':1,'explosiveArea':true,'gasPassed':true} | allowed | true",
                "digging | {'surveyed':true,'countersigned':true,'byHand':true} | allowed | true",
                "digging | {'surveyed':false,'countersigned':true,'byHand':true} | reasons | 没有做到：地下隐蔽设施已查明",
                "digging | {'surveyed':true,'countersigned':true,'byHand':true} | conditions | 作业票由相关部门会签后主管部门审批",
                "road-break | {'planned':true,'marked':true,'told':true} | allowed | true",
                "road-break | {'planned':true,'marked':false,'told':true} | reasons | 没有做到：安全警示标志、锥形路标和夜间警示灯已设置",
                "speeding-points | {'road':'expressway','speed':119.9,'limit':100} | points | 6",
                "speeding-points | {'road':'other','speed':150,'limit':100} | points | 9",
                "speeding-points | {'road':'other','speed':100,'limit':100} | points | 0",
                "coach-night-speed | {'at':'2026-09-14T21:59:59+08:00','dayLimit':100,'speed':100} | verdict | met",
                "coach-night-speed | {'at':'2026-09-14T21:59:59+08:00','dayLimit':100,'speed':100.1} | verdict | not-met",
                "coach-night-speed | {'at':'2026-09-14T22:00:00+08:00','dayLimit':100,'speed':80} | verdict | met",
                "coach-night-speed | {'at':'2026-09-14T22:00:00+08:00','dayLimit':100,'speed':80.1} | verdict | not-met",
                "coach-night-speed | {'at':'2026-09-15T06:00:00+08:00','dayLimit':100,'speed':80.1} | because | 日间限速100公里；车速80.1公里，没有超过。",
                "coach-night-speed | {'at':'2026-09-15T05:59:59+08:00','dayLimit':100,'speed':80.1} | because | 日间限速100公里，夜间不得超过其80%，即80公里；车速80.1公里，超过。",
                "monitoring-staff | {'trade':'passengers','vehicles':200} | required | 2",
                "monitoring-staff | {'trade':'passengers','vehicles':201} | required | 3",
                "monitoring-staff | {'trade':'freight','vehicles':49} | required | 0",
                "gas-alarm-setting | {'gas':'combustible','stage':'一级','value':25} | verdict | met",
                "gas-alarm-setting | {'gas':'combustible','stage':'一级','value':25.1} | because | 可燃气体一级报警设定值25.1%LEL，不符合不大于25%LEL的要求。",
                "gas-alarm-setting | {'gas':'H2S','stage':'二级','value':20} | verdict | met",
                "gas-alarm-setting | {'gas':'H2S','stage':'二级','value':20.1} | verdict | not-met",
                "gas-alarm-setting | {'gas':'H2S','stage':'一级','value':21.5,'rangeInsufficient':true} | verdict | met",
                "coal-methane | {'place':'掘进工作面','methane':0.99} | act | 正常",
                "coal-methane | {'place':'掘进工作面','methane':0.99} | mayRestore | true",
                "coal-methane | {'place':'掘进工作面','methane':1.0} | act | 报警",
                "coal-methane | {'place':'掘进工作面','methane':1.0} | mayRestore | false",
                "coal-methane | {'place':'掘进工作面','methane':1.5} | act | 报警并断电",
                "coal-methane | {'place':'采煤工作面上隅角','methane':0.99} | mayRestore | true",
                "sensor-reading | {'kind':'coal-co','value':23.9} | verdict | met",
                "sensor-reading | {'kind':'coal-co','value':24} | verdict | not-met",
                "sensor-reading | {'kind':'oxygen-low','value':19.5} | verdict | not-met",
                "sensor-reading | {'kind':'oxygen-high','value':23.4} | verdict | met",
                "sensor-reading | {'kind':'oxygen-high','value':23.5} | verdict | not-met",
                "sensor-reading | {'kind':'return-airway','value':0.75} | because | 总回风巷、一翼回风巷甲烷0.75%CH4，不符合小于0.75%CH4的要求。",
                "sensor-reading | {'kind':'freeboard-1','value':1.5} | verdict | met",
                "sensor-reading | {'kind':'freeboard-5','value':0.39} | verdict | not-met",
                "sensor-reading | {'kind':'beach-2','value':100} | verdict | met",
                "sensor-reading | {'kind':'beach-3','value':69.9} | because | 3级尾矿坝干滩长度69.9米，不符合不小于70米的要求。",
                "tailings-warning | {'blue':3} | colour | 蓝",
                "tailings-warning | {'blue':4} | colour | 黄",
                "tailings-warning | {'orange':2} | colour | 红",
                "tailings-warning | {} | colour | 无",
                "hj212-frame | {'frame':'##0008QN=20260BE01'} | segment | QN=20260",
                "hj212-frame | {'frame':'##0008QN=20260BE01'} | because | 数据段8字符，校验BE01，数据包完整。",
                "hj212-frame | {'frame':'##0008QN=20260BE02'} | valid | false",
                "hj212-frame | {'frame':'##0008QN=20260BE02'} | segment | absent",
                "region-code | {'code':'420100'} | valid | true",
                "region-code | {'code':'990000'} | valid | false"
            })
    void rule_of_a_standard_is_asked_on_both_sides_of_its_number(
            String judge, String question, String field, String answer) {
        var verdict = ask(judge, whole(question));

        assertThat(said(verdict, field)).isEqualTo(answer);
        assertThat(verdict.array("basis")).isNotEmpty();
        assertThat(said(verdict, "because")).endsWith("。");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "driving-time | {'driver':'any','drives':[{'from':'2026-09-14T08:00:00+08:00','until':'2026-09-14T12:00:01+08:00'}]} | not-met",
                "driving-time | {'driver':'any','drives':[{'from':'2026-09-14T08:00:00+08:00','until':'2026-09-14T12:00:00+08:00'}]} | met",
                "driving-time | {'driver':'operator','drives':[{'from':'2026-09-14T08:00:00+08:00','until':'2026-09-14T10:00:00+08:00'},{'from':'2026-09-14T10:19:59+08:00','until':'2026-09-14T12:20:00+08:00'}]} | not-met",
                "driving-time | {'driver':'operator','drives':[{'from':'2026-09-14T08:00:00+08:00','until':'2026-09-14T10:00:00+08:00'},{'from':'2026-09-14T10:20:00+08:00','until':'2026-09-14T14:20:00+08:00'}]} | met",
                "driving-time | {'driver':'passenger','light':'night','drives':[{'from':'2026-09-14T22:00:00+08:00','until':'2026-09-15T00:00:01+08:00'}]} | not-met",
                "driving-time | {'driver':'passenger','light':'night','drives':[{'from':'2026-09-14T22:00:00+08:00','until':'2026-09-15T00:00:00+08:00'}]} | met",
                "driving-time | {'driver':'passenger','light':'day','drives':[{'from':'2026-09-14T08:00:00+08:00','until':'2026-09-14T12:00:00+08:00'},{'from':'2026-09-14T13:00:00+08:00','until':'2026-09-14T17:00:01+08:00'}]} | not-met",
                "driving-time | {'driver':'passenger','light':'night','drives':[{'from':'2026-09-15T01:30:00+08:00','until':'2026-09-15T02:30:00+08:00'}]} | met",
                "driving-time | {'driver':'long-distance','light':'night','drives':[{'from':'2026-09-15T00:30:00+08:00','until':'2026-09-15T02:00:00+08:00'}]} | met",
                "driving-time | {'driver':'long-distance','light':'night','drives':[{'from':'2026-09-15T00:30:00+08:00','until':'2026-09-15T02:00:01+08:00'}]} | not-met",
                "driving-time | {'driver':'long-distance','light':'night','drives':[{'from':'2026-09-15T05:00:00+08:00','until':'2026-09-15T06:00:00+08:00'}]} | met",
                "driving-time | {'driver':'long-distance','light':'night','drives':[{'from':'2026-09-15T04:59:59+08:00','until':'2026-09-15T06:00:00+08:00'}]} | not-met",
                "driving-time | {'driver':'long-distance','light':'night','drives':[{'from':'2026-09-14T23:30:00+08:00','until':'2026-09-15T02:00:01+08:00'}]} | not-met"
            })
    void rule_DRIVE_NIGHT_STOP_and_the_hours_at_the_wheel_are_asked_on_both_sides(
            String judge, String question, String answer) {
        var verdict = ask(judge, question);

        assertThat(said(verdict, "verdict")).isEqualTo(answer);
        assertThat(said(verdict, "because")).endsWith("。").doesNotContain("。；");
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "confined-space | {'oxygenVolPct':20,'lelPct':4,SPACE} | missing-field measuredVolPct",
                "confined-space | {'oxygenVolPct':20,'measuredVolPct':4,SPACE} | missing-field lelPct",
                "confined-space | {'oxygenVolPct':101,SPACE} | number-out-of-range oxygenVolPct",
                "confined-space | {'oxygenVolPct':20,'lelPct':0,'measuredVolPct':0,SPACE} | number-out-of-range lelPct",
                "blind-plate | {'places':0,'hazardous':true} | number-out-of-range places",
                "blind-plate | {'places':1,'hazardous':true,'hotWorkMetres':-1} | negative hotWorkMetres",
                "work-at-height | {'metres':-1,AT_NINE} | negative metres",
                "work-at-height | {'metres':2,AT_NINE,'windForce':19} | number-out-of-range windForce",
                "work-at-height | {'metres':2,AT_NINE,'windForce':-1} | number-out-of-range windForce",
                "lifting | {'tonnes':-1} | negative tonnes",
                "temporary-power | {'days':0} | number-out-of-range days",
                "temporary-power | {'days':1,'overheadOver':'road'} | missing-field overheadMetres",
                "temporary-power | {'days':1,'overheadOver':'road','overheadMetres':-1} | negative overheadMetres",
                "temporary-power | {'days':1,'overheadOver':'air','overheadMetres':1} | unknown-place overheadOver",
                "digging | {'surveyed':true} | missing-field countersigned",
                "digging | {'surveyed':true,'countersigned':true,'byHand':true,'on':'2022-09-30'} | rule-not-in-force on",
                "driving-time | {'driver':'any','drives':[]} | empty-list drives",
                "driving-time | {'driver':'passenger','drives':[{'from':'2026-09-14T08:00:00+08:00','until':'2026-09-14T09:00:00+08:00'}]} | missing-field light",
                "driving-time | {'driver':'any','drives':[{'from':'2026-09-14T08:00:00+08:00','until':'2026-09-14T08:00:00+08:00'}]} | bad-order drives[0].until",
                "driving-time | {'driver':'any','drives':[{'from':'2026-09-14T08:00:00+08:00'}]} | missing-field drives[0].until",
                "driving-time | {'driver':'truck','drives':[{'from':'2026-09-14T08:00:00+08:00','until':'2026-09-14T09:00:00+08:00'}]} | unknown-driver driver",
                "speeding-points | {'road':'lane','speed':1,'limit':1} | unknown-road road",
                "speeding-points | {'road':'other','speed':-1,'limit':1} | negative speed",
                "coach-night-speed | {'at':'2026-09-14T22:00:00','dayLimit':100,'speed':80} | missing-offset at",
                "coach-night-speed | {'at':'2026-09-14T22:00:00+08:00','dayLimit':0,'speed':80} | number-out-of-range dayLimit",
                "coach-night-speed | {'at':'2026-09-14T22:00:00+08:00','dayLimit':100,'speed':-1} | negative speed",
                "monitoring-staff | {'trade':'passengers','vehicles':-1} | negative vehicles",
                "gas-alarm-setting | {'gas':'XYZ','stage':'一级','value':1} | unknown-gas gas",
                "gas-alarm-setting | {'gas':'H2S','stage':'一级','value':-1} | negative value",
                "coal-methane | {'place':'井口','methane':1} | unknown-place place",
                "coal-methane | {'place':'掘进工作面','methane':101} | number-out-of-range methane",
                "sensor-reading | {'kind':'noise','value':1} | unknown-kind kind",
                "tailings-warning | {'blue':-1} | negative blue",
                "hj212-frame | {} | missing-field frame"
            })
    void a_bad_answer_names_its_field(String judge, String question, String refusal) {
        assertThat(refusal(judge, whole(question))).isEqualTo(refusal);
    }

    private static String whole(String question) {
        return question.replace("SPACE", SPACE).replace("AT_NINE", AT_NINE);
    }
}
