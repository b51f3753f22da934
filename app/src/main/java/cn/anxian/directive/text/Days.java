package cn.anxian.directive.text;

import cn.anxian.directive.text.DayWords.Meaning;
import cn.anxian.law.BadInput;
import cn.anxian.law.Deadline;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The days that words mean, by the official calendar, each with its reason. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final String WEEKDAYS = "一二三四五六日";

    private Days() {}

    static Meaning day(LocalDate held, LocalDate day, Limit limit, String counted) {
        boolean past = day.isBefore(held);
        String because =
                "会议日期是" + say(held) + "，" + counted + "是" + say(day) + say(limit) + (past ? "该日早于会议日期，已经过期，请核对。" : "");
        Instant due = day.atStartOfDay().plusMinutes(limit.hour().minutes()).toInstant(OfficialCalendar.CHINA);
        return new Meaning(Optional.of(new DueDate(due, day, limit.bound(), past, false, because)), because);
    }

    /** @param since from when it is counted, in words */
    static Meaning period(LocalDate first, Period period, Limit limit, String since) {
        try {
            Deadline counted = OfficialCalendar.load().deadline(noon(first), period);
            String because = since + counted.because();
            return new Meaning(
                    Optional.of(new DueDate(
                            counted.dueAt(), counted.lastDay(), limit.bound(), false, counted.provisional(), because)),
                    because);
        } catch (BadInput outside) {
            return Meaning.none("按“" + period.label() + "”无法推算：" + outside.message());
        }
    }

    static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    /** A month or a day of which the year is not written: this year's, or the next year's once three months have gone by. */
    static LocalDate near(LocalDate held, LocalDate sameYear) {
        return sameYear.isBefore(held.minusMonths(3)) ? sameYear.plusYears(1) : sameYear;
    }

    static String say(LocalDate day) {
        return DAY.format(day) + "（周" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1) + "）";
    }

    private static String say(Limit limit) {
        return switch (limit.bound()) {
            case BY -> "，至当日" + limit.hour().clock() + "届满。" + limit.hour().why();
            case DURING -> "，持续到当日24时。";
            case FROM -> "，当日起执行；没有写明完成日期。";
        };
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(OfficialCalendar.CHINA);
    }
}
