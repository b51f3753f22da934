package cn.anxian.hazard.duty;

import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and days as a Chinese reader expects them. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.CHINA).withZone(BusinessClock.ZONE);

    private Words() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** A deadline at midnight ends the day before: 「9月30日24时」. */
    public static String due(Instant dueAt) {
        LocalDate lastDay = LocalDate.ofInstant(dueAt.minusNanos(1), BusinessClock.ZONE);
        boolean midnight = dueAt.equals(
                lastDay.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant());
        return midnight ? day(lastDay) + "24时" : minute(dueAt);
    }
}
