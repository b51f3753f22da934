package cn.anxian.obligation;

import java.time.Duration;
import java.time.Instant;

/** When the bell rings for a duty: each reminder that lies after its issue, then the miss. The bell's SQL goes on from here. */
final class Rings {

    /** Late means after {@code dueAt}, not at it. */
    static final Duration AFTER_DUE = Duration.ofMillis(1);

    private Rings() {}

    static Instant first(ObligationKind kind, Instant issuedAt, Instant dueAt) {
        return kind.remindBefore().stream()
                .map(dueAt::minus)
                .filter(ring -> ring.isAfter(issuedAt))
                .findFirst()
                .orElse(dueAt.plus(AFTER_DUE));
    }
}
