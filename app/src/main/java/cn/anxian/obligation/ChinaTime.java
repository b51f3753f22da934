package cn.anxian.obligation;

import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as Chinese documents write them. */
final class ChinaTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ChinaTime() {}

    static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(BusinessClock.ZONE));
    }

    /** A deadline: midnight is 24:00 of the day before. */
    static String lastMoment(Instant dueAt) {
        ZonedDateTime local = dueAt.atZone(BusinessClock.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? DAY.format(local.minusDays(1)) + " 24:00"
                : MINUTE.format(local);
    }
}
