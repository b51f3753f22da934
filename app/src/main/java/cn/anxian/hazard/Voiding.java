package cn.anxian.hazard;

import java.time.Instant;
import java.util.Optional;

/** Why it does not count. */
record Voiding(Actor by, Ground ground, Optional<HazardId> duplicateOf, String reason, Instant at) {}
