package cn.anxian.hazard.life;

import java.time.Instant;
import java.util.Optional;

/**
 * To which post of the enterprise it was handed, and by when it must be rectified.
 *
 * @param extensions how often that was put off
 * @param asked an extension on which nobody has decided yet
 */
public record Assignment(
        Answerer owner,
        Instant at,
        RunningClock rectifying,
        Optional<String> note,
        int extensions,
        Optional<Extension> asked) {

    /** As it is handed over. */
    public static Assignment to(Answerer owner, Instant at, RunningClock rectifying, Optional<String> note) {
        return new Assignment(owner, at, rectifying, note, 0, Optional.empty());
    }

    /** A clock that somebody set anew, which is no extension. */
    public Assignment until(RunningClock again) {
        return new Assignment(owner, at, again, note, extensions, asked);
    }

    public Assignment asking(Extension wanted) {
        return new Assignment(owner, at, rectifying, note, extensions, Optional.of(wanted));
    }

    public Assignment extended(RunningClock again) {
        return new Assignment(owner, at, again, note, extensions + 1, Optional.empty());
    }

    public Assignment asked(Optional<Extension> still) {
        return new Assignment(owner, at, rectifying, note, extensions, still);
    }
}
