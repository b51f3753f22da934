package cn.anxian.hazard.step;

import cn.anxian.hazard.duty.Dues;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last day of rectifying that somebody sets; its 24:00 and any moment of it mean the same day. */
final class LastDay {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private LastDay() {}

    /** Empty: the usual period. */
    static Optional<LocalDate> read(@Nullable Instant said, Instant now, Faults faults) {
        if (said == null) {
            return Optional.empty();
        }
        if (!said.isAfter(now)) {
            faults.add("rectifyBy", "整改期限不能早于现在。");
            return Optional.empty();
        }
        LocalDate longest = Dues.longest(now);
        LocalDate day =
                said.isAfter(FAR) ? LocalDate.MAX : LocalDate.ofInstant(said.minusMillis(1), BusinessClock.ZONE);
        if (day.isAfter(longest)) {
            faults.add(
                    "rectifyBy",
                    "整改期限最迟到" + ChinaTime.dayInWords(longest) + "："
                            + Dues.longestBasis().article() + "。");
        }
        return Optional.of(day);
    }
}
