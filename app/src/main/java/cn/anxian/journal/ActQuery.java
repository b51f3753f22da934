package cn.anxian.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which acts of a period are asked for; null does not narrow.
 *
 * @param subject of one matter
 * @param party that concern one party
 * @param path that lie in a region or below
 * @param from inclusive
 * @param to exclusive
 */
public record ActQuery(
        @Nullable Subject subject,
        @Nullable UUID party,
        @Nullable String path,
        @Nullable String line,
        Instant from,
        Instant to) {}
