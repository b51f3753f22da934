package cn.anxian.law.enforcement;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Grounds;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** EN-NOT-AT-NIGHT: no coercion at night or on holidays, and never by cutting off people's homes. */
public final class CoercionTime {
    private final OfficialCalendar calendar;
    private final Rule rule;
    private final Rule night;

    /** @param rules with the subject enforcement */
    public CoercionTime(OfficialCalendar calendar, Rules rules) {
        this.calendar = calendar;
        rule = rules.get("EN-NOT-AT-NIGHT");
        night = rules.get("EN-NIGHT-HOURS");
    }

    /**
     * What is planned.
     *
     * @param homesCutOffFrom what residents' homes would be cut off from, for example 供水; empty where nothing
     */
    public record Planned(Instant at, boolean urgent, Optional<String> homesCutOffFrom) {}

    /** @throws cn.anxian.law.BadInput when the rule is not law on that day */
    public Finding of(Planned planned) {
        var at = planned.at().atOffset(OfficialCalendar.CHINA);
        var day = at.toLocalDate();
        var faults = new ArrayList<String>();
        planned.homesCutOffFrom().ifPresent(supply -> faults.add("不得对居民生活停止" + supply + "迫使履行，紧急情况也不例外"));
        var dark = at.getHour() >= night.parameters().integer("begins")
                || at.getHour() < night.parameters().integer("ends");
        var holiday = calendar.isHoliday(day);
        if (!planned.urgent() && dark) {
            faults.add("在夜间");
        }
        if (!planned.urgent() && holiday) {
            faults.add("在法定节假日安排的放假日");
        }
        var told = "计划在" + Told.moment(planned.at()) + "实施" + (planned.urgent() ? "，情况紧急" : "");
        var because = faults.isEmpty() ? told + "，不在夜间或者法定节假日之禁。" : told + "，" + String.join("；", faults) + "，不得实施。";
        return Finding.of(faults.isEmpty(), grounds(planned, dark, because));
    }

    private Grounds grounds(Planned planned, boolean dark, String because) {
        var day = planned.at().atOffset(OfficialCalendar.CHINA).toLocalDate();
        var grounds = rule.groundsOn(day, Facts.of("情况紧急", planned.urgent() ? "是" : "否"), because);
        grounds = dark ? grounds.and(night) : grounds;
        return calendar.isPublished(day.getYear()) ? grounds : grounds.asProvisional();
    }
}
