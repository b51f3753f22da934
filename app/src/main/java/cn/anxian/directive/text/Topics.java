package cn.anxian.directive.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds of which lines a sentence speaks: by its own words, else by those of the heading above it. */
final class Topics {

    private static final int MOST = 6;

    /** A line with so small a part of the words that the first one has is only touched upon. */
    private static final int SLIGHT = 3;

    private final Hits hits;
    private final List<List<String>> ofHeadings = new ArrayList<>();
    private List<String> path = List.of();

    Topics(Hits hits) {
        this.hits = hits;
    }

    /** The lines of a piece, the most spoken of first. */
    List<String> of(Piece piece, OutlinePath at) {
        List<String> own = own(piece);
        enter(at.steps(), own, piece.marker().isPresent());
        if (!own.isEmpty()) {
            return own;
        }
        for (int depth = ofHeadings.size() - 1; depth >= 0; depth--) {
            if (!ofHeadings.get(depth).isEmpty()) {
                return ofHeadings.get(depth);
            }
        }
        return List.of();
    }

    private void enter(List<String> steps, List<String> own, boolean marked) {
        if (!steps.equals(path)) {
            int same = 0;
            while (same < steps.size() && same < path.size() && steps.get(same).equals(path.get(same))) {
                same++;
            }
            // The last step is new even if it has the name of its neighbour's.
            int keep = marked ? Math.min(same, steps.size() - 1) : same;
            while (ofHeadings.size() > Math.max(0, keep)) {
                ofHeadings.removeLast();
            }
            while (ofHeadings.size() < steps.size()) {
                ofHeadings.add(List.of());
            }
            path = steps;
        }
        if (marked && !ofHeadings.isEmpty()) {
            ofHeadings.set(ofHeadings.size() - 1, own);
        }
    }

    private List<String> own(Piece piece) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> found = new ArrayList<>();
        int at = piece.body();
        while (at < piece.tail()) {
            String line = hits.lineAt(at);
            if (line.isEmpty()) {
                at++;
                continue;
            }
            if (line.equals(Lexicon.NO_LINE)) {
                at = hits.lineEnd(at);
                continue;
            }
            if (counts.merge(line, hits.lineEnd(at) - at, Integer::sum) == hits.lineEnd(at) - at) {
                found.add(line);
            }
            at = hits.lineEnd(at);
        }
        found.sort(Comparator.comparingInt((String line) -> -counts.getOrDefault(line, 0)));
        if (!found.isEmpty()) {
            int most = counts.getOrDefault(found.getFirst(), 0);
            found.removeIf(line -> counts.getOrDefault(line, 0) * SLIGHT < most);
        }
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }
}
