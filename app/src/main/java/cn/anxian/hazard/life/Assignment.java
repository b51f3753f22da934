package cn.anxian.hazard.life;

import java.time.Instant;
import java.util.Optional;

/** To which post of the enterprise it was handed, and by when it must be rectified. */
public record Assignment(Answerer owner, Instant at, RunningClock rectifying, Optional<String> note) {

    Assignment until(RunningClock again) {
        return new Assignment(owner, at, again, note);
    }
}
