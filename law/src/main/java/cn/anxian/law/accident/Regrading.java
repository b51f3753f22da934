package cn.anxian.law.accident;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Line;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Period;
import cn.anxian.law.Roll;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.Told;
import java.time.Instant;

/** INV-REGRADE: a change in the dead and injured changes the grade within the window, and never after it. */
public final class Regrading {
    private final OfficialCalendar calendar;
    private final AccidentGrading grading;
    private final Rule regrade;
    private final Rule sameDay;

    /** @param rules with the subjects accident-grading, accident-reporting and accident-investigation */
    public Regrading(OfficialCalendar calendar, Rules rules) {
        this.calendar = calendar;
        grading = new AccidentGrading(rules);
        regrade = rules.get("INV-REGRADE");
        sameDay = rules.get("RPT-SUPPLEMENT-SAME-DAY");
    }

    /**
     * What the change leads to.
     *
     * @param grade as it stands after the change
     * @param counted whether the change counts for the grade
     * @param supplementBy the end of the day of the change, by which it is to be reported
     * @param raised whether a higher government may investigate anew
     */
    public record Regraded(Grade grade, boolean counted, Instant supplementBy, boolean raised) {}

    /** @throws BadInput when the rule was not law on the day of the accident, or nothing had happened before the change */
    public Ruling<Regraded> of(Line line, Instant occurred, Harm before, Harm after, Instant changed) {
        if (changed.isBefore(occurred)) {
            throw new BadInput("before-it-happened", "伤亡变化的时刻早于事故发生的时刻", "changedAt");
        }
        var days = AccidentGrading.days(regrade, line);
        var window = calendar.deadline(occurred, Period.days(days), Roll.NONE);
        var counted = !changed.isAfter(window.dueAt());
        var was = grading.highest(before);
        var would = grading.highest(after);
        var grade = counted ? would : was;
        var day = AccidentGrading.dayOf(changed);
        var end = day.plusDays(1).atStartOfDay().toInstant(OfficialCalendar.CHINA);
        var because = "自事故发生之日起" + days + "日（至" + Told.day(window.lastDay()) + "）内的变化改变等级，变化在" + Told.day(day) + "，"
                + (counted
                        ? "计入，由" + was.label() + "定为" + grade.label() + "事故，应当于当日补报。"
                        : "期限已满，等级仍为" + was.label() + "事故。");
        var facts = Facts.of("变化前", before.told()).and("变化后", after.told()).and("变化日期", Told.day(day));
        var grounds = regrade.groundsOn(AccidentGrading.dayOf(occurred), facts, because);
        return new Ruling<>(
                new Regraded(grade, counted, end, counted && would.compareTo(was) > 0),
                counted ? grounds.and(sameDay) : grounds);
    }
}
