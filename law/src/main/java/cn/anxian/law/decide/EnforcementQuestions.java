package cn.anxian.law.decide;

import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.enforcement.CoercionTime;
import cn.anxian.law.enforcement.Limitation;
import cn.anxian.law.hazard.Coercion;
import cn.anxian.law.supervision.InspectionLimits;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Questions that an officer asks before coercing, punishing or inspecting. */
final class EnforcementQuestions {
    private static final Choice<Coercion.Measure> MEASURE = Choice.of(
            "measure",
            "unknown-measure",
            "措施",
            List.of(Coercion.Measure.values()),
            Coercion.Measure::code,
            Coercion.Measure::label);
    private static final Choice<InspectionLimits.Inspector> INSPECTOR = Choice.of(
            "inspector",
            "unknown-inspector",
            "检查主体",
            List.of(InspectionLimits.Inspector.values()),
            InspectionLimits.Inspector::code,
            InspectionLimits.Inspector::label);
    private static final Choice<InspectionLimits.Occasion> OCCASION = Choice.of(
            "occasion",
            "unknown-occasion",
            "检查事由",
            List.of(InspectionLimits.Occasion.values()),
            InspectionLimits.Occasion::code,
            InspectionLimits.Occasion::label);

    static final Asked COERCION = new Asked(
            "article-70",
            "能否通知停止供电、停止供应民用爆炸物品",
            List.of("hazard"),
            List.of(
                    MEASURE.field("措施"),
                    Field.of("startsAt", "实施时刻", Field.Kind.MOMENT),
                    Field.of("notifiedAt", "书面通知生产经营单位的时刻", Field.Kind.MOMENT).orNothing(),
                    Field.of("emergency", "有没有危及生产安全的紧急情形", Field.Kind.FLAG).orNothing(),
                    Field.of("decided", "已依法作出停产停业等决定", Field.Kind.FLAG).orNothing(),
                    Field.of("majorHazard", "存在重大事故隐患", Field.Kind.FLAG).orNothing(),
                    Field.of("refused", "拒不执行", Field.Kind.FLAG).orNothing(),
                    Field.of("realDanger", "有发生生产安全事故的现实危险", Field.Kind.FLAG).orNothing(),
                    Field.of("safeToCut", "能够保证安全", Field.Kind.FLAG).orNothing(),
                    Field.of("approved", "经本部门主要负责人批准", Field.Kind.FLAG).orNothing(),
                    Field.of("inWriting", "通知采用书面形式", Field.Kind.FLAG).orNothing()),
            book -> {
                var coercion = new Coercion(OfficialCalendar.load(), book.of("hazard"));
                return question -> Verdict.of(coercion.of(new Coercion.Planned(
                        MEASURE.read(question),
                        Arrays.stream(Coercion.Precondition.values())
                                .filter(it -> Asking.flag(question, it.code()))
                                .collect(Collectors.toSet()),
                        Moment.find(question, "notifiedAt"),
                        Moment.read(question, "startsAt"),
                        Asking.flag(question, "emergency"))));
            });

    static final Asked COERCION_TIME = new Asked(
            "coercion-time",
            "此时能否实施行政强制执行",
            List.of("enforcement"),
            List.of(
                    Field.of("at", "实施时刻", Field.Kind.MOMENT),
                    Field.of("urgent", "情况是否紧急", Field.Kind.FLAG).orNothing(),
                    Field.of("homesCutOffFrom", "对居民生活停止的供应，例如供水", Field.Kind.TEXT)
                            .orNothing()),
            book -> {
                var time = new CoercionTime(OfficialCalendar.load(), book.of("enforcement"));
                return question -> Verdict.of(time.of(new CoercionTime.Planned(
                        Moment.read(question, "at"),
                        Asking.flag(question, "urgent"),
                        question.findText("homesCutOffFrom"))));
            });

    static final Asked LIMITATION = new Asked(
            "penalty-limitation",
            "违法行为是否已过处罚时效",
            List.of("enforcement"),
            List.of(
                    Field.of("ended", "违法行为终了之日", Field.Kind.DAY),
                    Field.of("discovered", "发现之日", Field.Kind.DAY),
                    Field.of("harmedLife", "是否涉及公民生命健康安全且有危害后果", Field.Kind.FLAG)
                            .orNothing()),
            book -> {
                var limitation = new Limitation(book.of("enforcement"));
                return question -> Verdict.of(limitation.of(
                        Asking.day(question, "ended"),
                        Asking.day(question, "discovered"),
                        Asking.flag(question, "harmedLife")));
            });

    static final Asked INSPECTION = new Asked(
            "inspection-limit",
            "能否对企业实施这次检查",
            List.of("supervision"),
            List.of(
                    INSPECTOR.field("检查主体"),
                    OCCASION.field("检查事由"),
                    Field.of("certified", "检查人员都有执法证件", Field.Kind.FLAG).orNothing(),
                    Field.of("published", "检查事项已经公布", Field.Kind.FLAG).orNothing(),
                    Field.of("approved", "已经批准", Field.Kind.FLAG).orNothing(),
                    Field.of("coded", "有检查通知书或者检查码", Field.Kind.FLAG).orNothing(),
                    Field.of("doneThisYear", "本年度已检查次数", Field.Kind.WHOLE)
                            .upTo(10_000)
                            .orNothing()),
            book -> {
                var limits = new InspectionLimits(book.of("supervision"));
                return question -> Verdict.of(limits.of(new InspectionLimits.Planned(
                        INSPECTOR.read(question),
                        OCCASION.read(question),
                        Asking.flag(question, "certified"),
                        Asking.flag(question, "published"),
                        Asking.flag(question, "approved"),
                        Asking.flag(question, "coded"),
                        Asking.count(question, "doneThisYear"))));
            });

    private EnforcementQuestions() {}
}
