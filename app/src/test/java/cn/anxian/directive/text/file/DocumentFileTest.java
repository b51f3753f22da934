package cn.anxian.directive.text.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.directive.text.SourceText;
import cn.anxian.kernel.BadInput;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
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
        assertThat(DocumentFile.read("", ORDER.getBytes(Charset.forName("GBK"))).text())
                .isEqualTo(ORDER);
        assertThat(DocumentFile.read("", ("\uFEFF" + ORDER).getBytes(StandardCharsets.UTF_16LE))
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
        assertThat(DocumentFile.read("通知.docx", word).text()).isEqualTo("关于开展检查的通知\n县应急局\n" + ORDER + "\n");
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
        assertThat(DocumentFile.read("通知.docx", word).text()).isEqualTo("一、全面排查\n" + ORDER + "\n二、严格执法\n");
    }

    @Test
    @DisplayName("有文字的 PDF 读得出中文")
    void a_pdf_with_text_is_read() {
        String text = DocumentFile.read("通知.pdf", Files.pdf("一、全面排查", ORDER)).text();
        assertThat(text.lines().map(String::strip)).contains("一、全面排查", ORDER);
    }

    @Test
    @DisplayName("加了密码的 PDF 打不开，说明白；只限制修改、不限制阅读的照读")
    void a_locked_pdf_is_refused_and_one_that_only_may_not_be_changed_is_read() {
        byte[] open = Files.pdf("一、全面排查", ORDER);
        refused(Files.locked(open, "secret"), "这份 PDF 加了密码");
        assertThat(DocumentFile.read("通知.pdf", Files.locked(open, "")).text()).contains(ORDER);
    }

    @Test
    @DisplayName("扫描件每页只有页码、页脚，也是扫描件")
    void scans_with_nothing_but_page_numbers_are_scans() {
        refused(Files.pages(List.of(Files.pdf("扫描稿 第1页"), Files.pdf("扫描稿 第2页"), Files.pdf("扫描稿 第3页"))), "扫描件");
        refused(Files.pages(List.of(Files.pdf("— 1 —"), Files.pdf("— 2 —"))), "扫描件");
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
    @DisplayName("内容控件里的段落、文字、表格行和单元格都读得出，先后不变")
    void what_stands_in_a_content_control_is_read_in_its_place() {
        byte[] word = Files.word(document -> {
            document.createParagraph().createRun().setText("一、市公安局要开展夜查。");
            CTSdtContentBlock block =
                    document.getDocument().getBody().addNewSdt().addNewSdtContent();
            CTP second = block.addNewP();
            write(second, "二、市教育局要");
            write(second.addNewSdt().addNewSdtContent().addNewR(), "核查校车。");
            write(block.addNewSdt().addNewSdtContent().addNewP(), "三、市水利局要巡查水库。");
            CTTbl table = block.addNewTbl();
            CTRow head = table.addNewTr();
            for (String name : List.of("任务", "责任单位", "完成时限")) {
                write(head.addNewTc().addNewP(), name);
            }
            CTRow row = table.addNewSdt().addNewSdtContent().addNewTr();
            write(row.addNewTc().addNewSdt().addNewSdtContent().addNewP(), "检查渡口");
            write(row.addNewSdt().addNewSdtContent().addNewTc().addNewP(), "市海事局");
            write(row.addNewTc().addNewP(), "6月底前");
            document.createParagraph().createRun().setText("四、市商务局要检查商场。");
        });
        assertThat(DocumentFile.read("通知.docx", word).text().lines())
                .containsExactly(
                        "一、市公安局要开展夜查。", "二、市教育局要核查校车。", "三、市水利局要巡查水库。", "检查渡口。责任单位：市海事局；完成时限：6月底前。", "四、市商务局要检查商场。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"通知.docx", "通知.DOC", "C:\\通知.wps", "通知.pdf", "/tmp/通知.docx "})
    @DisplayName("扩展名是 Word、PDF，内容却不是：说明文件损坏，不当作文字读")
    void what_is_called_a_word_file_and_is_none_is_refused(String name) {
        assertThatThrownBy(() -> DocumentFile.read(name, ORDER.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("已经损坏");
        assertThat(DocumentFile.read("关于.docx的说明.txt", ORDER.getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(ORDER);
    }

    @Test
    @DisplayName("损坏的 Word 文件要么照样读全，要么说明打不开，绝不读出别的文字")
    void a_damaged_word_file_is_read_whole_or_refused() {
        byte[] word =
                Files.word(document -> document.createParagraph().createRun().setText(ORDER));
        int refused = 0;
        for (int at = 0; at < word.length; at += 41) {
            refused += reads(Arrays.copyOf(word, at)) ? 0 : 1;
            byte[] beaten = word.clone();
            for (int hit = at; hit < Math.min(word.length, at + 8); hit++) {
                beaten[hit] ^= (byte) 0x5A;
            }
            refused += reads(beaten) ? 0 : 1;
        }
        assertThat(refused).isPositive();
        byte[] headless = word.clone();
        headless[0] = 'X';
        assertThat(reads(headless)).isFalse();
    }

    /** Without a name to go by. */
    private static boolean reads(byte[] content) {
        try {
            assertThat(DocumentFile.read("", content).text().strip()).isEqualTo(ORDER);
            return true;
        } catch (BadInput said) {
            assertThat(said.getMessage()).containsAnyOf("打不开", "认不出", "文件是空的", "没有文字");
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、排查。|true",
                "总的要求\\n　　（一）排查。|true",
                "1.排查。\\n2.整改。|true",
                "第三条 各单位要自查。|true",
                "一是排查，二是整改。|false",
                "第一，要排查。3.5万家企业|false"
            })
    void whether_a_text_is_numbered_is_seen_by_any_of_its_numbers(String text, boolean numbered) {
        assertThat(SourceText.of(text.replace("\\n", "\n")).isNumbered()).isEqualTo(numbered);
    }

    @Test
    @DisplayName("2 MB 的文字读得下")
    void two_megabytes_are_read() {
        String long2Mb = (ORDER + "\n").repeat(2 * 1024 * 1024 / 49);
        assertThat(read(long2Mb).text()).hasSize(long2Mb.length());
    }

    private static Document read(String text) {
        return DocumentFile.read("讲话.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(byte[] content, String why) {
        assertThatThrownBy(() -> DocumentFile.read("", content))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(why);
    }

    private static void write(CTP paragraph, String text) {
        write(paragraph.addNewR(), text);
    }

    private static void write(CTR run, String text) {
        run.addNewT().setStringValue(text);
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
