package cn.anxian.hazard.register.sheet;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.document.TextEncodings;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was read.
 *
 * @param sheets the sheets of a workbook; empty of a CSV
 * @param lines every row that is not blank, heading and title included
 */
public record Sheet(Reading reading, List<String> sheets, List<Line> lines) {

    /** How somebody wants a file to be read; what is null is found out. */
    public record Wish(
            @Nullable String encoding,
            @Nullable String delimiter,
            @Nullable String sheet,
            @Nullable Integer headerFrom,
            @Nullable Integer headerTo) {

        public static final Wish NONE = new Wish(null, null, null, null, null);

        public static Wish of(Reading reading) {
            return new Wish(
                    reading.encoding(), reading.delimiter(), reading.sheet(), reading.headerFrom(), reading.headerTo());
        }
    }

    /**
     * @param known whether a text is a usual name of a column
     * @throws cn.anxian.kernel.Refusal if it is no table or too large
     * @throws BadInput if it is empty or broken
     */
    public static Sheet read(byte[] content, Wish wish, Predicate<String> known) {
        if (content.length > Limits.BYTES) {
            throw Limits.tooLarge();
        }
        if (content.length == 0) {
            throw Limits.empty();
        }
        Sheet sheet = begins(content, 'P', 'K') ? workbook(content, wish) : text(content, wish);
        if (sheet.lines.isEmpty()) {
            throw Limits.empty();
        }
        return new Sheet(header(sheet, wish, known), sheet.sheets, sheet.lines);
    }

    /** The rows under the heading. */
    public List<Line> rows() {
        List<Line> rows =
                lines.stream().filter(line -> line.no() > reading.headerTo()).toList();
        if (rows.size() > Limits.ROWS) {
            throw Limits.tooManyRows();
        }
        return rows;
    }

    public List<String> names() {
        return Header.names(lines, reading);
    }

    private static Sheet workbook(byte[] content, Wish wish) {
        Workbook.Read read = Workbook.read(content, wish.sheet());
        return new Sheet(new Reading(Reading.XLSX, null, null, read.sheet(), 1, 1), read.sheets(), read.lines());
    }

    private static Sheet text(byte[] content, Wish wish) {
        if (begins(content, 0xD0, 0xCF)) {
            throw Limits.oldExcel();
        }
        Charset encoding = wish.encoding() == null
                ? TextEncodings.of(content).orElseThrow(Limits::notATable)
                : TextEncodings.named(wish.encoding())
                        .orElseThrow(() -> BadInput.in("encoding", "编码只能是 UTF-8、GB18030、UTF-16LE 或 UTF-16BE。"));
        String text = TextEncodings.text(content, encoding);
        Delimiter delimiter = wish.delimiter() == null ? Delimiter.of(text) : Delimiter.named(wish.delimiter());
        return new Sheet(
                new Reading(Reading.CSV, encoding.name(), delimiter.id(), null, 1, 1),
                List.of(),
                CsvText.read(text, delimiter));
    }

    private static Reading header(Sheet sheet, Wish wish, Predicate<String> known) {
        if (wish.headerFrom() == null) {
            return Header.find(sheet.reading, sheet.lines, known);
        }
        int from = wish.headerFrom();
        int to = wish.headerTo() == null ? from : wish.headerTo();
        if (from == 0 && to == 0) {
            return sheet.reading.withoutHeader();
        }
        if (from < 1 || to < from || to - from > 4) {
            throw BadInput.in("headerFrom", "表头行须为从上到下的 1 至 5 行，或者选“没有表头”。");
        }
        return sheet.reading.withHeader(from, to);
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
