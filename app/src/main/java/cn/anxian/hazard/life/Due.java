package cn.anxian.hazard.life;

import cn.anxian.law.Basis;
import cn.anxian.law.Deadline;

/** A duty with its clock: on what it rests, and on what the length of its period rests, side by side. */
public record Due(Duty duty, Deadline deadline, Basis basis, Basis periodBasis) {

    public RunningClock clock() {
        return RunningClock.of(deadline);
    }
}
