package cn.anxian.hazard.duty;

import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Finding;
import cn.anxian.law.Basis;
import cn.anxian.law.Deadline;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Periods;
import cn.anxian.law.Rules;
import cn.anxian.law.TimedDuty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When each duty is due: the law's rules give the period, its calendar counts it. */
public final class Dues {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.load();
    private static final Periods PERIODS = Periods.load();
    private static final Rules RULES = Rules.load();

    private Dues() {}

    public static Due of(Duty duty, Source source, Instant from) {
        return usual(duty, PERIODS.get(duty.rule(source)), from);
    }

    /** 整改: the usual period, or the day that was set; ordered (责令) it rests on the article, otherwise on the house's rule. */
    public static Due rectifying(Finding finding, Instant from, Optional<LocalDate> lastDay) {
        return set(finding, PERIODS.get(Duty.RECTIFY.rule(finding.source())), from, lastDay);
    }

    /** 挂牌督办: until the day that the department has set, on the article that lets it press. */
    public static Due supervised(Finding finding, Instant from, LocalDate lastDay) {
        return new Due(
                Duty.RECTIFY,
                CALENDAR.until(from, lastDay),
                RULES.get("HZ-GOV-REGISTER").bases().first(),
                longestBasis(finding));
    }

    /** 展期: the same duty until a later day, on the house's own rule. */
    public static Due extended(Finding finding, Instant from, LocalDate lastDay) {
        return new Due(
                Duty.RECTIFY,
                CALENDAR.until(from, lastDay),
                PERIODS.get(Duty.RECTIFY.rule(finding.source())).basis().first(),
                RULES.get("HZ-EXTEND").bases().first());
    }

    /** 责令停产停业: how long at most. */
    public static Instant longestStop(Instant from) {
        return PERIODS.get("HZ-SUSPENSION-MAX").deadline(CALENDAR, from).dueAt();
    }

    /** 退回后再整改. */
    public static Due reworking(Finding finding, Instant from, Optional<LocalDate> lastDay) {
        TimedDuty rework = PERIODS.get(
                switch (finding.source()) {
                    case INSPECTION -> "HZ-REWORK";
                    case SELF_CHECK -> "HZ-SELF-REWORK";
                });
        return set(finding, rework, from, lastDay);
    }

    /** The usual period of rectifying, for a form to show. */
    public static TimedDuty usualRectifying(Source source) {
        return PERIODS.get(Duty.RECTIFY.rule(source));
    }

    /** The last day that may be set for such a hazard. */
    public static LocalDate longest(Finding finding, Instant from) {
        return longest(finding).deadline(CALENDAR, from).lastDay();
    }

    public static Basis longestBasis(Finding finding) {
        return longest(finding).periodBasis();
    }

    private static Due set(Finding finding, TimedDuty rule, Instant from, Optional<LocalDate> lastDay) {
        return lastDay.map(day -> new Due(
                        Duty.RECTIFY,
                        CALENDAR.until(from, day),
                        rule.basis().first(),
                        finding.power() == Power.ORDER
                                ? RULES.get("HZ-RECTIFY-ORDERED").bases().first()
                                : longestBasis(finding)))
                .orElseGet(() -> usual(Duty.RECTIFY, rule, from));
    }

    private static Due usual(Duty duty, TimedDuty rule, Instant from) {
        Deadline deadline = rule.deadline(CALENDAR, from);
        return new Due(duty, deadline, rule.basis().first(), rule.periodBasis());
    }

    private static TimedDuty longest(Finding finding) {
        return PERIODS.get(finding.isMajor() ? "HZ-MAJOR-SET" : "HZ-RECTIFY-SET");
    }
}
