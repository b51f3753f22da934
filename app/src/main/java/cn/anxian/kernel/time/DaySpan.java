package cn.anxian.kernel.time;

import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;

/** Whole days of Beijing time, both included. */
public record DaySpan(LocalDate first, LocalDate last) {

    /** The first moment of it. */
    public Instant from() {
        return first.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant to() {
        return ChinaTime.endOf(last);
    }
}
