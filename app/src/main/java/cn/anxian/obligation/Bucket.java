package cn.anxian.obligation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How much time is left. */
enum Bucket {
    ALL(null, null),
    OVERDUE(null, Duration.ZERO),
    DAY(Duration.ZERO, Duration.ofDays(1)),
    WEEK(Duration.ofDays(1), Duration.ofDays(7)),
    LATER(Duration.ofDays(7), null);

    private final @Nullable Duration from;
    private final @Nullable Duration to;

    Bucket(@Nullable Duration from, @Nullable Duration to) {
        this.from = from;
        this.to = to;
    }

    /** The earliest {@code dueAt} in it. */
    @Nullable
    Instant from(Instant now) {
        return from == null ? null : now.plus(from);
    }

    /** The first {@code dueAt} past it: what is due at this very moment is not overdue. */
    @Nullable
    Instant to(Instant now) {
        return to == null ? null : now.plus(to);
    }
}
