package cn.anxian.hazard.proposal;

import cn.anxian.law.search.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Passages that are found by their words and by their meaning together, each counting half. */
final class Shelf<T> {

    /** What stands in the asker's own line is a little nearer than its words say. */
    private static final double OWN_LINE = 0.05;

    private final SentenceModel model;
    private final List<T> items;
    private final Function<T, String> text;
    private final Index<T> words;
    private Map<T, float[]> directions = Map.of();

    Shelf(SentenceModel model, List<T> items, Function<T, String> text, Index<T> words) {
        this.model = model;
        this.items = items;
        this.text = text;
        this.words = words;
    }

    /**
     * @param score from 0 to 1, of both; a proposal's order and nothing more
     * @param byWords what it shares in words
     * @param byMeaning how near it means; empty where the model does not run
     */
    record Found<T>(T item, double score, double byWords, Optional<Double> byMeaning) {}

    List<Found<T>> nearest(String question, Predicate<T> willDo, Predicate<T> ownLine, int most) {
        Map<T, Double> shared = new HashMap<>();
        words.find(question, willDo, items.size()).forEach(hit -> shared.put(hit.item(), hit.score()));
        Optional<float[]> wanted = model.direction(question);
        List<Found<T>> found = new ArrayList<>();
        for (T item : items) {
            if (willDo.test(item)) {
                Optional<Double> meaning = wanted.map(it -> SentenceModel.nearness(it, direction(item)));
                found.add(found(item, shared.getOrDefault(item, 0.0), meaning, ownLine.test(item)));
            }
        }
        found.sort(Comparator.comparingDouble((Found<T> it) -> it.score()).reversed());
        return found.stream().filter(it -> it.score() > 0).limit(most).toList();
    }

    /** The share of words is a cosine over rare runs and small by nature: its root is on the scale of a meaning. */
    private static <T> Found<T> found(T item, double words, Optional<Double> meaning, boolean ownLine) {
        double byWords = Math.sqrt(words);
        double both = meaning.map(it -> (it + byWords) / 2).orElse(byWords);
        double score = both > 0 && ownLine ? Math.min(1, both + OWN_LINE) : both;
        return new Found<>(item, score, byWords, meaning);
    }

    private float[] direction(T item) {
        return java.util.Objects.requireNonNull(directions().get(item));
    }

    private synchronized Map<T, float[]> directions() {
        if (directions.isEmpty()) {
            Map<T, float[]> read = new HashMap<>();
            items.forEach(item -> model.direction(text.apply(item)).ifPresent(it -> read.put(item, it)));
            directions = Map.copyOf(read);
        }
        return directions;
    }
}
