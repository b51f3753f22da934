package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.Ruling;
import cn.anxian.law.permit.BlindPlate;
import cn.anxian.law.permit.Combustible;
import cn.anxian.law.permit.ConfinedSpace;
import cn.anxian.law.permit.EnteringConfinedSpace;
import cn.anxian.law.permit.Lifting;
import cn.anxian.law.permit.Preparations;
import cn.anxian.law.permit.TemporaryPower;
import cn.anxian.law.permit.Weather;
import cn.anxian.law.permit.WorkAtHeight;
import cn.anxian.law.permit.WorkPermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The special works of GB 30871 beside hot work → {@code allowed}, {@code reasons}, {@code level}, {@code validUntil}. */
final class WorkQuestions {
    private static final List<String> SUBJECT = List.of("permit");
    private static final Choice<TemporaryPower.Under> UNDER = Choice.of(
            "overheadOver",
            "unknown-place",
            "架空线位置",
            List.of(TemporaryPower.Under.values()),
            it -> it == TemporaryPower.Under.ROAD ? "road" : "plant",
            TemporaryPower.Under::label);
    private static final List<Field> WEATHER = List.of(
            Field.of("outdoor", "是否露天", Field.Kind.FLAG).orNothing(),
            Field.of("windForce", "风力（级）", Field.Kind.WHOLE).upTo(18).orNothing(),
            Field.of("foulWeather", "是否大雪、暴雨、大雾、沙尘暴等恶劣天气", Field.Kind.FLAG).orNothing());

    static final Asked CONFINED_SPACE = new Asked(
            "confined-space",
            "受限空间可否进入",
            SUBJECT,
            List.of(
                    Field.of("oxygenVolPct", "氧含量，%（体积分数）", Field.Kind.DECIMAL).upTo(100),
                    Field.of("enriched", "是否富氧环境", Field.Kind.FLAG).orNothing(),
                    Field.of("lelPct", "可燃气体的爆炸下限，%（体积分数）", Field.Kind.DECIMAL)
                            .upTo(100)
                            .orNothing(),
                    Field.of("measuredVolPct", "可燃气体测得浓度，%（体积分数）", Field.Kind.DECIMAL)
                            .upTo(100)
                            .orNothing(),
                    Field.of("sampledAt", "取样时刻", Field.Kind.MOMENT),
                    Field.of("startsAt", "进入时刻", Field.Kind.MOMENT),
                    Field.of("brokenOffAt", "中断时刻", Field.Kind.MOMENT).orNothing(),
                    Field.of("resumesAt", "恢复时刻", Field.Kind.MOMENT).orNothing()),
            book -> {
                var entering = new EnteringConfinedSpace(book.of("permit"));
                return question -> verdict(entering.judge(new EnteringConfinedSpace.Entry(
                        question.number("oxygenVolPct"),
                        Asking.flag(question, "enriched") ? ConfinedSpace.Air.ENRICHED : ConfinedSpace.Air.ORDINARY,
                        Asking.both(question, "lelPct", "measuredVolPct")
                                ? Optional.of(
                                        new Combustible(question.number("lelPct"), question.number("measuredVolPct")))
                                : Optional.empty(),
                        Moment.read(question, "sampledAt"),
                        Moment.read(question, "startsAt"),
                        HotWorkJudge.pause(question))));
            });

    static final Asked HEIGHT = new Asked(
            "work-at-height",
            "高处作业的级别，可否进行",
            SUBJECT,
            and(
                    List.of(
                            Field.of("metres", "作业高度（米）", Field.Kind.DECIMAL).upTo(10_000),
                            Field.of("startsAt", "开始时刻", Field.Kind.MOMENT),
                            Field.of("fallFactor", "是否有直接引起坠落的客观危险因素", Field.Kind.FLAG)
                                    .orNothing()),
                    WEATHER),
            book -> {
                var work = new WorkAtHeight(book.of("permit"));
                return question -> verdict(work.judge(
                        question.number("metres"),
                        Asking.flag(question, "fallFactor")
                                ? WorkAtHeight.Footing.TREACHEROUS
                                : WorkAtHeight.Footing.SURE,
                        weather(question),
                        Moment.read(question, "startsAt")));
            });

    static final Asked LIFTING = new Asked(
            "lifting",
            "吊装作业的级别，可否进行",
            SUBJECT,
            and(
                    List.of(
                            Field.of("tonnes", "吊物质量（吨）", Field.Kind.DECIMAL).upTo(100_000),
                            Field.of("difficult", "是否形状复杂、刚度小、长径比大、精密贵重或者条件特殊", Field.Kind.FLAG)
                                    .orNothing()),
                    WEATHER,
                    List.of(Asking.onField())),
            book -> {
                var work = new Lifting(book.of("permit"));
                return question -> verdict(work.judge(
                        question.number("tonnes"),
                        Asking.flag(question, "difficult") ? Lifting.Load.DIFFICULT : Lifting.Load.PLAIN,
                        weather(question),
                        Asking.on(question)));
            });

    static final Asked BLIND_PLATE = new Asked(
            "blind-plate",
            "盲板抽堵作业可否进行",
            SUBJECT,
            List.of(
                    Field.of("places", "同一管道上同时进行几处", Field.Kind.WHOLE).upTo(10_000),
                    Field.of("hazardous", "是否有毒、易燃介质", Field.Kind.FLAG),
                    Field.of("hotWorkMetres", "最近的动火距作业点（米），没有动火的不写", Field.Kind.DECIMAL)
                            .upTo(100_000)
                            .orNothing(),
                    Asking.onField()),
            book -> {
                var work = new BlindPlate(book.of("permit"));
                return question -> verdict(work.judge(
                        question.integer("places"),
                        question.flag("hazardous")
                                ? BlindPlate.Medium.TOXIC_OR_INFLAMMABLE
                                : BlindPlate.Medium.HARMLESS,
                        question.findNumber("hotWorkMetres"),
                        Asking.on(question)));
            });

    static final Asked POWER = new Asked(
            "temporary-power",
            "临时用电可否进行",
            SUBJECT,
            List.of(
                    Field.of("days", "用电天数", Field.Kind.WHOLE).upTo(36_500),
                    UNDER.field("架空线在哪里").orNothing(),
                    Field.of("overheadMetres", "架空线高度（米）", Field.Kind.DECIMAL)
                            .upTo(1_000)
                            .orNothing(),
                    Field.of("explosiveArea", "是否火灾爆炸危险场所", Field.Kind.FLAG).orNothing(),
                    Field.of("gasPassed", "可燃气体分析是否合格", Field.Kind.FLAG).orNothing(),
                    Asking.onField()),
            book -> {
                var work = new TemporaryPower(book.of("permit"));
                return question -> verdict(work.judge(
                        question.integer("days"),
                        ground(question),
                        Asking.both(question, "overheadOver", "overheadMetres")
                                ? Optional.of(new TemporaryPower.Overhead(
                                        UNDER.read(question), question.number("overheadMetres")))
                                : Optional.empty(),
                        Asking.on(question)));
            });

    static final Asked DIGGING = preparations("digging", "动土作业可否进行", Preparations.Work.DIGGING);
    static final Asked ROAD_BREAK = preparations("road-break", "断路作业可否进行", Preparations.Work.CUTTING_A_ROAD);

    private WorkQuestions() {}

    private static Asked preparations(String name, String title, Preparations.Work work) {
        var steps = Preparations.Step.of(work);
        var fields = new ArrayList<Field>();
        steps.forEach(it -> fields.add(Field.of(it.code(), it.label(), Field.Kind.FLAG)));
        fields.add(Asking.onField());
        return new Asked(name, title, SUBJECT, fields, book -> {
            var preparations = new Preparations(work, book.of("permit"));
            return question -> verdict(preparations.judge(
                    steps.stream().filter(it -> question.flag(it.code())).collect(Collectors.toSet()),
                    Asking.on(question)));
        });
    }

    private static TemporaryPower.Ground ground(Json.Members question) {
        if (!Asking.flag(question, "explosiveArea")) {
            return TemporaryPower.Ground.ORDINARY;
        }
        return Asking.flag(question, "gasPassed")
                ? TemporaryPower.Ground.EXPLOSIVE_ANALYSED
                : TemporaryPower.Ground.EXPLOSIVE;
    }

    private static Weather weather(Json.Members question) {
        return new Weather(
                Asking.flag(question, "outdoor") ? Weather.Place.OUTDOORS : Weather.Place.INDOORS,
                question.find("windForce").map(it -> question.integer("windForce")),
                Asking.flag(question, "foulWeather") ? Weather.Sky.FOUL : Weather.Sky.FAIR);
    }

    private static Verdict verdict(Ruling<WorkPermission> ruling) {
        var it = ruling.answer();
        return new Verdict(ruling, json -> {
            json.writeBooleanProperty("allowed", it.allowed());
            Verdict.words("reasons", it.reasons(), json);
            it.level().ifPresent(level -> json.writeStringProperty("level", level));
            it.validUntil().ifPresent(until -> json.writeStringProperty("validUntil", Moment.write(until)));
            Verdict.words("conditions", it.conditions(), json);
        });
    }

    @SafeVarargs
    private static List<Field> and(List<Field>... parts) {
        var all = new ArrayList<Field>();
        for (var part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
