package cn.anxian.directive.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Splitting and merging: not a character of the text is lost or made up. */
final class Pieces {

    private static final String BY_HAND = "拆分、合并后待校核";

    /** What nobody has read as it now stands is looked at early. */
    private static final double UNREAD = 0.5;

    private Pieces() {}

    /** Both parts keep who and where; task words are taken from the part's own quote. */
    static List<Draft> split(Draft whole, int at) {
        int middle = whole.quote().offsetByCodePoints(0, at - whole.start());
        return List.of(
                part(whole, whole.start(), at, whole.quote().substring(0, middle)),
                part(whole, at, whole.end(), whole.quote().substring(middle)));
    }

    static Draft merged(List<Draft> parts) {
        Draft first = parts.getFirst();
        Draft leading = parts.stream().filter(Draft::isTask).findFirst().orElse(first);
        Draft dated = parts.stream()
                .filter(part -> part.deadlineText() != null)
                .findFirst()
                .orElse(leading);
        String quote = parts.stream().map(Draft::quote).reduce("", String::concat);
        return new Draft(
                first.start(),
                parts.getLast().end(),
                first.path(),
                quote,
                leading.kind(),
                BY_HAND,
                UNREAD,
                false,
                leading.isTask() ? quote.strip() : "",
                all(parts, Draft::lines),
                all(parts, Draft::lead),
                all(parts, Draft::co),
                leading.scope(),
                dated.deadlineText(),
                dated.dueAt(),
                dated.dueBecause(),
                dated.dueFromWords(),
                parts.stream()
                        .flatMap(part -> Pieces.dues(part).stream())
                        .filter(due -> !due.text().equals(dated.deadlineText()))
                        .distinct()
                        .toList(),
                all(parts, Draft::measures),
                all(parts, Draft::figures),
                all(parts, Draft::notes));
    }

    /** Whether both are the same stretches of the text. */
    static boolean areSame(List<Draft> some, List<Draft> others) {
        return some.stream()
                        .map(Draft::start)
                        .toList()
                        .equals(others.stream().map(Draft::start).toList())
                && some.getLast().end() == others.getLast().end();
    }

    /** Whether nothing stands between them. */
    static boolean adjoin(List<Draft> some) {
        for (int at = 1; at < some.size(); at++) {
            if (some.get(at).start() != some.get(at - 1).end()) {
                return false;
            }
        }
        return true;
    }

    /** Of a part that is merged, its own deadline is one of several. */
    private static List<Draft.WrittenDue> dues(Draft part) {
        List<Draft.WrittenDue> dues = new ArrayList<>(part.otherDues());
        String words = part.deadlineText();
        int at = words == null ? -1 : part.quote().indexOf(words);
        if (words != null && at >= 0) {
            int start = part.start() + part.quote().codePointCount(0, at);
            String because = part.dueBecause() == null ? "" : part.dueBecause();
            dues.add(new Draft.WrittenDue(
                    words, start, start + words.codePointCount(0, words.length()), part.dueAt(), because));
        }
        return dues;
    }

    private static Draft part(Draft whole, int start, int end, String quote) {
        boolean dated = whole.deadlineText() != null && quote.contains(whole.deadlineText());
        return new Draft(
                start,
                end,
                whole.path(),
                quote,
                whole.kind(),
                BY_HAND,
                UNREAD,
                false,
                whole.isTask() ? quote.strip() : "",
                whole.lines(),
                whole.lead(),
                whole.co(),
                quote.contains(whole.scope()) ? whole.scope() : "",
                dated ? whole.deadlineText() : null,
                dated ? whole.dueAt() : null,
                dated ? whole.dueBecause() : null,
                dated && whole.dueFromWords(),
                whole.otherDues().stream()
                        .filter(due -> due.start() >= start && due.end() <= end)
                        .toList(),
                whole.measures().stream().filter(quote::contains).toList(),
                whole.figures().stream().filter(quote::contains).toList(),
                whole.notes());
    }

    private static <T> List<T> all(List<Draft> parts, Function<Draft, List<T>> of) {
        return parts.stream().map(of).flatMap(List::stream).distinct().toList();
    }
}
