package cn.anxian.directive.text.file;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF in reading order, each with its place on the page; what only belongs to the pages is left out. */
final class PageLines extends PDFTextStripper {

    /**
     * @param text without blanks around it
     * @param size of its letters
     * @param columns how many of its parts stand apart by more than a letter
     */
    record Line(int page, String text, float left, float right, float bottom, float size, int columns) {}

    /** Digits and Chinese stand a little apart, and are not parted by that. */
    private static final float BESIDE = 0.6f;

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

    static List<Line> of(PDDocument document) throws IOException {
        PageLines read = new PageLines();
        read.writeText(document, new StringWriter());
        return RunningLines.takenOff(read.lines);
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
            size = first.getYScale();
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

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
    }

    private static boolean isChinese(char letter) {
        return Character.isIdeographic(letter) || "，。；：、！？（）《》“”〔〕—".indexOf(letter) >= 0;
    }
}
