package cn.anxian.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which acts of a period are asked for; null does not narrow.
 *
 * @param subjects of one matter, and of what came of it; empty does not narrow
 * @param party that concern one party
 * @param path that lie in a region or below
 * @param from inclusive
 * @param to exclusive
 */
public record ActQuery(
        List<Subject> subjects,
        @Nullable UUID party,
        @Nullable String path,
        @Nullable String line,
        Instant from,
        Instant to) {

    public ActQuery {
        subjects = List.copyOf(subjects);
    }

    public String @Nullable [] types() {
        return subjects.isEmpty()
                ? null
                : subjects.stream().map(Subject::type).distinct().toArray(String[]::new);
    }

    public UUID @Nullable [] ids() {
        return subjects.isEmpty() ? null : subjects.stream().map(Subject::id).toArray(UUID[]::new);
    }
}
