package cn.anxian.demo;

import java.time.Instant;

/** Somebody leaves a post and another takes it over. @param post its key */
record Succession(Instant at, PlannedPost post, String successor) {}
