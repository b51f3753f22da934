package cn.anxian.directive.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words with which something may end, by their last letter: most places of a text end with none. */
final class Endings {

    private final Letters last;
    private final Map<Character, List<String>> words;

    private Endings(Collection<String> all) {
        words = all.stream().distinct().collect(Collectors.groupingBy(Endings::lastOf));
        last = Letters.of(words.keySet().stream().map(String::valueOf).collect(Collectors.joining()));
    }

    static Endings of(String... words) {
        return new Endings(Arrays.asList(words));
    }

    private static char lastOf(String word) {
        return word.charAt(word.length() - 1);
    }

    /** Whether one of them ends at {@code end} and begins at {@code from} or behind it. */
    boolean endAt(String text, int from, int end) {
        if (end <= from || !last.hold(text.charAt(end - 1))) {
            return false;
        }
        for (String word : words.getOrDefault(text.charAt(end - 1), List.of())) {
            int start = end - word.length();
            if (start >= from && text.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }
}
