package cn.anxian.law;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a period runs out, and why then.
 *
 * @param from the moment from which it was counted
 * @param dueAt the last moment that is still in time; for days 00:00 (+08:00) of the day after {@code lastDay}
 * @param lastDay the day in China on which it runs out; for hours the day of {@code dueAt}
 * @param provisional whether a year was used whose holiday notice is not loaded
 * @param because the counting in one Chinese sentence
 */
public record Deadline(
        Instant from, Period period, Instant dueAt, LocalDate lastDay, boolean provisional, String because) {
    /** Late means after {@code dueAt}, not at it. */
    public boolean isMissedAt(Instant now) {
        return now.isAfter(dueAt);
    }

    /** The same deadline, marked as resting on something not verified. */
    public Deadline asProvisional() {
        return new Deadline(from, period, dueAt, lastDay, true, because);
    }
}
