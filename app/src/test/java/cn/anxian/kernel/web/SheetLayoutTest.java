package cn.anxian.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A sheet can be read and printed as it comes. */
class SheetLayoutTest {

    private static XSSFSheet sheet(List<String> rows) throws IOException {
        byte[] file = Spreadsheet.<String>of(
                        "任务分解表", Spreadsheet.column("号", row -> "1"), Spreadsheet.column("任务", row -> row))
                .write(rows);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheetAt(0);
        }
    }

    @Test
    void a_column_is_as_wide_as_what_stands_in_it_but_never_as_wide_as_a_page() throws IOException {
        XSSFSheet few = sheet(List.of("查消防通道"));
        XSSFSheet many = sheet(List.of("查消防通道".repeat(40)));
        assertThat(few.getColumnWidth(0)).isLessThan(few.getColumnWidth(1));
        assertThat(few.getColumnWidth(1)).isLessThan(many.getColumnWidth(1));
        assertThat(many.getColumnWidth(1)).isEqualTo(44 * 256);
    }

    @Test
    void it_prints_one_page_wide_with_its_heading_on_every_page_and_long_words_wrap() throws IOException {
        XSSFSheet sheet = sheet(List.of("查消防通道", "查电气线路"));
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        Cell cell = sheet.getRow(1).getCell(1);
        assertThat(cell.getStringCellValue()).isEqualTo("查消防通道");
        assertThat(cell.getCellStyle().getWrapText()).isTrue();
        assertThat(sheet(List.of("查消防通道".repeat(40))).getRow(1).getHeight())
                .as("ten lines are higher than one")
                .isGreaterThan((short) (5 * sheet.getRow(1).getHeight()));
    }

    @Test
    void a_paper_has_its_title_over_the_table_and_only_the_headings_go_on_over_the_pages() throws IOException {
        byte[] file = Spreadsheet.<String>of(
                        "任务分解表", Spreadsheet.column("号", row -> "1"), Spreadsheet.column("任务", row -> row))
                .titled("《在全市会议上的讲话》任务分解表", "市安委办　2026年9月14日")
                .write(List.of("查消防通道"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Cell title = sheet.getRow(0).getCell(0);
            assertThat(title.getStringCellValue()).isEqualTo("《在全市会议上的讲话》任务分解表");
            assertThat(title.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
            assertThat(title.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.NONE);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("市安委办");
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getBorderTop()).isEqualTo(BorderStyle.THIN);
            assertThat(sheet.getRow(0).getHeight())
                    .isGreaterThan(sheet.getRow(2).getHeight());
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        }
    }

    @Test
    void an_empty_list_is_a_heading() throws IOException {
        assertThat(sheet(List.of()).getLastRowNum()).isZero();
    }
}
