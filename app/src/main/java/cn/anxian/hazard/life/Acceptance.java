package cn.anxian.hazard.life;

import java.time.Instant;
import java.util.Optional;

/** @param forSampling accepted by the very person who rectified, in a firm of one: marked for 抽查 */
public record Acceptance(Actor by, Optional<String> opinion, Instant at, boolean forSampling) {}
