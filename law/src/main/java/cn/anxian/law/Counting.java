package cn.anxian.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;

/** The counting of a period as a ruling: with the articles and the notices by which it was counted. */
public final class Counting {
    private static final class Shipped {
        static final Counting COUNTING = new Counting(OfficialCalendar.load(), Rules.of("counting"));
    }

    private final OfficialCalendar calendar;
    private final Rules rules;

    public Counting(OfficialCalendar calendar, Rules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    public static Counting load() {
        return Shipped.COUNTING;
    }

    /** @throws BadInput when {@code from} lies outside the years of the calendar */
    public Ruling<Deadline> deadline(Instant from, Period period, Roll roll) {
        var deadline = calendar.deadline(from, period, roll);
        var rule = rules.get(
                switch (period.unit()) {
                    case HOUR -> "COUNT-HOURS";
                    case DAY -> roll == Roll.NONE ? "COUNT-DAYS" : "COUNT-DAYS-ROLLED";
                    case WORKDAY -> "COUNT-WORKDAYS";
                    case MONTH -> roll == Roll.NONE ? "COUNT-MONTHS" : "COUNT-MONTHS-ROLLED";
                });
        var start = from.atOffset(OfficialCalendar.CHINA).toLocalDate();
        var bases = new ArrayList<>(rule.basesOn(start).all());
        switch (period.unit()) {
            case HOUR -> {}
            case DAY, MONTH -> {
                if (roll == Roll.TO_NEXT_WORKDAY) {
                    bases.addAll(calendar.notices(end(start, period), deadline.lastDay()));
                }
            }
            case WORKDAY -> bases.addAll(calendar.notices(start.plusDays(1), deadline.lastDay()));
        }
        var grounds = Grounds.of(rule, Bases.of(bases), Facts.NONE, deadline.because());
        return new Ruling<>(deadline, deadline.provisional() ? grounds.asProvisional() : grounds);
    }

    private static LocalDate end(LocalDate start, Period period) {
        return period.unit() == PeriodUnit.MONTH ? start.plusMonths(period.count()) : start.plusDays(period.count());
    }
}
