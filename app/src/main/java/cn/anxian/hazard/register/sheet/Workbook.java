package cn.anxian.hazard.register.sheet;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Refusal;
import cn.idev.excel.ExcelReader;
import cn.idev.excel.FastExcel;
import cn.idev.excel.cache.MapCache;
import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.metadata.data.ReadCellData;
import cn.idev.excel.read.listener.ReadListener;
import cn.idev.excel.read.metadata.ReadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An .xlsx, unpacked once beforehand to see that it is no bomb. */
final class Workbook {

    /** @param sheets the names of all sheets; {@code sheet} is the one that was read */
    record Read(List<String> sheets, String sheet, List<Line> lines) {}

    private Workbook() {}

    static Read read(byte[] content, @Nullable String wanted) {
        refuseBomb(content);
        Rows rows = new Rows();
        try (ExcelReader reader = FastExcel.read(new ByteArrayInputStream(content))
                .readCache(new MapCache())
                .useDefaultListener(false)
                .headRowNumber(0)
                .autoTrim(false)
                .registerReadListener(rows)
                .build()) {
            List<ReadSheet> sheets = reader.excelExecutor().sheetList();
            ReadSheet sheet = sheets.stream()
                    .filter(each -> wanted == null || each.getSheetName().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> Limits.noSuchSheet(String.valueOf(wanted)));
            reader.read(sheet);
            return new Read(sheets.stream().map(ReadSheet::getSheetName).toList(), sheet.getSheetName(), rows.lines);
        } catch (RuntimeException failure) {
            throw saidByUs(failure).orElseGet(Limits::broken);
        }
    }

    private static final class Rows implements ReadListener<Map<Integer, ReadCellData<?>>> {

        private final List<Line> lines = new ArrayList<>();

        @Override
        public void invoke(Map<Integer, ReadCellData<?>> cells, AnalysisContext context) {
            int row = context.readRowHolder().getRowIndex() + 1;
            List<String> texts = new ArrayList<>();
            cells.forEach((column, cell) -> {
                String text = Cells.text(cell);
                if (text.isEmpty()) {
                    return;
                }
                if (column >= Limits.COLUMNS) {
                    throw Limits.tooManyColumns(row);
                }
                while (texts.size() <= column) {
                    texts.add("");
                }
                texts.set(column, text);
            });
            if (!texts.isEmpty()) {
                lines.add(new Line(row, texts));
            }
            if (lines.size() > Limits.ROWS + Header.LOOKED_AT) {
                throw Limits.tooManyRows();
            }
        }

        @Override
        public void doAfterAllAnalysed(AnalysisContext context) {}
    }

    /** Opened by its directory, as the library does: what a stream finds in it may be something else. */
    private static void refuseBomb(byte[] content) {
        try {
            Path file = Files.createTempFile("register", ".xlsx");
            try {
                Files.write(file, content);
                measure(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw Limits.broken();
        }
    }

    private static void measure(Path file) throws IOException {
        byte[] part = new byte[1 << 16];
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.PARTS) {
                throw Limits.bomb();
            }
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(each -> each)::iterator) {
                try (InputStream stream = zip.getInputStream(entry)) {
                    for (int read = stream.read(part); read >= 0; read = stream.read(part)) {
                        unpacked += read;
                        if (unpacked > Limits.UNPACKED_BYTES) {
                            throw Limits.bomb();
                        }
                    }
                }
            }
        }
    }

    /** The library wraps what a listener throws. */
    private static Optional<RuntimeException> saidByUs(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Refusal || each instanceof BadInput) {
                return Optional.of((RuntimeException) each);
            }
        }
        return Optional.empty();
    }
}
