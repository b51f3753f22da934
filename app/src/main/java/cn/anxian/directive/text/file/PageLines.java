package cn.anxian.directive.text.file;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines and tables of a PDF in reading order, each with its place on the page; what only belongs to the pages is left out. */
final class PageLines extends PDFTextStripper {

    /**
     * @param text without blanks around it
     * @param size of its letters
     * @param columns how many of its parts stand apart by more than a letter
     */
    record Line(int page, String text, float left, float right, float bottom, float size, int columns)
            implements PagePart {}

    /** Digits and Chinese stand a little apart, and are not parted by that. */
    private static final float BESIDE = 0.6f;

    private final List<PagePart> parts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float bottom;
    private float size;
    private int columns;

    private PageLines() {
        setSortByPosition(true);
    }

    static List<PagePart> of(PDDocument document) throws IOException {
        PageLines read = new PageLines();
        read.writeText(document, new StringWriter());
        return PageTable.joined(RunningLines.takenOff(read.parts));
    }

    /** What stands in a table is read cell by cell, and the text around it without it. */
    @Override
    protected void writePage() throws IOException {
        List<TextPosition> letters =
                charactersByArticle.stream().flatMap(List::stream).toList();
        ReadingDirection direction = ReadingDirection.of(getCurrentPage(), letters);
        List<PageTable> tables = new ArrayList<>();
        for (RuledGrid grid : RuledGrid.in(DrawnLines.of(getCurrentPage(), direction))) {
            table(grid, direction).ifPresent(tables::add);
        }
        List<Line> around = lines(charactersByArticle);
        tables.sort(Comparator.comparing(PageTable::top));
        for (Line line : around) {
            while (!tables.isEmpty() && tables.getFirst().top() < line.bottom()) {
                parts.add(tables.removeFirst());
            }
            parts.add(line);
        }
        parts.addAll(tables);
    }

    private Optional<PageTable> table(RuledGrid grid, ReadingDirection direction) throws IOException {
        Map<Integer, List<TextPosition>> letters = new TreeMap<>();
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition letter : article) {
                grid.cellAt(direction.read(letter))
                        .ifPresent(cell -> letters.computeIfAbsent(cell, place -> new ArrayList<>())
                                .add(letter));
            }
        }
        Map<Integer, List<Line>> said = new TreeMap<>();
        for (Map.Entry<Integer, List<TextPosition>> cell : letters.entrySet()) {
            List<Line> lines = lines(new ArrayList<>(List.of(cell.getValue())));
            if (!lines.isEmpty()) {
                said.put(cell.getKey(), lines);
            }
        }
        Optional<PageTable> table = PageTable.of(getCurrentPageNo(), grid, said);
        if (table.isPresent()) {
            charactersByArticle.forEach(article -> article.removeIf(
                    letter -> grid.cellAt(direction.read(letter)).isPresent()));
        }
        return table;
    }

    /** Of these letters alone. */
    private List<Line> lines(ArrayList<List<TextPosition>> letters) throws IOException {
        ArrayList<List<TextPosition>> all = charactersByArticle;
        charactersByArticle = letters;
        super.writePage();
        writeLineSeparator();
        charactersByArticle = all;
        List<Line> read = List.copyOf(lines);
        lines.clear();
        return read;
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) {
        List<TextPosition> seen = letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .toList();
        if (seen.isEmpty()) {
            return;
        }
        TextPosition first = seen.getFirst();
        if (text.isEmpty()) {
            left = first.getXDirAdj();
            size = Math.abs(first.getYScale());
            columns = 1;
        } else {
            float gap = first.getXDirAdj() - right;
            columns += gap > size ? 1 : 0;
            boolean beside = gap < size * BESIDE
                    && (isChinese(word.strip().charAt(0)) || isChinese(text.charAt(text.length() - 1)));
            text.append(beside ? "" : " ");
        }
        text.append(word.strip());
        TextPosition last = seen.getLast();
        right = last.getXDirAdj() + last.getWidthDirAdj();
        bottom = last.getYDirAdj();
    }

    @Override
    protected void writeWordSeparator() {
        // Whether words are parted is seen by where the next one stands.
    }

    @Override
    protected void writeLineSeparator() {
        if (!text.isEmpty()) {
            lines.add(new Line(getCurrentPageNo(), text.toString(), left, right, bottom, size, columns));
            text.setLength(0);
        }
    }

    private static boolean isChinese(char letter) {
        return Character.isIdeographic(letter) || "，。；：、！？（）《》“”〔〕—".indexOf(letter) >= 0;
    }
}
