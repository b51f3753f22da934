package cn.anxian.kernel.time;

import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments in Beijing time: in figures for tables, in words for sentences. */
public final class ChinaTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter MINUTE = format("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = format("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MINUTE_IN_WORDS = format("uuuu年M月d日 HH:mm");

    private ChinaTime() {}

    /** 2026-09-30 */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 2026-09-30 08:05 */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** As {@link #minute}; empty for what has not happened. */
    public static String minuteOrBlank(@Nullable Instant moment) {
        return moment == null ? "" : minute(moment);
    }

    /** 2026-09-30 08:05:09; empty for what has not happened. */
    public static String secondOrBlank(@Nullable Instant moment) {
        return moment == null ? "" : SECOND.format(moment);
    }

    /** A deadline; midnight is the end of the day before: 2026-09-30 24:00 */
    public static String deadline(Instant dueAt) {
        return isMidnight(dueAt) ? DAY.format(lastDay(dueAt)) + " 24:00" : minute(dueAt);
    }

    /** 2026年9月30日 */
    public static String dayInWords(LocalDate day) {
        return DAY_IN_WORDS.format(day);
    }

    /** 2026年9月30日 08:05 */
    public static String minuteInWords(Instant moment) {
        return MINUTE_IN_WORDS.format(moment);
    }

    /** A deadline; midnight is the end of the day before: 2026年9月30日24时 */
    public static String deadlineInWords(Instant dueAt) {
        return isMidnight(dueAt) ? dayInWords(lastDay(dueAt)) + "24时" : minuteInWords(dueAt);
    }

    /** A deadline on paper, where a day means all of it: 2026年9月30日, or 2026年9月30日 17:00 */
    public static String lastDayInWords(Instant dueAt) {
        return isMidnight(dueAt) ? dayInWords(lastDay(dueAt)) : minuteInWords(dueAt);
    }

    /** 24:00 of that day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /** The last moment of a day that can be looked back on: of today it is now. */
    public static Instant endOrNow(LocalDate day, Instant now) {
        Instant end = endOf(day);
        return end.isBefore(now) ? end : now;
    }

    /** The last day of a deadline, which may be said as any moment of that day or as its 24:00. */
    public static LocalDate lastDay(Instant dueAt) {
        return LocalDate.ofInstant(dueAt.minusNanos(1), BusinessClock.ZONE);
    }

    private static boolean isMidnight(Instant dueAt) {
        return dueAt.equals(endOf(lastDay(dueAt)));
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.CHINA).withZone(BusinessClock.ZONE);
    }
}
