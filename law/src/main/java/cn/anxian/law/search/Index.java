package cn.anxian.law.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds passages by the words they share with a question: runs of one to three signs, a rare run counting more than a
 * common one. A passage that holds the whole question stands first.
 */
public final class Index<T> {
    private static final double HOLDS_IT_ALL = 1;

    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<String, Integer> holders = new HashMap<>();

    private record Entry<T>(T item, String plain, Map<String, Integer> grams) {}

    /** @param score from 0 (nothing in common) to 1 */
    public record Hit<T>(T item, double score) {}

    public Index(Iterable<T> items, Function<T, String> text) {
        for (var item : items) {
            var words = text.apply(item);
            var grams = Grams.of(words);
            entries.add(new Entry<>(item, Words.plain(words), grams));
            grams.keySet().forEach(gram -> holders.merge(gram, 1, Integer::sum));
        }
    }

    /** The best of those that will do, best first; what has nothing in common is left out. */
    public List<Hit<T>> find(String question, Predicate<T> willDo, int most) {
        var wanted = Grams.of(question);
        var length = length(wanted);
        var whole = Words.plain(question);
        var hits = new ArrayList<Hit<T>>();
        for (var entry : entries) {
            if (willDo.test(entry.item())) {
                var score = !whole.isEmpty() && entry.plain().contains(whole)
                        ? HOLDS_IT_ALL
                        : cosine(wanted, length, entry.grams());
                if (score > 0) {
                    hits.add(new Hit<>(entry.item(), score));
                }
            }
        }
        hits.sort(Comparator.comparingDouble((Hit<T> hit) -> hit.score()).reversed());
        return List.copyOf(hits.subList(0, Math.min(most, hits.size())));
    }

    private double cosine(Map<String, Integer> wanted, double length, Map<String, Integer> had) {
        var product = 0.0;
        for (var gram : wanted.entrySet()) {
            var count = had.get(gram.getKey());
            if (count != null) {
                var weight = weight(gram.getKey());
                product += damped(gram.getValue()) * damped(count) * weight * weight;
            }
        }
        return product == 0 ? 0 : product / (length * length(had));
    }

    private double length(Map<String, Integer> grams) {
        var sum = 0.0;
        for (var gram : grams.entrySet()) {
            var part = damped(gram.getValue()) * weight(gram.getKey());
            sum += part * part;
        }
        return Math.sqrt(sum);
    }

    private double weight(String gram) {
        return Math.log(1.0 + entries.size() / (1.0 + holders.getOrDefault(gram, 0)));
    }

    private static double damped(int count) {
        return 1 + Math.log(count);
    }
}
