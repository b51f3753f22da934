package cn.anxian.directive.text;

import cn.anxian.directive.text.DayWords.Meaning;
import cn.anxian.directive.text.DueDate.Bound;
import cn.anxian.law.OfficialCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** 春节, 国庆: by the notice of the State Council of that year. */
final class Holidays {

    /** @param earliest no such holiday begins before it, or later than {@code span} days after it */
    record Holiday(String name, MonthDay earliest, int span) {

        Meaning meantOn(LocalDate held, Limit limit) {
            LocalDate sameYear = earliest.atYear(held.getYear());
            LocalDate from = sameYear.plusDays(span).isBefore(held) ? sameYear.plusYears(1) : sameYear;
            Optional<LocalDate> begins = from.datesUntil(from.plusDays(span))
                    .filter(CALENDAR::isHoliday)
                    .findFirst();
            // 元旦 may begin in December; the notice that arranges it is the new year's.
            int year = from.plusDays(span).getYear();
            if (!CALENDAR.isPublished(year)) {
                return withoutNotice(held, limit, year, begins);
            }
            return begins.map(first -> byNotice(held, limit, first))
                    .orElse(Meaning.none("放假通知中没有找到“" + name + "”的假期，日期由审核人填写。"));
        }

        private Meaning byNotice(LocalDate held, Limit limit, LocalDate first) {
            if (limit.bound() == Bound.BY) {
                return Days.day(held, first.minusDays(1), limit, "国务院放假通知所定“" + name + "”假期的前一日");
            }
            LocalDate last = first;
            while (CALENDAR.isHoliday(last.plusDays(1))) {
                last = last.plusDays(1);
            }
            return Days.day(held, last, limit, "国务院放假通知所定“" + name + "”假期的最后一日");
        }

        /** The measure itself fixes some days; what is arranged around them only the notice says. */
        private Meaning withoutNotice(LocalDate held, Limit limit, int year, Optional<LocalDate> fixed) {
            String missing = year + "年的放假通知没有载入，";
            return fixed.filter(first -> limit.bound() == Bound.BY)
                    .map(first -> Days.day(held, first.minusDays(1), limit, "“" + name + "”的前一日")
                            .provisionally(missing + "按"
                                    + CALENDAR.notices(first, first).getLast().citation() + "所定的日子计算，调休以通知为准，请核对。"))
                    .orElse(Meaning.none(missing + "“" + name + "”的日期由审核人填写。"));
        }
    }

    private static final OfficialCalendar CALENDAR = OfficialCalendar.load();

    private static final List<Holiday> ALL = List.of(
            of("春节", 1, 10, 60),
            of("元旦", 12, 29, 8),
            of("清明节", 4, 1, 9),
            of("清明", 4, 1, 9),
            of("五一", 4, 27, 14),
            of("“五一”", 4, 27, 14),
            of("劳动节", 4, 27, 14),
            of("端午节", 5, 22, 36),
            of("端午", 5, 22, 36),
            of("国庆节", 9, 28, 14),
            of("国庆", 9, 28, 14),
            of("“国庆”", 9, 28, 14),
            of("中秋节", 9, 6, 34),
            of("中秋", 9, 6, 34));

    private Holidays() {}

    static List<Holiday> all() {
        return ALL;
    }

    private static Holiday of(String name, int month, int day, int span) {
        return new Holiday(name, MonthDay.of(month, day), span);
    }
}
