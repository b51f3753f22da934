package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.code.RegionCode;
import cn.anxian.law.sensor.CoalGas;
import cn.anxian.law.sensor.GasAlarm;
import cn.anxian.law.sensor.Hj212;
import cn.anxian.law.sensor.PointColour;
import cn.anxian.law.sensor.Reading;
import cn.anxian.law.sensor.TailingsWarning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Questions about readings, alarms and frames. */
final class SensorQuestions {
    private static final List<String> SUBJECT = List.of("sensor");
    private static final String COMBUSTIBLE = "combustible";

    private static final Choice<String> GAS = Choice.of(
            "gas", "unknown-gas", "气体", gases(), Function.identity(), it -> it.equals(COMBUSTIBLE) ? "可燃气体" : it);
    private static final Choice<GasAlarm.Stage> STAGE = Choice.of(
            "stage",
            "unknown-stage",
            "报警级别",
            List.of(GasAlarm.Stage.values()),
            GasAlarm.Stage::label,
            GasAlarm.Stage::label);
    private static final Choice<String> PLACE = Choice.of(
            "place",
            "unknown-place",
            "地点",
            new CoalGas(Rules.of("sensor")).places(),
            Function.identity(),
            Function.identity());
    private static final Choice<Reading> READING =
            Choice.of("kind", "unknown-kind", "监测量", List.of(Reading.values()), Reading::code, Reading::label);
    private static final Map<PointColour, String> POINTS = new EnumMap<>(Map.of(
            PointColour.BLUE,
            "blue",
            PointColour.YELLOW,
            "yellow",
            PointColour.ORANGE,
            "orange",
            PointColour.RED,
            "red"));

    static final Asked GAS_ALARM = new Asked(
            "gas-alarm-setting",
            "气体报警值设得对不对",
            SUBJECT,
            List.of(
                    GAS.field("气体"),
                    STAGE.field("报警级别"),
                    Field.of("value", "报警设定值（可燃气体%LEL，有毒气体mg/m³）", Field.Kind.DECIMAL)
                            .upTo(1_000_000),
                    Field.of("rangeInsufficient", "探测器测量范围是否不能满足职业接触限值", Field.Kind.FLAG)
                            .orNothing()),
            book -> {
                var alarm = new GasAlarm(book.of("sensor"));
                return question -> {
                    var gas = GAS.read(question);
                    var stage = STAGE.read(question);
                    var limit = gas.equals(COMBUSTIBLE)
                            ? alarm.combustible(stage)
                            : alarm.toxic(
                                    gas,
                                    stage,
                                    Asking.flag(question, "rangeInsufficient")
                                            ? GasAlarm.Range.INSUFFICIENT
                                            : GasAlarm.Range.SUFFICIENT);
                    return Verdict.of(limit.check(question.number("value")));
                };
            });

    static final Asked METHANE = new Asked(
            "coal-methane",
            "煤矿甲烷是否报警、断电，可否复电",
            SUBJECT,
            List.of(
                    PLACE.field("传感器地点"),
                    Field.of("methane", "甲烷浓度，%（体积分数）", Field.Kind.DECIMAL).upTo(100)),
            book -> {
                var gas = new CoalGas(book.of("sensor"));
                return question -> {
                    var place = PLACE.read(question);
                    var methane = question.number("methane");
                    var act = gas.at(place, methane);
                    var restore = gas.mayRestore(place, methane);
                    var said = act.grounds().and(restore.grounds());
                    return new Verdict(new Ruling<>(act.answer(), said), json -> {
                        json.writeStringProperty("act", act.answer().label());
                        json.writeBooleanProperty("mayRestore", restore.answer());
                    });
                };
            });

    static final Asked SENSOR = new Asked(
            "sensor-reading",
            "监测值是否越限",
            SUBJECT,
            List.of(
                    READING.field("监测量"),
                    Field.of("value", "监测值", Field.Kind.DECIMAL).upTo(1_000_000)),
            book -> {
                var rules = book.of("sensor");
                return question ->
                        Verdict.of(READING.read(question).limit(rules).check(question.number("value")));
            });

    static final Asked TAILINGS = new Asked(
            "tailings-warning",
            "尾矿库监测项目按测点应为什么颜色",
            SUBJECT,
            List.of(
                    Field.of("blue", "蓝色测点数", Field.Kind.WHOLE).upTo(1_000_000).orNothing(),
                    Field.of("yellow", "黄色测点数", Field.Kind.WHOLE)
                            .upTo(1_000_000)
                            .orNothing(),
                    Field.of("orange", "橙色测点数", Field.Kind.WHOLE)
                            .upTo(1_000_000)
                            .orNothing(),
                    Field.of("red", "红色测点数", Field.Kind.WHOLE).upTo(1_000_000).orNothing()),
            book -> {
                var warning = new TailingsWarning(book.of("sensor"));
                return question -> {
                    var ruling = warning.item(points(question));
                    return new Verdict(
                            ruling,
                            json -> json.writeStringProperty(
                                    "colour", ruling.answer().label()));
                };
            });

    static final Asked FRAME = new Asked(
            "hj212-frame", "HJ 212 数据包是否完整", SUBJECT, List.of(Field.of("frame", "数据包", Field.Kind.TEXT)), book -> {
                var frames = new Hj212(book.of("sensor"));
                return question -> {
                    var ruling = frames.check(question.text("frame"));
                    return new Verdict(ruling, json -> {
                        json.writeBooleanProperty("valid", ruling.answer().isPresent());
                        ruling.answer().ifPresent(it -> json.writeStringProperty("segment", it));
                    });
                };
            });

    static final Asked REGION = new Asked(
            "region-code",
            "行政区划代码是否合规、有没有这个行政区",
            List.of("code"),
            List.of(Field.of("code", "区划代码", Field.Kind.TEXT)),
            book -> {
                var codes = new RegionCode(book.of("code"));
                return question -> {
                    var ruling = codes.exists(question.text("code"));
                    return new Verdict(ruling, json -> json.writeBooleanProperty("valid", ruling.answer()));
                };
            });

    private SensorQuestions() {}

    private static Map<PointColour, Integer> points(Json.Members question) {
        var points = new EnumMap<PointColour, Integer>(PointColour.class);
        POINTS.forEach((colour, field) -> {
            var count = Asking.count(question, field);
            if (count < 0) {
                throw new BadInput("negative", field + " 不能为负", field);
            }
            points.put(colour, count);
        });
        return points;
    }

    private static List<String> gases() {
        var all = new ArrayList<>(List.of(COMBUSTIBLE));
        all.addAll(new GasAlarm(Rules.of("sensor")).gases());
        return all;
    }
}
