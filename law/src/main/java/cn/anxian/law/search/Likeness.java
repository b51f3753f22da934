package cn.anxian.law.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How alike two short names are, from 0 to 1: the part of their single characters and neighbouring pairs they share. */
public final class Likeness {
    private Likeness() {}

    private record Scored(String name, double score) {}

    public static double of(String one, String other) {
        return share(parts(Words.plain(one)), parts(Words.plain(other)));
    }

    /** The names most like it, best first, without those that have nothing in common with it. */
    public static List<String> nearest(String name, Collection<String> known, int most) {
        var wanted = parts(Words.plain(name));
        var scored = new ArrayList<Scored>();
        for (var candidate : known) {
            var score = share(wanted, parts(Words.plain(candidate)));
            if (score > 0) {
                scored.add(new Scored(candidate, score));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(it -> it.name().length()));
        return scored.stream().map(Scored::name).distinct().limit(most).toList();
    }

    private static double share(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> parts(String text) {
        var parts = new HashSet<String>();
        for (var i = 0; i < text.length(); i++) {
            parts.add(text.substring(i, i + 1));
            if (i > 0) {
                parts.add(text.substring(i - 1, i + 1));
            }
        }
        return parts;
    }
}
