package cn.anxian.hazard.register.sheet;

import java.util.ArrayList;
import java.util.List;

/** RFC 4180, read once from front to back; it stops at the first row that is too wide and at the row that is one too many. */
final class CsvText {

    private final String text;
    private final char delimiter;
    private final List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int row = 1;

    private CsvText(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    static List<Line> read(String text, Delimiter delimiter) {
        return new CsvText(text, delimiter.sign()).read();
    }

    private List<Line> read() {
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            boolean doubled = here == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (quoted) {
                if (doubled) {
                    cell.append('"');
                    at++;
                } else if (here == '"') {
                    quoted = false;
                } else {
                    cell.append(here);
                }
            } else if (here == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (here == delimiter) {
                endCell();
            } else if (here == '\n' || here == '\r') {
                at += here == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
                endRow();
            } else {
                cell.append(here);
            }
        }
        if (quoted) {
            throw Limits.openQuote(row);
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            endRow();
        }
        return lines;
    }

    private void endCell() {
        cells.add(Cells.text(cell.toString()));
        cell.setLength(0);
        if (cells.size() > Limits.COLUMNS) {
            throw Limits.tooManyColumns(row);
        }
    }

    private void endRow() {
        endCell();
        Line line = new Line(row, cells);
        if (!line.isBlank()) {
            lines.add(line);
        }
        if (lines.size() > Limits.ROWS + Header.LOOKED_AT) {
            throw Limits.tooManyRows();
        }
        cells = new ArrayList<>();
        row++;
    }
}
