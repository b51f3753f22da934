package cn.anxian.directive.review;

import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Period;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** Usual periods: the house's rule, offered where the words give no day; never filled in silently. */
enum UsualPeriod {
    WEEK("五个工作日", Period.workdays(5)),
    FORTNIGHT("十五日", Period.days(15)),
    MONTH("一个月", Period.months(1)),
    QUARTER("三个月", Period.months(3));

    private static final OfficialCalendar CALENDAR = OfficialCalendar.load();

    private final String words;
    private final Period period;

    UsualPeriod(String words, Period period) {
        this.words = words;
        this.period = period;
    }

    static List<DirectiveViews.OfferedPeriod> from(Instant now) {
        Instant begin = now.truncatedTo(ChronoUnit.MILLIS);
        return Arrays.stream(values())
                .map(usual -> new DirectiveViews.OfferedPeriod(
                        usual.words, CALENDAR.deadline(begin, usual.period).dueAt(), true))
                .toList();
    }
}
