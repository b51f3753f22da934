package cn.anxian.directory;

import java.time.Instant;
import java.util.Optional;

/** Somebody's time in a post; without an end while he holds it. */
public record Holding(Holder holder, Optional<Instant> until) {}
