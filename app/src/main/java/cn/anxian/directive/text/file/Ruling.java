package cn.anxian.directive.text.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line that is drawn on a page, in points from the upper left corner of what is read there.
 *
 * @param level whether it runs as the text does, and not down the page
 * @param at how far down it runs, or how far to the right
 */
record Ruling(boolean level, float at, float from, float to) {

    /** Lines that stand no further apart are one: borders are drawn in pieces, in dashes, and twice. */
    static final float NEAR = 3.5f;

    /** The stroke of a letter that is drawn is shorter. */
    private static final float SHORTEST = 6;

    /** The lines that these are the pieces of. */
    static List<Ruling> joined(List<Ruling> pieces) {
        List<Ruling> sorted = pieces.stream()
                .sorted(Comparator.comparing(Ruling::level).thenComparing(Ruling::at))
                .toList();
        List<Ruling> joined = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= sorted.size(); at++) {
            if (at == sorted.size() || !sorted.get(from).isBeside(sorted.get(at))) {
                joined.addAll(ofOne(sorted.subList(from, at)));
                from = at;
            }
        }
        return joined.stream().filter(line -> line.to - line.from >= SHORTEST).toList();
    }

    private boolean isBeside(Ruling other) {
        return level == other.level && other.at - at <= NEAR;
    }

    private static List<Ruling> ofOne(List<Ruling> beside) {
        float middle = (beside.getFirst().at + beside.getLast().at) / 2;
        List<Ruling> lines = new ArrayList<>();
        for (Ruling piece :
                beside.stream().sorted(Comparator.comparing(Ruling::from)).toList()) {
            boolean goesOn = !lines.isEmpty() && piece.from - lines.getLast().to <= NEAR;
            Ruling begun = goesOn ? lines.removeLast() : piece;
            lines.add(new Ruling(piece.level, middle, begun.from, Math.max(begun.to, piece.to)));
        }
        return lines;
    }

    static float top(List<Ruling> lines) {
        return lines.stream()
                .map(line -> line.level ? line.at : line.from)
                .min(Float::compare)
                .orElseThrow();
    }

    static float bottom(List<Ruling> lines) {
        return lines.stream()
                .map(line -> line.level ? line.at : line.to)
                .max(Float::compare)
                .orElseThrow();
    }

    boolean meets(Ruling other) {
        return level != other.level && reaches(other.at) && other.reaches(at);
    }

    private boolean reaches(float place) {
        return from - NEAR <= place && place <= to + NEAR;
    }

    boolean isAt(float place) {
        return Math.abs(at - place) <= NEAR;
    }

    /** How much of it lies between two places. */
    float between(float one, float other) {
        return Math.max(0, Math.min(to, other) - Math.max(from, one));
    }
}
