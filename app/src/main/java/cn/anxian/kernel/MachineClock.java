package cn.anxian.kernel;

import java.time.Instant;

/** The machine's time: sessions, lock-out, one-time codes, scheduling. Never a legal deadline. */
public interface MachineClock {

    Instant now();
}
