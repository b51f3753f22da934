package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.accident.SpecialEquipmentEvent;
import cn.anxian.law.accident.SpecialEquipmentGrading;
import java.util.List;

/** Harm and what the equipment did → {@code grade}, null where neither reaches one, and {@code verdict}. */
final class SpecialEquipmentJudge implements Judge {
    private static final Choice<Kind> KIND =
            Choice.of("kind", "unknown-kind", "触发情形", List.of(Kind.values()), it -> it.code, it -> it.label);

    private static final List<Field> EVENT = List.of(
            KIND.field("触发情形"),
            Field.of("megawatts", "锅炉容量（兆瓦）", Field.Kind.DECIMAL).upTo(100_000).orNothing(),
            Field.of("hours", "小时数", Field.Kind.DECIMAL).upTo(876_000).orNothing(),
            Field.of("persons", "人数", Field.Kind.WHOLE).orNothing());

    static final Asked ASKED = new Asked(
            "special-equipment-grade",
            "特种设备事故的等级",
            List.of("accident-grading"),
            List.of(
                    Field.of("deaths", "死亡人数", Field.Kind.WHOLE),
                    Field.of("missing", "下落不明人数", Field.Kind.WHOLE).orNothing(),
                    Field.of("seriousInjuries", "重伤人数，不清楚的留空", Field.Kind.WHOLE).orNothing(),
                    Field.of("directLossWan", "直接经济损失（万元），不清楚的留空", Field.Kind.DECIMAL)
                            .upTo(10_000_000_000L)
                            .orNothing(),
                    Field.of("events", "触发情形", Field.Kind.LIST)
                            .holding(EVENT.toArray(Field[]::new))
                            .orNothing()),
            SpecialEquipmentJudge::new);

    private final SpecialEquipmentGrading grading;

    private SpecialEquipmentJudge(Book book) {
        grading = new SpecialEquipmentGrading(book.of("accident-grading"));
    }

    @Override
    public Verdict judge(Json.Members question) {
        var events = Asking.within(
                "events",
                () -> Asking.objects(question, "events", EVENT).stream()
                        .map(SpecialEquipmentJudge::event)
                        .toList());
        var ruling = grading.grade(AccidentGradeJudge.harm(question), events);
        return new Verdict(ruling, json -> AccidentGradeJudge.write(json, ruling.answer()));
    }

    private static SpecialEquipmentEvent event(Json.Members event) {
        return switch (KIND.read(event)) {
            case BOILER_EXPLODED -> new SpecialEquipmentEvent.BoilerExploded(event.number("megawatts"));
            case BOILER_STOPPED ->
                new SpecialEquipmentEvent.BoilerStopped(event.number("megawatts"), event.number("hours"));
            case VESSEL_EXPLODED -> new SpecialEquipmentEvent.VesselExploded();
            case TOXIC_LEAK -> new SpecialEquipmentEvent.ToxicLeak(event.integer("persons"));
            case CRANE_OVERTURNED -> new SpecialEquipmentEvent.CraneOverturned();
            case CRANE_BROKE -> new SpecialEquipmentEvent.CraneBroke();
            case LIFT_STUCK -> new SpecialEquipmentEvent.LiftStuck(event.number("hours"));
            case ROPEWAY_STRANDED ->
                new SpecialEquipmentEvent.Stranded(true, event.integer("persons"), event.number("hours"));
            case RIDE_STRANDED ->
                new SpecialEquipmentEvent.Stranded(false, event.integer("persons"), event.number("hours"));
        };
    }

    private enum Kind {
        BOILER_EXPLODED("boiler-exploded", "锅炉爆炸"),
        BOILER_STOPPED("boiler-stopped", "锅炉因安全故障中断运行"),
        VESSEL_EXPLODED("vessel-exploded", "压力容器、压力管道爆炸"),
        TOXIC_LEAK("toxic-leak", "有毒介质泄漏造成人员转移"),
        CRANE_OVERTURNED("crane-overturned", "起重机械整体倾覆"),
        CRANE_BROKE("crane-broke", "起重机械主要受力结构件折断或者起升机构坠落"),
        LIFT_STUCK("lift-stuck", "电梯轿厢滞留人员"),
        ROPEWAY_STRANDED("ropeway-stranded", "客运索道高空滞留人员"),
        RIDE_STRANDED("ride-stranded", "大型游乐设施高空滞留人员");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }
    }
}
