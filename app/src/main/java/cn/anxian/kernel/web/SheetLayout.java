package cn.anxian.kernel.web;

import cn.idev.excel.write.handler.RowWriteHandler;
import cn.idev.excel.write.handler.SheetWriteHandler;
import cn.idev.excel.write.metadata.holder.WriteSheetHolder;
import cn.idev.excel.write.metadata.holder.WriteTableHolder;
import cn.idev.excel.write.metadata.holder.WriteWorkbookHolder;
import cn.idev.excel.write.metadata.style.WriteCellStyle;
import cn.idev.excel.write.metadata.style.WriteFont;
import cn.idev.excel.write.style.HorizontalCellStyleStrategy;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet that can be read and printed as it comes: columns as wide as what stands in them, the heading stays, one page wide. */
final class SheetLayout implements SheetWriteHandler, RowWriteHandler {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 44;
    private static final int MARGIN = 2;
    /** A width unit of the format is 1/256 of a digit. */
    private static final int UNIT = 256;

    private static final short FONT_SIZE = 11;
    /** In points. */
    private static final float LINE = 17;

    private static final float PADDING = 4;

    private static final String FONT = "宋体";
    private static final String TITLE_FONT = "黑体";
    private static final short TITLE_SIZE = 18;
    private static final DataFormatter FORMAT = new DataFormatter();

    private final int[] widths;
    private final int rows;
    private final int above;
    private final boolean titled;

    private SheetLayout(int[] widths, int rows, int above, boolean titled) {
        this.widths = widths;
        this.rows = rows;
        this.above = above;
        this.titled = titled;
    }

    /**
     * @param above how many lines stand over the headings, each across all columns
     * @param titled whether the first of them is the title of a paper
     */
    static SheetLayout of(List<String> headings, List<List<Object>> cells, int above, boolean titled) {
        int[] widths = headings.stream().mapToInt(SheetLayout::width).toArray();
        for (List<Object> row : cells) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], width(String.valueOf(row.get(at))));
            }
        }
        return new SheetLayout(
                Arrays.stream(widths)
                        .map(width -> Math.clamp(width + MARGIN, NARROWEST, WIDEST))
                        .toArray(),
                cells.size(),
                above,
                titled);
    }

    /** In digits; a Chinese character is as wide as two. */
    private static int width(String text) {
        return text.codePoints().map(each -> each < 0x2E80 ? 1 : 2).sum();
    }

    @Override
    public void afterSheetCreate(WriteWorkbookHolder book, WriteSheetHolder holder) {
        Sheet sheet = holder.getSheet();
        for (int at = 0; at < widths.length; at++) {
            sheet.setColumnWidth(at, widths[at] * UNIT);
        }
        sheet.createFreezePane(0, above + 1);
        sheet.setAutoFilter(new CellRangeAddress(above, above + rows, 0, widths.length - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf((titled ? above + 1 : 1) + ":" + (above + 1)));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        if (!titled) {
            sheet.getHeader().setCenter(sheet.getSheetName());
        }
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    /** Said, because not every program works out by itself how high a line of wrapped words must be. */
    @Override
    public void afterRowDispose(
            WriteSheetHolder holder, WriteTableHolder table, Row row, Integer number, Boolean heading) {
        if (row.getRowNum() < above) {
            boolean title = titled && row.getRowNum() == 0;
            float larger = title ? (float) TITLE_SIZE / FONT_SIZE : 1;
            int whole = Arrays.stream(widths).sum();
            int words = Math.round(larger * width(FORMAT.formatCellValue(row.getCell(0))));
            row.setHeightInPoints(larger * Math.ceilDiv(words, whole - MARGIN) * LINE + PADDING);
            if (titled) {
                CellStyle style = unframed(row.getSheet().getWorkbook(), title);
                row.forEach(cell -> cell.setCellStyle(style));
            }
            return;
        }
        int lines = 1;
        for (int at = 0; at < widths.length; at++) {
            Cell cell = row.getCell(at);
            int width = cell == null ? 0 : width(FORMAT.formatCellValue(cell));
            lines = Math.max(lines, Math.ceilDiv(width, widths[at] - MARGIN));
        }
        row.setHeightInPoints(lines * LINE + PADDING);
    }

    static HorizontalCellStyleStrategy styles() {
        WriteCellStyle heading = framed(true);
        heading.setHorizontalAlignment(HorizontalAlignment.CENTER);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        return new HorizontalCellStyleStrategy(heading, framed(false));
    }

    private static CellStyle unframed(Workbook book, boolean title) {
        Font font = book.createFont();
        font.setFontName(title ? TITLE_FONT : FONT);
        font.setFontHeightInPoints(title ? TITLE_SIZE : FONT_SIZE);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static WriteCellStyle framed(boolean bold) {
        WriteFont font = new WriteFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(FONT_SIZE);
        font.setBold(bold);
        WriteCellStyle style = new WriteCellStyle();
        style.setWriteFont(font);
        style.setWrapped(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
