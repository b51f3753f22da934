package cn.anxian.law.transport;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.time.Instant;
import java.time.LocalDate;

/** Whether a long-distance coach stood in the small hours. */
public final class NightStop {
    private final Rule rule;

    public NightStop(Rules rules) {
        this.rule = rules.get("DRIVE-NIGHT-STOP");
    }

    public Finding of(DrivingLog log) {
        var from = rule.parameters().integer("clock", "from");
        var until = rule.parameters().integer("clock", "until");
        var driven = log.drives().stream().filter(it -> falls(it, from, until)).count();
        var hours = "凌晨" + from + "时至" + until + "时";
        var because = driven == 0 ? hours + "没有行驶。" : hours + "有" + driven + "段行驶，长途客运车辆应当停止运行或者实行接驳运输。";
        return Finding.of(driven == 0, rule.grounds(Facts.of(hours + "的驾驶", driven + "段"), because));
    }

    private static boolean falls(DrivingLog.Drive drive, int from, int until) {
        for (var day = day(drive.from()); !day.isAfter(day(drive.until())); day = day.plusDays(1)) {
            if (drive.from().isBefore(at(day, until)) && drive.until().isAfter(at(day, from))) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(OfficialCalendar.CHINA).toLocalDate();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(OfficialCalendar.CHINA);
    }
}
