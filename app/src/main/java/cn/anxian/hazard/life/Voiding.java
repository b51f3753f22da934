package cn.anxian.hazard.life;

import cn.anxian.hazard.Ground;
import cn.anxian.hazard.HazardId;
import java.time.Instant;
import java.util.Optional;

/** Why it does not count. */
public record Voiding(Actor by, Ground ground, Optional<HazardId> duplicateOf, String reason, Instant at) {}
