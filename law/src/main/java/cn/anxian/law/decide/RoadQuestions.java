package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Finding;
import cn.anxian.law.Json;
import cn.anxian.law.transport.CoachByNight;
import cn.anxian.law.transport.DrivingLog;
import cn.anxian.law.transport.DrivingTime;
import cn.anxian.law.transport.MonitoringStaff;
import cn.anxian.law.transport.NightStop;
import cn.anxian.law.transport.Speeding;
import java.util.ArrayList;
import java.util.List;

/** Questions about driving: how long, how fast, by night, and who watches. */
final class RoadQuestions {
    private static final List<String> SUBJECT = List.of("transport");
    private static final List<Field> DRIVE =
            List.of(Field.of("from", "起步", Field.Kind.MOMENT), Field.of("until", "停车", Field.Kind.MOMENT));

    /** Whose time at the wheel it is. */
    private enum Driver {
        ANY("any", "其他机动车驾驶人"),
        OPERATOR("operator", "道路运输驾驶人员（非客运）"),
        PASSENGER("passenger", "客运驾驶员"),
        LONG_DISTANCE("long-distance", "长途客运驾驶员");

        private final String code;
        private final String label;

        Driver(String code, String label) {
            this.code = code;
            this.label = label;
        }
    }

    private static final Choice<Driver> DRIVER =
            Choice.of("driver", "unknown-driver", "驾驶人", List.of(Driver.values()), it -> it.code, it -> it.label);
    private static final Choice<DrivingTime.Light> LIGHT = Choice.of(
            "light",
            "unknown-light",
            "时段",
            List.of(DrivingTime.Light.values()),
            it -> it == DrivingTime.Light.NIGHT ? "night" : "day",
            DrivingTime.Light::label);
    private static final Choice<Speeding.Road> ROAD = Choice.of(
            "road", "unknown-road", "道路", List.of(Speeding.Road.values()), Speeding.Road::code, Speeding.Road::label);
    private static final Choice<MonitoringStaff.Trade> TRADE = Choice.of(
            "trade",
            "unknown-trade",
            "经营范围",
            List.of(MonitoringStaff.Trade.values()),
            MonitoringStaff.Trade::code,
            MonitoringStaff.Trade::label);

    static final Asked DRIVING_TIME = new Asked(
            "driving-time",
            "驾驶时间是否过长",
            SUBJECT,
            List.of(
                    DRIVER.field("驾驶人"),
                    LIGHT.field("客运：连续驾驶的时段").orNothing(),
                    Field.of("drives", "每段驾驶", Field.Kind.LIST).holding(DRIVE.toArray(Field[]::new))),
            book -> {
                var rules = book.of("transport");
                var time = new DrivingTime(rules);
                return question -> {
                    var log = log(question);
                    return Verdict.of(
                            switch (DRIVER.read(question)) {
                                case ANY -> time.continuous(log);
                                case OPERATOR -> time.operator(log);
                                case PASSENGER -> passenger(time, log, question, List.of());
                                case LONG_DISTANCE ->
                                    passenger(time, log, question, List.of(new NightStop(rules).of(log)));
                            });
                };
            });

    static final Asked SPEEDING = new Asked(
            "speeding-points",
            "重点车辆超速记几分",
            SUBJECT,
            List.of(
                    ROAD.field("道路"),
                    Field.of("speed", "车速（公里每小时）", Field.Kind.DECIMAL).upTo(1_000),
                    Field.of("limit", "限速（公里每小时）", Field.Kind.DECIMAL).upTo(1_000)),
            book -> {
                var speeding = new Speeding(book.of("transport"));
                return question -> {
                    var ruling =
                            speeding.points(ROAD.read(question), question.number("speed"), question.number("limit"));
                    return new Verdict(ruling, json -> json.writeNumberProperty("points", ruling.answer()));
                };
            });

    static final Asked COACH_BY_NIGHT = new Asked(
            "coach-night-speed",
            "客运车辆是否超过夜间车速",
            SUBJECT,
            List.of(
                    Field.of("at", "时刻", Field.Kind.MOMENT),
                    Field.of("dayLimit", "日间限速（公里每小时）", Field.Kind.DECIMAL).upTo(1_000),
                    Field.of("speed", "车速（公里每小时）", Field.Kind.DECIMAL).upTo(1_000)),
            book -> {
                var coach = new CoachByNight(book.of("transport"));
                return question -> Verdict.of(
                        coach.of(Moment.read(question, "at"), question.number("dayLimit"), question.number("speed")));
            });

    static final Asked MONITORING = new Asked(
            "monitoring-staff",
            "动态监控要配几名专职人员",
            SUBJECT,
            List.of(
                    TRADE.field("经营范围"),
                    Field.of("vehicles", "接入车辆数", Field.Kind.WHOLE).upTo(10_000_000)),
            book -> {
                var staff = new MonitoringStaff(book.of("transport"));
                return question -> {
                    var ruling = staff.required(TRADE.read(question), question.integer("vehicles"));
                    return new Verdict(ruling, json -> json.writeNumberProperty("required", ruling.answer()));
                };
            });

    private RoadQuestions() {}

    private static Finding passenger(DrivingTime time, DrivingLog log, Json.Members question, List<Finding> more) {
        var light = LIGHT.read(question);
        if (!time.touches(log, light)) {
            throw new BadInput("light-contradicts", "所填的每段驾驶都不在" + light.hours() + "，与所填时段不符", "light");
        }
        var findings = new ArrayList<>(time.passenger(log, light));
        findings.addAll(more);
        return Finding.every(findings.getFirst(), findings.subList(1, findings.size()));
    }

    private static DrivingLog log(Json.Members question) {
        if (question.array("drives").isEmpty()) {
            throw new BadInput("empty-list", "drives 至少要有一段驾驶", "drives");
        }
        var rows = Asking.objects(question, "drives", DRIVE);
        var drives = new ArrayList<DrivingLog.Drive>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            drives.add(Asking.within(
                    "drives[" + i + "]",
                    () -> new DrivingLog.Drive(Moment.read(row, "from"), Moment.read(row, "until"))));
        }
        return new DrivingLog(drives);
    }
}
