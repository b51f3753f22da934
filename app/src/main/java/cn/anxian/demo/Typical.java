package cn.anxian.demo;

import cn.anxian.directory.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is typically found at an enterprise, and where: each item of a checklist once before any comes again. */
final class Typical {

    /** A place that says already where exactly it is. */
    private static final String EXACT = "处旁侧口端外间道";

    private final CityBook book;
    private final NameBook names;
    private final Dice dice;
    private final Map<String, Deque<Line.CheckItem>> left = new HashMap<>();

    Typical(CityBook book, NameBook names, Dice dice) {
        this.book = book;
        this.names = names;
        this.dice = dice;
    }

    Line.CheckItem next(PlannedEnterprise firm, Line line) {
        Deque<Line.CheckItem> items = left.computeIfAbsent(firm.key() + line.id(), any -> new ArrayDeque<>());
        if (items.isEmpty()) {
            List<Line.CheckItem> fitting = line.checklist().stream()
                    .filter(item -> fits(firm, item.text()))
                    .toList();
            items.addAll(dice.shuffled(fitting.isEmpty() ? line.checklist() : fitting));
        }
        return items.pop();
    }

    /** A place that the item's words speak of, where there is one. */
    String place(PlannedEnterprise firm, Line line, Line.CheckItem item) {
        List<String> places = new ArrayList<>(
                line.places().stream().filter(place -> fits(firm, place)).toList());
        if (places.isEmpty()) {
            places.addAll(line.places());
        }
        List<String> spokenOf =
                places.stream().filter(place -> sharesAWord(place, item.text())).toList();
        String place = dice.of(spokenOf.isEmpty() ? places : spokenOf);
        boolean exact = EXACT.indexOf(place.charAt(place.length() - 1)) >= 0
                || !item.cause().equals("thing");
        return exact || dice.percent(40)
                ? place
                : names.weaknessPattern().replace("{place}", place).replace("{weakness}", dice.of(names.weaknesses()));
    }

    private boolean fits(PlannedEnterprise firm, String words) {
        boolean alone = firm.isSoleFirm() && book.notInSoleFirms().stream().anyMatch(words::contains);
        return !alone
                && book.onlyAt().entrySet().stream()
                        .filter(only -> words.contains(only.getKey()))
                        .allMatch(only -> only.getValue().stream().anyMatch(firm.name()::contains));
    }

    private static boolean sharesAWord(String place, String text) {
        for (int i = 0; i + 2 <= place.length(); i++) {
            if (text.contains(place.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
