package cn.anxian.directive.text.file;

import java.util.ArrayList;
import java.util.List;

/** Tables in a text that was copied out of a spreadsheet or a document: cells parted by tabs, a cell of more lines in quotes. */
final class PastedTables {

    private static final int FEWEST_ROWS = 2;

    private final String text;
    private final Tables tables;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private PastedTables(String text, Tables tables) {
        this.text = text;
        this.tables = tables;
    }

    /** The text with its tables written out; the very same text if none of them hands out tasks. */
    static String written(String text, Tables tables) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        PastedTables pasted = new PastedTables(text, tables);
        while (pasted.at < text.length()) {
            pasted.next();
        }
        return pasted.out.toString();
    }

    private void next() {
        int from = at;
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length() && isRow(at)) {
            rows.add(row());
        }
        if (rows.isEmpty()) {
            at = afterLine(at);
            out.append(text, from, at);
        } else if (rows.size() < FEWEST_ROWS) {
            out.append(text, from, at);
        } else if (TaskTable.headIn(rows).isEmpty()) {
            tables.lines(rows);
            out.append(text, from, at);
        } else {
            tables.lines(rows).forEach(line -> out.append(line).append('\n'));
        }
    }

    /** Something stands behind a tab: a tab before a paragraph only indents it. */
    private boolean isRow(int from) {
        int end = lineEnd(from);
        int first = from;
        while (first < end && Character.isWhitespace(text.charAt(first)) && text.charAt(first) != '\t') {
            first++;
        }
        boolean indented = first < end && text.charAt(first) == '\t' && text.lastIndexOf('\t', end - 1) == first;
        return text.substring(from, end).strip().indexOf('\t') >= 0
                || !indented && text.substring(first, end).indexOf('\t') >= 0;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            StringBuilder cell = new StringBuilder();
            boolean quoted = at < text.length() && text.charAt(at) == '"' && closes(at);
            at = quoted ? afterQuoted(cell) : at;
            while (at < text.length() && "\t\n\r".indexOf(text.charAt(at)) < 0) {
                cell.append(text.charAt(at++));
            }
            cells.add(cell.toString());
            if (at >= text.length() || text.charAt(at) != '\t') {
                at = afterLine(at);
                return cells;
            }
            at++;
        }
    }

    /** Whether the quote ends where a cell does. */
    private boolean closes(int from) {
        int end = quoteEnd(from);
        return end > 0 && (end + 1 >= text.length() || "\t\n\r".indexOf(text.charAt(end + 1)) >= 0);
    }

    private int quoteEnd(int from) {
        int end = text.indexOf('"', from + 1);
        while (end > 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
            end = text.indexOf('"', end + 2);
        }
        return end;
    }

    private int afterQuoted(StringBuilder cell) {
        int end = quoteEnd(at);
        cell.append(text.substring(at + 1, end).replace("\"\"", "\""));
        return end + 1;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int afterLine(int from) {
        int end = lineEnd(from);
        if (end < text.length()
                && text.charAt(end) == '\r'
                && end + 1 < text.length()
                && text.charAt(end + 1) == '\n') {
            end++;
        }
        return Math.min(text.length(), end + 1);
    }
}
