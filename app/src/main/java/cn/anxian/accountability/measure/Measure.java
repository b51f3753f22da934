package cn.anxian.accountability.measure;

import java.util.List;

/**
 * A way of counting duties that fell due.
 *
 * @param unit % or 项
 * @param kinds of duty, by id; {@code any} for all
 * @param grades as people say them; {@code any} for all
 * @param explanation what exactly is counted
 */
public record Measure(
        String id,
        String name,
        String unit,
        Better better,
        List<String> kinds,
        List<String> grades,
        Counting count,
        String explanation) {

    private static final String ANY = "any";

    /** Empty for all. */
    public List<String> onlyKinds() {
        return only(kinds);
    }

    /** Empty for all. */
    public List<String> onlyGrades() {
        return only(grades);
    }

    private static List<String> only(List<String> named) {
        return named.equals(List.of(ANY)) ? List.of() : named;
    }
}
