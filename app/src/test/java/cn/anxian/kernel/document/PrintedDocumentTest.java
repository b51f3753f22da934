package cn.anxian.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.anxian.kernel.document.OfficialDocument.Column;
import cn.anxian.story.Printed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document is printed as it is meant, on a machine that has none of the typefaces it names. */
class PrintedDocumentTest {

    private static final String LONG = "对全市商场、市场、冷库、文化娱乐场所逐一开展消防安全排查，建立台账，逐项销号。";

    @BeforeEach
    void where_libre_office_is() {
        assumeTrue(Printed.isPossible(), "没有安装 LibreOffice，跳过打印效果的检查");
    }

    @Test
    void letters_figures_and_signs_are_drawn_within_the_margins() {
        Printed printed = Printed.of(
                new OfficialDocument("关于“安全生产”的任务分解表")
                        .subtitle("演示市安全生产委员会办公室　2026年9月30日")
                        .section("任务")
                        .table(
                                List.of(new Column("序号", 10), new Column("任务", 60), new Column("牵头单位", 30)),
                                Map.of("1.1", LONG, "２", LONG.repeat(4)).entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(row -> List.of(row.getKey(), row.getValue(), "演示市消防救援支队\n演示市应急管理局"))
                                        .toList())
                        .text("〔2026〕12号——“三管三必须”、《中华人民共和国安全生产法》第二十一条；114家，95%。")
                        .bytes(),
                "样张.docx");

        assertThat(printed.troubles()).isEmpty();
        assertThat(printed.text()).contains("牵头单位", LONG, "〔2026〕12号——“三管三必须”");
        assertThat(printed.pages()).isEqualTo(1);
    }

    @Test
    void the_signature_never_stands_on_a_page_of_its_own() {
        List<String> last = IntStream.rangeClosed(13, 20)
                .mapToObj(lines -> {
                    OfficialDocument document = new OfficialDocument("落款");
                    IntStream.range(0, lines).forEach(line -> document.text("正文。"));
                    Printed printed = Printed.of(
                            document.from("演示市安全生产委员会办公室", LocalDate.of(2026, 9, 30))
                                    .bytes(),
                            "落款.docx");
                    return printed.pages() == 1 ? "" : printed.lastPage();
                })
                .toList();

        assertThat(last).contains("").anyMatch(page -> !page.isEmpty());
        assertThat(last).filteredOn(page -> !page.isEmpty()).allMatch(page -> page.startsWith("正文"));
    }

    @Test
    void a_letter_that_no_typeface_has_and_one_beyond_the_sheet_are_found() throws IOException {
        assertThat(Printed.of(new OfficialDocument("缺字").text("甲\uE7F3乙").bytes(), "缺字.docx")
                        .troubles())
                .singleElement()
                .asString()
                .contains("has no glyph");

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(
                        new OfficialDocument("越界").text("甲").bytes()));
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.getParagraphArray(1).getCTP().getPPr().getInd().setLeft(BigInteger.valueOf(-2000));
            document.write(file);
            assertThat(Printed.of(file.toByteArray(), "越界.docx").troubles())
                    .singleElement()
                    .asString()
                    .contains("edge of the sheet");
        }
    }
}
