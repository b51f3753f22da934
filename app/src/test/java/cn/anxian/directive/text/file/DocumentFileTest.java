package cn.anxian.directive.text.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.directive.text.SourceText;
import cn.anxian.kernel.BadInput;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** What may be handed in, and what is said of what may not. */
class DocumentFileTest {

    private static final String ORDER = "各乡镇（街道）要开展冷库排查。";

    @Test
    void plain_text_is_read_without_its_mark_and_with_its_line_ends() {
        assertThat(read("\uFEFF一、排查\r\n" + ORDER).text()).isEqualTo("一、排查\r\n" + ORDER);
    }

    @Test
    @DisplayName("GBK 编码的文字认得出来")
    void gbk_is_recognised() {
        assertThat(DocumentFile.read(ORDER.getBytes(Charset.forName("GBK"))).text())
                .isEqualTo(ORDER);
        assertThat(DocumentFile.read(("\uFEFF" + ORDER).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(ORDER);
    }

    @Test
    void word_is_read_paragraph_by_paragraph_with_its_tables() {
        byte[] word = Files.word(document -> {
            document.createParagraph().createRun().setText("关于开展检查的通知");
            document.createTable(1, 2).getRow(0).getCell(0).setText("县应急局");
            document.createParagraph().createRun().setText(ORDER);
        });
        assertThat(DocumentFile.read(word).text()).isEqualTo("关于开展检查的通知\n县应急局\n" + ORDER + "\n");
    }

    @Test
    @DisplayName("Word 自动编号的“一、”“二、”也读出来")
    void the_numbers_that_word_counts_by_itself_are_read() {
        byte[] word = Files.word(document -> {
            BigInteger list = chineseList(document);
            numbered(document, list, "全面排查");
            document.createParagraph().createRun().setText(ORDER);
            numbered(document, list, "严格执法");
        });
        assertThat(DocumentFile.read(word).text()).isEqualTo("一、全面排查\n" + ORDER + "\n二、严格执法\n");
    }

    @Test
    @DisplayName("有文字的 PDF 读得出中文")
    void a_pdf_with_text_is_read() {
        String text = DocumentFile.read(Files.pdf("一、全面排查", ORDER)).text();
        assertThat(text.lines().map(String::strip)).contains("一、全面排查", ORDER);
    }

    @Test
    @DisplayName("扫描件没有文字，请先做文字识别")
    void a_scan_is_refused() {
        refused(Files.pdf(), "扫描件");
        refused(Files.word(document -> document.createParagraph()), "文字识别");
    }

    @Test
    void what_is_no_text_is_refused_with_what_to_do() {
        refused(new byte[0], "文件是空的");
        refused(" \n\u3000\r\n".getBytes(StandardCharsets.UTF_8), "没有文字");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "另存为 .docx");
        refused("{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII), "RTF");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "打不开");
        refused("%PDF-1.4 broken".getBytes(StandardCharsets.US_ASCII), "损坏");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}, "认不出");
        refused(new byte[DocumentFile.MAX_BYTES + 1], "20 MB");
        refused("安".repeat(SourceText.MAX_LENGTH + 1).getBytes(StandardCharsets.UTF_8), "拆成几份");
    }

    @Test
    @DisplayName("2 MB 的文字读得下")
    void two_megabytes_are_read() {
        String long2Mb = (ORDER + "\n").repeat(2 * 1024 * 1024 / 49);
        assertThat(read(long2Mb).text()).hasSize(long2Mb.length());
    }

    private static Document read(String text) {
        return DocumentFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(byte[] content, String why) {
        assertThatThrownBy(() -> DocumentFile.read(content))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(why);
    }

    private static BigInteger chineseList(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
        level.addNewLvlText().setVal("%1、");
        level.addNewStart().setVal(BigInteger.ONE);
        BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(list));
        return document.getNumbering().addNum(id);
    }

    private static void numbered(XWPFDocument document, BigInteger list, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(text);
    }
}
