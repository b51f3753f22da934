package cn.anxian.kernel.time;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;

/** Whole days of Beijing time, both included. */
public record DaySpan(LocalDate first, LocalDate last) {

    /** As somebody asks for it. @throws BadInput naming {@code to} where it ends before it begins */
    public static DaySpan asked(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw BadInput.in("to", "结束日期早于开始日期，请改过来。");
        }
        return new DaySpan(first, last);
    }

    /** The first moment of it. */
    public Instant from() {
        return first.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant to() {
        return ChinaTime.endOf(last);
    }
}
