package cn.anxian.hazard.register.sheet;

import org.jspecify.annotations.Nullable;

/**
 * How a file is read; found out at first, and changeable.
 *
 * @param encoding of a CSV: UTF-8, GB18030, UTF-16LE or UTF-16BE; null of a workbook
 * @param delimiter of a CSV: comma, tab, semicolon or bar; null of a workbook
 * @param sheet of a workbook: its name
 * @param headerFrom first row of the heading, as people count; the rows above it are a title. 0: there is no heading
 * @param headerTo last row of the heading
 */
public record Reading(
        String format,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String sheet,
        int headerFrom,
        int headerTo) {

    static final String CSV = "csv";
    static final String XLSX = "xlsx";

    public boolean ofText() {
        return format.equals(CSV);
    }

    public boolean hasHeading() {
        return headerFrom > 0;
    }

    Reading withoutHeader() {
        return withHeader(0, 0);
    }

    Reading withHeader(int from, int to) {
        return new Reading(format, encoding, delimiter, sheet, from, to);
    }
}
