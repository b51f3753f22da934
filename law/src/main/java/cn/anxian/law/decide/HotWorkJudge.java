package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.permit.Circumstance;
import cn.anxian.law.permit.HotWork;
import cn.anxian.law.permit.HotWorkLevel;
import cn.anxian.law.permit.HotWorkPermit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One hot work → {@code allowed}, {@code reasons}, {@code validUntil}, {@code effectiveLevel}. */
final class HotWorkJudge implements Judge {
    private static final Choice<HotWorkLevel> LEVEL = Choice.of(
            "level", "unknown-level", "动火级别", List.of(HotWorkLevel.values()), HotWorkLevel::label, HotWorkLevel::label);
    private static final Map<Circumstance, String> FLAGS = new EnumMap<>(
            Map.of(Circumstance.HOLIDAY, "holiday", Circumstance.NIGHT, "night", Circumstance.OUTDOOR, "outdoor"));

    static final Asked ASKED = new Asked(
            "hot-work-permit",
            "动火作业可否进行",
            List.of("permit"),
            List.of(
                    LEVEL.field("动火级别"),
                    Field.of("lelPct", "被测气体的爆炸下限，%（体积分数）", Field.Kind.DECIMAL).upTo(100),
                    Field.of("measuredVolPct", "测得浓度，%（体积分数，不是爆炸下限的百分数）", Field.Kind.DECIMAL)
                            .upTo(100),
                    Field.of("sampledAt", "取样时刻", Field.Kind.MOMENT),
                    Field.of("startsAt", "动火开始时刻", Field.Kind.MOMENT),
                    Field.of("brokenOffAt", "中断时刻", Field.Kind.MOMENT).orNothing(),
                    Field.of("resumesAt", "恢复时刻", Field.Kind.MOMENT).orNothing(),
                    Field.of("outdoor", "是否露天", Field.Kind.FLAG).orNothing(),
                    Field.of("windForce", "风力（级）", Field.Kind.WHOLE).upTo(18).orNothing(),
                    Field.of("holiday", "是否节假日、公休日", Field.Kind.FLAG).orNothing(),
                    Field.of("night", "是否夜间", Field.Kind.FLAG).orNothing()),
            book -> new HotWorkJudge(new HotWorkPermit(book.of("permit"))));

    private final HotWorkPermit permit;

    private HotWorkJudge(HotWorkPermit permit) {
        this.permit = permit;
    }

    @Override
    public Verdict judge(Json.Members question) {
        var ruling = permit.judge(work(question));
        var it = ruling.answer();
        return new Verdict(ruling, json -> {
            json.writeBooleanProperty("allowed", it.allowed());
            Verdict.words("reasons", it.reasons(), json);
            json.writeStringProperty("validUntil", Moment.write(it.validUntil()));
            json.writeStringProperty("effectiveLevel", it.effectiveLevel().label());
            Verdict.words("conditions", it.conditions(), json);
        });
    }

    private static HotWork work(Json.Members question) {
        var circumstances = EnumSet.noneOf(Circumstance.class);
        FLAGS.forEach((circumstance, field) ->
                question.findFlag(field).filter(it -> it).ifPresent(it -> circumstances.add(circumstance)));
        var wind = question.find("windForce").map(it -> question.integer("windForce"));
        return new HotWork(
                LEVEL.read(question),
                question.number("lelPct"),
                question.number("measuredVolPct"),
                Moment.read(question, "sampledAt"),
                Moment.read(question, "startsAt"),
                pause(question),
                wind,
                circumstances);
    }

    /** Where the work was broken off and goes on: both moments, or neither. */
    static Optional<HotWork.Pause> pause(Json.Members question) {
        return Asking.both(question, "brokenOffAt", "resumesAt")
                ? Optional.of(
                        new HotWork.Pause(Moment.read(question, "brokenOffAt"), Moment.read(question, "resumesAt")))
                : Optional.empty();
    }
}
