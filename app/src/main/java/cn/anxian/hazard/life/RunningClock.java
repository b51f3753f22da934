package cn.anxian.hazard.life;

import cn.anxian.law.Deadline;
import java.time.Instant;

/** The clock that runs in a state. {@code dueAt} is the last moment in time. */
public record RunningClock(Instant from, Instant dueAt) {

    static RunningClock of(Deadline deadline) {
        return new RunningClock(deadline.from(), deadline.dueAt());
    }

    /** Whichever runs out first. */
    RunningClock or(RunningClock other) {
        return other.dueAt.isBefore(dueAt) ? other : this;
    }

    public boolean isMissedAt(Instant now) {
        return now.isAfter(dueAt);
    }
}
