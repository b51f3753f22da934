package cn.anxian.directive.text.file;

import cn.anxian.directive.text.file.Files.Placed;
import cn.anxian.directive.text.file.Files.Stroke;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table as it stands on paper, or in Word.
 *
 * @param widths of its columns, in letters
 * @param rows cells in which {@code ^} goes on with the one above, and {@code <} with the one before
 */
record PaperTable(List<Integer> widths, List<List<String>> rows) {

    private static final String FROM_ABOVE = "^";
    private static final String FROM_BEFORE = "<";

    /** In twentieths of a point. */
    private static final int LETTER = 240;

    /** Between a line that is drawn and a letter. */
    private static final double ROOM = 0.3;

    /** From the line that is drawn to that on which the letters stand. */
    private static final double RISE = 0.75;

    /** @param rows cells parted by {@code |} */
    static PaperTable of(List<Integer> widths, String... rows) {
        return new PaperTable(
                widths,
                Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList());
    }

    /** Its words, from this line of a page downwards. */
    List<Placed> words(int line) {
        List<Placed> words = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < widths.size(); column++) {
                List<String> lines = isMerged(row, column) ? List.of() : lines(row, column);
                for (int at = 0; at < lines.size(); at++) {
                    words.add(new Placed(left(column) + ROOM, line + top(row) + at, lines.get(at)));
                }
            }
        }
        return words;
    }

    /** The lines that part its cells. */
    List<Stroke> strokes(int line) {
        List<Stroke> strokes = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double y = line + top(row) - RISE;
            double below = line + top(row + 1) - RISE;
            for (int column = 0; column < widths.size(); column++) {
                if (row == 0 || first(row, column) != first(row - 1, column)) {
                    strokes.add(new Stroke(left(column), y, left(column + 1), y));
                }
                if (column == 0 || first(row, column) != first(row, column - 1)) {
                    strokes.add(new Stroke(left(column), y, left(column), below));
                }
            }
        }
        strokes.addAll(frame(line, height()));
        return strokes;
    }

    /** The same lines without any between them. */
    List<Stroke> frame(int line, int height) {
        double top = line - RISE;
        double right = left(widths.size());
        return List.of(
                new Stroke(0, top, right, top),
                new Stroke(0, top, 0, top + height),
                new Stroke(right, top, right, top + height),
                new Stroke(0, top + height, right, top + height));
    }

    /** In lines of a page. */
    int height() {
        return top(rows.size());
    }

    void in(XWPFDocument document) {
        XWPFTable table = document.createTable(rows.size(), widths.size());
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(LETTER * width)));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = widths.size() - 1; column >= 0; column--) {
                fill(table, row, column);
            }
        }
    }

    private void fill(XWPFTable table, int row, int column) {
        if (rows.get(row).get(column).equals(FROM_BEFORE)) {
            table.getRow(row).removeCell(column);
            return;
        }
        XWPFTableCell cell = table.getRow(row).getCell(column);
        CTTcPr form = cell.getCTTc().addNewTcPr();
        CTTblWidth width = form.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(LETTER * width(row, column)));
        form.addNewGridSpan().setVal(BigInteger.valueOf(across(row, column)));
        boolean goesOn = rows.get(row).get(column).equals(FROM_ABOVE);
        if (goesOn || row + 1 < rows.size() && rows.get(row + 1).get(column).equals(FROM_ABOVE)) {
            form.addNewVMerge().setVal(goesOn ? STMerge.CONTINUE : STMerge.RESTART);
        }
        if (!goesOn) {
            String[] paragraphs = rows.get(row).get(column).split("\n");
            cell.setText(paragraphs[0]);
            Arrays.stream(paragraphs)
                    .skip(1)
                    .forEach(said -> cell.addParagraph().createRun().setText(said));
        }
    }

    private int across(int row, int column) {
        int end = column + 1;
        while (end < widths.size() && rows.get(row).get(end).equals(FROM_BEFORE)) {
            end++;
        }
        return end - column;
    }

    private int width(int row, int column) {
        return widths.subList(column, column + across(row, column)).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private boolean isMerged(int row, int column) {
        return first(row, column) != row * widths.size() + column;
    }

    /** The place that says what stands here. */
    private int first(int row, int column) {
        return switch (rows.get(row).get(column)) {
            case FROM_ABOVE -> first(row - 1, column);
            case FROM_BEFORE -> first(row, column - 1);
            default -> row * widths.size() + column;
        };
    }

    private double left(int column) {
        return widths.subList(0, column).stream()
                .mapToDouble(width -> width + 2 * ROOM)
                .sum();
    }

    private int top(int row) {
        int top = 0;
        for (int above = 0; above < row; above++) {
            int highest = 1;
            for (int column = 0; column < widths.size(); column++) {
                highest = Math.max(highest, lines(above, column).size());
            }
            top += highest;
        }
        return top;
    }

    /** Broken where the cell ends. */
    private List<String> lines(int row, int column) {
        List<String> lines = new ArrayList<>();
        int width = width(row, column);
        for (String paragraph : rows.get(row).get(column).split("\n")) {
            for (int from = 0; from < paragraph.length(); from += width) {
                lines.add(paragraph.substring(from, Math.min(paragraph.length(), from + width)));
            }
        }
        return lines;
    }
}
