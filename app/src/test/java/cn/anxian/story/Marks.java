package cn.anxian.story;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which of many marks occur in a text: it is gone through once for each beginning, not once for each mark. */
final class Marks {

    private static final int BEGINNING = 2;

    private final Map<String, List<String>> byBeginning;

    Marks(Collection<String> marks) {
        byBeginning = marks.stream().distinct().collect(groupingBy(mark -> mark.substring(0, BEGINNING)));
    }

    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        byBeginning.forEach((beginning, marks) -> {
            for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
                for (String mark : marks) {
                    if (text.startsWith(mark, at)) {
                        found.add(mark);
                    }
                }
            }
        });
        return found;
    }
}
