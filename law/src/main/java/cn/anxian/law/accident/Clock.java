package cn.anxian.law.accident;

import cn.anxian.law.Bases;
import cn.anxian.law.Period;
import java.time.Instant;
import java.util.Optional;

/**
 * One clock of an accident.
 *
 * @param what what is owed, in Chinese
 * @param obligor who owes it, in Chinese
 * @param startsAt empty while what starts it has not happened, or is not known
 * @param dueAt the last moment in time; empty with {@code startsAt}
 */
public record Clock(
        String id,
        String what,
        String obligor,
        Period period,
        Optional<Instant> startsAt,
        Optional<Instant> dueAt,
        Bases basis,
        boolean provisional) {
    Clock asProvisional() {
        return new Clock(id, what, obligor, period, startsAt, dueAt, basis, true);
    }

    /** Late is after the last moment, not at it. */
    public boolean isMissedAt(Instant now) {
        return dueAt.map(now::isAfter).orElse(false);
    }
}
