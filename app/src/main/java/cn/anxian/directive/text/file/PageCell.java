package cn.anxian.directive.text.file;

import cn.anxian.directive.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cell of a page says. Whether a line only ends because the cell does is seen by whether what follows had room in it.
 *
 * @param width of what may be written in it
 */
record PageCell(float width, List<Line> lines) {

    /**
     * @param before how far it stands from where lines begin
     * @param behind how far from where they end
     */
    record Line(String text, float before, float behind, float size) {

        private boolean isCentred() {
            return before > size / 2 && Math.abs(before - behind) < size / 2;
        }

        private char first() {
            return text.charAt(0);
        }

        private char last() {
            return text.charAt(text.length() - 1);
        }
    }

    /** These open what is behind them, and those close what is before: no line is broken there. */
    private static final String OPENING = "（《“‘〔〈【(";

    private static final String CLOSING = "，。、；：！？）》”’〕〉】,.;:!?)%";

    /** A letter that is not Chinese; of the size of one that is. */
    private static final float LATIN = 0.6f;

    private static final float FULL = 0.9f;

    /** So exactly where the cell ends is seen; of the size of a letter. */
    private static final float SLACK = 0.1f;

    /** Between a Chinese letter and one that is none; of the size of a letter. */
    private static final float APART = 0.25f;

    /**
     * @param left where its lines begin
     * @param right where they end
     */
    static PageCell of(float left, float right, List<PageLines.Line> said) {
        return new PageCell(
                right - left,
                said.stream()
                        .map(line -> new Line(line.text(), line.left() - left, right - line.right(), line.size()))
                        .toList());
    }

    boolean isBlank() {
        return lines.isEmpty();
    }

    PageCell with(PageCell rest) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(rest.lines);
        return new PageCell(Math.max(width, rest.width), all);
    }

    /** Whether its last line ends only because the cell does, and the other begins with the rest. */
    boolean goesOnIn(PageCell other) {
        return !isBlank() && !other.isBlank() && goesOn(lines.getLast(), other.lines.getFirst());
    }

    /** In paragraphs, each on a line. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                text.append(between(lines.get(at - 1), lines.get(at)));
            }
            text.append(lines.get(at).text());
        }
        return text.toString();
    }

    private String between(Line line, Line next) {
        if (!goesOn(line, next)) {
            return "\n";
        }
        boolean words = isOfWord(line.last()) && isOfWord(next.first());
        return words && !breaksWord(line, next) ? " " : "";
    }

    private boolean goesOn(Line line, Line next) {
        if (breaksWord(line, next)) {
            return true;
        }
        boolean item = SourceText.isNumbered(next.text())
                && SourceText.isNumbered(lines.getFirst().text());
        float room = line.isCentred() ? line.before() + line.behind() : line.behind();
        boolean apart = isOfWord(line.last()) != isOfWord(next.first());
        return !item && unbroken(next) + next.size() * (apart ? APART : SLACK) > room;
    }

    /** A word that is as wide as the cell stands on two lines. */
    private boolean breaksWord(Line line, Line next) {
        String word =
                line.text().substring(wordStart(line.text())) + next.text().substring(0, wordEnd(next.text(), 0));
        return isOfWord(line.last())
                && isOfWord(next.first())
                && widthOf(word, 0, word.length(), line.size()) > width * FULL;
    }

    /** How wide the first part of a line is that stands on one line in any case. */
    private static float unbroken(Line line) {
        String text = line.text();
        int end = 0;
        while (end < text.length() - 1 && OPENING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        end = isOfWord(text.charAt(end)) ? wordEnd(text, end) : end + 1;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return widthOf(text, 0, end, line.size());
    }

    private static float widthOf(String text, int from, int to, float size) {
        return (float) text.substring(from, to)
                .chars()
                .mapToDouble(letter -> letter < 0x80 ? size * LATIN : size)
                .sum();
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int wordStart(String text) {
        int start = text.length();
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOfWord(char letter) {
        return letter < 0x80 && Character.isLetterOrDigit(letter);
    }
}
