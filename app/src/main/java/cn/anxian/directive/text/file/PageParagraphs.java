package cn.anxian.directive.text.file;

import cn.anxian.directive.text.SourceText;
import cn.anxian.directive.text.file.PageLines.Line;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of a page together again to paragraphs, by where they begin and end between its margins. */
final class PageParagraphs {

    /** So many letters short of the margin a full line may end, where the next may not begin with what follows. */
    private static final float RAGGED = 2.2f;

    private static final float INDENT = 1.2f;
    private static final float CENTRED = 1.5f;

    /** Lines that stand further apart belong to different things. */
    private static final float APART = 2.6f;

    /** So far down a title may stand that is set in the letters of the text. */
    private static final int HEAD = 8;

    private static final Pattern NO_TITLE = Pattern.compile(".*文件|.*[〔\\[].*[〕\\]].*号.*|[（(].*");

    private final List<PagePart> parts;
    private final float size;
    private final float left;
    private final float right;
    private final boolean indents;

    private PageParagraphs(List<PagePart> parts) {
        this.parts = parts;
        List<Line> lines = parts.stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
        this.size = median(lines.stream().map(Line::size).sorted().toList());
        List<Line> body = lines.stream().filter(line -> isSize(line, size)).toList();
        this.left = (float) body.stream().mapToDouble(Line::left).min().orElse(0);
        this.right = (float) body.stream().mapToDouble(Line::right).max().orElse(0);
        this.indents = body.stream().anyMatch(line -> isIndented(line) && isFull(line));
    }

    static String of(List<PagePart> parts, Tables tables) {
        PageParagraphs paragraphs = new PageParagraphs(parts);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < parts.size(); at++) {
            switch (parts.get(at)) {
                case Line line -> text.append(line.text()).append(paragraphs.goesOn(at, line) ? "" : "\n");
                case PageTable table ->
                    tables.lines(table.rows()).forEach(row -> text.append(row).append('\n'));
            }
        }
        return text.toString();
    }

    private boolean goesOn(int at, Line line) {
        if (at + 1 == parts.size() || !(parts.get(at + 1) instanceof Line next)) {
            return false;
        }
        boolean near = next.page() != line.page() || next.bottom() - line.bottom() < line.size() * APART;
        if (!near || !isSize(next, line.size()) || line.columns() > 1 || next.columns() > 1) {
            return false;
        }
        return isTitle(at, line, next) || isBody(line, next);
    }

    private boolean isBody(Line line, Line next) {
        boolean inBody = isSize(line, size) && isFull(line) && !isIndented(next);
        return inBody && (indents || !closes(line) && !SourceText.isNumbered(next.text()));
    }

    /** A title of two lines: each in the middle, in larger letters than the text or above it. */
    private boolean isTitle(int at, Line line, Line next) {
        boolean above = line.size() > size * 1.1f
                || at < HEAD && line.page() == parts.getFirst().page();
        boolean opens = isCentred(line) || Math.abs(line.left() - left) < size && isFull(line);
        return above
                && opens
                && isCentred(next)
                && !closes(line)
                && !SourceText.isNumbered(next.text())
                && !NO_TITLE.matcher(line.text()).matches()
                && !NO_TITLE.matcher(next.text()).matches();
    }

    private boolean isCentred(Line line) {
        float before = line.left() - left;
        float behind = right - line.right();
        return before > size && Math.abs(before - behind) < size * CENTRED;
    }

    private boolean isFull(Line line) {
        return line.right() >= right - size * RAGGED;
    }

    private boolean isIndented(Line line) {
        return line.left() > left + size * INDENT;
    }

    private static boolean isSize(Line line, float size) {
        return Math.abs(line.size() - size) < size * 0.06f;
    }

    private static boolean closes(Line line) {
        return "。！？；：!?;:".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private static float median(List<Float> sizes) {
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }
}
