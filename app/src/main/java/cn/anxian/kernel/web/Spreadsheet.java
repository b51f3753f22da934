package cn.anxian.kernel.web;

import cn.idev.excel.FastExcel;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A list as an .xlsx file, with one heading line, and above it, where it is given, what the list is of.
 *
 * <p>{@code Spreadsheet.of("企业", column("名称", Enterprise::name), …).answer(rows)}
 */
public final class Spreadsheet<T> {

    /** Nobody reads more in one file, and memory ends somewhere. */
    public static final int LONGEST = 50_000;

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** @param value what stands in the cell; text, a number or a moment already written in Chinese time */
    public record Column<T>(String heading, Function<T, Object> value) {}

    private final String title;
    private final List<Column<T>> columns;
    private final List<String> above;
    private final boolean titled;

    private Spreadsheet(String title, List<Column<T>> columns, List<String> above, boolean titled) {
        this.title = title;
        this.columns = columns;
        this.above = above;
        this.titled = titled;
    }

    @SafeVarargs
    public static <T> Spreadsheet<T> of(String title, Column<T>... columns) {
        return new Spreadsheet<>(title, List.of(columns), List.of(), false);
    }

    /** Of columns that are only known when it is written. */
    public static <T> Spreadsheet<T> of(String title, List<Column<T>> columns) {
        return new Spreadsheet<>(title, List.copyOf(columns), List.of(), false);
    }

    public static <T> Column<T> column(String heading, Function<T, Object> value) {
        return new Column<>(heading, value);
    }

    /** The same with a line above the headings: of what period, place and choice the rows are, who took them out, and when. */
    public Spreadsheet<T> saying(String what) {
        return new Spreadsheet<>(title, columns, List.of(what), false);
    }

    /** The same as it is handed out on paper: under its full title, and below that who hands it out, and when. */
    public Spreadsheet<T> titled(String fullTitle, String by) {
        return new Spreadsheet<>(title, columns, List.of(fullTitle, by), true);
    }

    /** The file as a download named after the title. */
    public ResponseEntity<byte[]> answer(List<T> rows) {
        return Download.of(title, null, "xlsx", XLSX, write(rows));
    }

    /** The same for rows that belong to one thing: its name stands in the file's. */
    public ResponseEntity<byte[]> answer(String about, List<T> rows) {
        return Download.of(title, about, "xlsx", XLSX, write(rows));
    }

    byte[] write(List<T> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<List<String>> heading = columns.stream()
                .map(column -> Stream.concat(above.stream(), Stream.of(column.heading()))
                        .toList())
                .toList();
        List<List<Object>> cells = rows.stream().map(this::cells).toList();
        FastExcel.write(file)
                .head(heading)
                .useDefaultStyle(false)
                .registerWriteHandler(SheetLayout.styles())
                .registerWriteHandler(
                        SheetLayout.of(columns.stream().map(Column::heading).toList(), cells, above.size(), titled))
                .sheet(title)
                .doWrite(cells);
        return file.toByteArray();
    }

    private List<Object> cells(T row) {
        return columns.stream().map(column -> safe(column.value().apply(row))).toList();
    }

    /** A cell is never a formula, whoever typed its text. */
    private static Object safe(Object value) {
        if (value instanceof String text && Stream.of("=", "+", "-", "@", "\t").anyMatch(text::startsWith)) {
            return "'" + text;
        }
        return value;
    }
}
