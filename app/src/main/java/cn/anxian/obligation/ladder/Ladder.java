package cn.anxian.obligation.ladder;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a missed duty of these kinds, sources and grades climbs.
 *
 * @param grades empty for every grade
 * @param confined whether it stays inside the enterprise
 */
record Ladder(
        String id,
        String name,
        List<String> kinds,
        List<String> sources,
        Set<String> grades,
        boolean confined,
        List<Rung> rungs) {

    Ladder {
        kinds = List.copyOf(kinds);
        sources = List.copyOf(sources);
        grades = Set.copyOf(grades);
        rungs = List.copyOf(rungs);
    }

    boolean fits(String kind, String source, String grade) {
        return kinds.contains(kind) && sources.contains(source) && (grades.isEmpty() || grades.contains(grade));
    }

    List<Instant> moments(Instant dueAt) {
        return rungs.stream().map(rung -> rung.reachedAfter(dueAt)).toList();
    }

    /** Whether both may be asked for by the same duty, and neither is the closer one. */
    boolean contradicts(Ladder other) {
        return kinds.stream().anyMatch(other.kinds::contains)
                && sources.stream().anyMatch(other.sources::contains)
                && (grades.isEmpty() ? other.grades.isEmpty() : grades.stream().anyMatch(other.grades::contains));
    }
}
