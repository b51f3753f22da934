package cn.anxian.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.document.OfficialDocument.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** GB/T 9704: A4, its margins, its typefaces, and the page number between dashes. */
class OfficialDocumentTest {

    private static final byte[] FILE = new OfficialDocument("责任追溯")
            .subtitle("某商店")
            .section("责任链条")
            .table(List.of(new Column("责任", 40), new Column("任职人", 60)), List.of(List.of("行业监管", "演示甲子\n演示乙丑")))
            .section("经过")
            .text("控制字符\u0001不进文书。")
            .bytes();

    @Test
    void sections_are_numbered_and_a_cell_has_lines() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(FILE))) {
            assertThat(document.getParagraphs())
                    .extracting(line -> line.getText())
                    .containsSubsequence("责任追溯", "某商店", "一、责任链条", "二、经过", "控制字符不进文书。");
            assertThat(document.getTables().getFirst().getRow(1).getCell(1).getParagraphs())
                    .extracting(line -> line.getText())
                    .containsExactly("演示甲子", "演示乙丑");
            assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader())
                    .as("the head stands on every page")
                    .isTrue();
        }
    }

    @Test
    void the_sheet_is_a4_and_its_pages_are_numbered() throws IOException {
        assertThat(part("word/document.xml")).contains("w:w=\"11906\"", "w:h=\"16838\"", "仿宋_GB2312", "黑体");
        assertThat(part("word/footer1.xml")).contains("PAGE", "— ");
    }

    @Test
    void each_typeface_names_the_one_that_stands_in_for_it() throws IOException {
        assertThat(part("word/fontTable.xml")).contains("w:name=\"仿宋_GB2312\"", "<w:altName w:val=\"仿宋\"/>");
    }

    private static String part(String name) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(FILE))) {
            for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
