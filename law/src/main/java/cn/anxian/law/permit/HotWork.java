package cn.anxian.law.permit;

import cn.anxian.law.BadInput;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One hot work as it is applied for.
 *
 * @param lel the lower explosive limit of the gas, percent by volume
 * @param measured what was measured, percent by volume (never percent of the LEL)
 * @param pause where the work was broken off and is to go on
 * @param wind the force of the wind, where it is known
 */
public record HotWork(
        HotWorkLevel level,
        BigDecimal lel,
        BigDecimal measured,
        Instant sampledAt,
        Instant startsAt,
        Optional<Pause> pause,
        Optional<Integer> wind,
        Set<Circumstance> circumstances) {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00+08:00");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00+08:00");

    public HotWork {
        circumstances = Set.copyOf(circumstances);
        inOurTime("sampledAt", sampledAt);
        inOurTime("startsAt", startsAt);
        pause.ifPresent(it -> inOurTime("resumesAt", it.until()));
        new Combustible(lel, measured);
        wind.ifPresent(Weather::checked);
        if (pause.isPresent() && pause.get().from().isBefore(startsAt)) {
            throw new BadInput("bad-order", "brokenOffAt 不能早于 startsAt", "brokenOffAt");
        }
    }

    /** From breaking off to going on. */
    public record Pause(Instant from, Instant until) {
        public Pause {
            if (until.isBefore(from)) {
                throw new BadInput("bad-order", "resumesAt 不能早于 brokenOffAt", "resumesAt");
            }
        }

        Duration length() {
            return Duration.between(from, until);
        }
    }

    Combustible gas() {
        return new Combustible(lel, measured);
    }

    private static void inOurTime(String field, Instant at) {
        if (at.isBefore(EARLIEST) || !at.isBefore(LATEST)) {
            throw new BadInput("time-out-of-range", field + " 须在公元2000年至2099年之间", field);
        }
    }
}
