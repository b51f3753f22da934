package cn.anxian.law.search;

import java.util.HashMap;
import java.util.Map;

/** A text as its runs of one, two and three neighbouring signs; a mark of punctuation ends a run. */
final class Grams {
    private static final int LONGEST = 3;

    private Grams() {}

    static Map<String, Integer> of(String text) {
        var counts = new HashMap<String, Integer>();
        var plain = Words.plain(text);
        var from = 0;
        for (var i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || !Character.isLetterOrDigit(plain.charAt(i))) {
                count(plain.substring(from, i), counts);
                from = i + 1;
            }
        }
        return counts;
    }

    private static void count(String run, Map<String, Integer> counts) {
        for (var length = 1; length <= LONGEST; length++) {
            for (var i = 0; i + length <= run.length(); i++) {
                counts.merge(run.substring(i, i + length), 1, Integer::sum);
            }
        }
    }
}
