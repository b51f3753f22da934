package cn.anxian.hazard.proposal;

import cn.anxian.law.search.Index;
import java.util.List;
import java.util.function.Function;

/** Which of what was said before is likely the same again: by shared runs of one to three signs and by meaning. */
final class Likely {

    /** Below it two findings have little more in common than their language; found by the labelled pairs of the tests. */
    static final double LEAST = 0.45;

    private Likely() {}

    static <T> List<Shelf.Found<T>> nearest(
            SentenceModel model, List<T> before, Function<T, String> words, String now, int most) {
        return new Shelf<>(model, before, words, new Index<>(before, words))
                .nearest(now, it -> true, it -> false, most).stream()
                        .filter(it -> it.score() >= LEAST)
                        .toList();
    }
}
