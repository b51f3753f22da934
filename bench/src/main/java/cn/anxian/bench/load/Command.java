package cn.anxian.bench.load;

import java.util.Optional;
import java.util.UUID;

/**
 * One write, exactly as it is sent, however often.
 *
 * @param hazard the one it is about; empty for uploads and for the command that lists it
 * @param json empty for uploads: their picture is drawn from the id
 */
public record Command(UUID id, int lane, Step step, Optional<UUID> hazard, String json) {}
