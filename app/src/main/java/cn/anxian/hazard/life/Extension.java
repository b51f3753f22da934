package cn.anxian.hazard.life;

import java.time.Instant;

/**
 * 展期申请, not yet decided. The old clock runs on.
 *
 * @param until the last moment that is asked for
 */
public record Extension(Instant until, String reason, Actor by, Instant at) {}
