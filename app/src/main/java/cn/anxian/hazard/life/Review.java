package cn.anxian.hazard.life;

import java.time.Instant;

/** 复查: the first of the two signatures under a major hazard. */
public record Review(String opinion, Actor by, Instant at) {}
