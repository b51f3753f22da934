package cn.anxian.hazard;

import cn.anxian.law.Basis;
import cn.anxian.law.Deadline;

/** A duty with its clock: on what it rests, and on what the length of its period rests, side by side. */
record Due(Duty duty, Deadline deadline, Basis basis, Basis periodBasis) {

    RunningClock clock() {
        return RunningClock.of(deadline);
    }
}
