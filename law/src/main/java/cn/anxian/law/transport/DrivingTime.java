package cn.anxian.law.transport;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether a driver drove too long: any driver, and a driver of passengers. */
public final class DrivingTime {
    private final Rules rules;

    public DrivingTime(Rules rules) {
        this.rules = rules;
    }

    /** Every driver of a motor vehicle. */
    public Finding continuous(DrivingLog log) {
        var most = hours(all().parameters().number("hours"));
        var rest = Duration.ofMinutes(all().parameters().integer("restMinutes"));
        return found(all(), "连续驾驶", log.longestWithout(rest), most);
    }

    /** A driver in road transport of goods or passengers. */
    public Finding operator(DrivingLog log) {
        var operator = rules.get("DRIVE-OPERATOR");
        var rest = Duration.ofMinutes(all().parameters().integer("restMinutes"));
        return found(
                operator,
                "连续驾驶",
                log.longestWithout(rest),
                hours(operator.parameters().number("hours")));
    }

    /** A driver of passengers: continuously by day or by night, in 24 hours, in 7 days. */
    public List<Finding> passenger(DrivingLog log, Light light) {
        var rest = Duration.ofMinutes(passenger().parameters().integer("restMinutes"));
        var findings = new ArrayList<Finding>();
        findings.add(passenger(light.row, log.longestWithout(rest)));
        findings.add(passenger("24小时累计", log.mostWithin(Duration.ofHours(24))));
        findings.add(passenger("7日累计", log.mostWithin(Duration.ofDays(7))));
        return List.copyOf(findings);
    }

    /** By day or by night. */
    public enum Light {
        DAY("日间连续驾驶"),
        NIGHT("夜间连续驾驶");

        private final String row;

        Light(String row) {
            this.row = row;
        }

        /** Which hours it is, in Chinese. */
        public String hours() {
            return row.substring(0, 2);
        }

        /** What it limits. */
        public String label() {
            return row;
        }
    }

    public Light lightAt(LocalTime time) {
        var from = nightRule().parameters().integer("clock", "from");
        var until = nightRule().parameters().integer("clock", "until");
        return time.getHour() >= from || time.getHour() < until ? Light.NIGHT : Light.DAY;
    }

    /** Whether any of the driving falls into the hours of that light. */
    public boolean touches(DrivingLog log, Light light) {
        var changes = nightRule().parameters().table("clock").values();
        return log.drives().stream()
                .flatMap(drive -> Stream.concat(Stream.of(drive.from()), drive.strikes(changes)))
                .anyMatch(at -> lightAt(at.atOffset(OfficialCalendar.CHINA).toLocalTime()) == light);
    }

    Rule nightRule() {
        return rules.get("NIGHT-HOURS");
    }

    private Rule all() {
        return rules.get("DRIVE-ALL");
    }

    private Rule passenger() {
        return rules.get("DRIVE-PASSENGER");
    }

    private Finding passenger(String row, Duration driven) {
        return found(passenger(), row, driven, hours(passenger().parameters().number("hours", row)));
    }

    private static Finding found(Rule rule, String what, Duration driven, Duration most) {
        var met = driven.compareTo(most) <= 0;
        var because = what + said(driven) + "，" + (met ? "没有超过" : "超过") + said(most) + "。";
        return Finding.of(met, rule.grounds(Facts.of(what, said(driven)), because));
    }

    private static Duration hours(BigDecimal hours) {
        return Duration.ofSeconds(hours.multiply(BigDecimal.valueOf(3600)).longValueExact());
    }

    private static String said(Duration it) {
        return it.toHours() + "小时" + (it.toMinutesPart() == 0 ? "" : it.toMinutesPart() + "分")
                + (it.toSecondsPart() == 0 ? "" : it.toSecondsPart() + "秒");
    }
}
