package cn.anxian.directive.text.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.anxian.directive.text.Agency;
import cn.anxian.directive.text.Decomposition;
import cn.anxian.directive.text.Engine;
import cn.anxian.directive.text.Sentence;
import cn.anxian.directive.text.file.Files.Pen;
import cn.anxian.directive.text.file.Files.Placed;
import cn.anxian.directive.text.file.Files.Stroke;
import cn.anxian.story.Printed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 任务分解表 as it is printed: a table with lines is read out of a PDF as out of the Word file that was printed. */
class RuledTableTest {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    private static final List<Integer> WIDTHS = List.of(2, 10, 7, 8, 6);
    private static final String HEAD = "序号|工作任务|牵头单位|配合单位|完成时限";

    private static final PaperTable TASKS = PaperTable.of(
            WIDTHS,
            HEAD,
            "一、城镇燃气|<|<|<|<",
            "1|对全市老旧燃气管网逐段开展安全评估，建立台账|市城市管理局|市商务局\n市消防救援支队|6月底前",
            "2|检查LPG充装站|市市场监督管理局|^|^",
            "二、道路交通|<|<|<|<",
            "3|开展校车夜查|市公安局||9月30日前");

    private static final List<String> WRITTEN = List.of(
            "现将任务分解如下：",
            "一、城镇燃气",
            "1.对全市老旧燃气管网逐段开展安全评估，建立台账。牵头单位：市城市管理局；配合单位：市商务局、市消防救援支队；完成时限：6月底前。",
            "2.检查LPG充装站。牵头单位：市市场监督管理局；配合单位：市商务局、市消防救援支队；完成时限：6月底前。",
            "二、道路交通",
            "3.开展校车夜查。牵头单位：市公安局；完成时限：9月30日前。",
            "各县（市、区）要每月报送进展。");

    private final List<byte[]> pages = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Pen.class)
    @DisplayName("PDF 里画了线的任务表：与 Word 原表读出的一样，合并单元格、通栏的行、前后段落都在")
    void a_table_with_lines_is_read_as_that_of_word(Pen pen) {
        Document read = read(page(TASKS, pen, 0));

        assertThat(read.text().lines()).containsExactlyElementsOf(WRITTEN);
        assertThat(read.text()).isEqualTo(word(TASKS).text());
        assertThat(read.remarks()).containsExactly(Tables.WRITTEN);
        Decomposition tasks = Engine.readOn(MARCH_2, read.text());
        assertThat(tasks.tasks()).hasSize(4);
        Sentence second = Engine.sentence(tasks, "2.检查");
        assertThat(second.leads()).extracting(Agency::name).containsExactly("市市场监督管理局");
        assertThat(second.helpers()).extracting(Agency::name).containsExactly("市商务局", "市消防救援支队");
        assertThat(second.deadline().orElseThrow().due().orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    @DisplayName("横放、倒放的页面照样读")
    void a_sheet_that_is_turned_is_read_as_it_is_held(int turned) {
        assertThat(read(page(TASKS, Pen.LINE, turned)).text().lines()).containsExactlyElementsOf(WRITTEN);
    }

    @Test
    @DisplayName("同一张表不画线：分不开列，照样提醒")
    void the_same_table_without_lines_is_warned_of() {
        Document read = read(Files.page(words(TASKS), List.of(), Pen.LINE, 0));
        assertThat(read.remarks()).containsExactly(Tables.IN_PAGES);
        assertThat(read.text()).doesNotContain("牵头单位：");
    }

    @Test
    @DisplayName("页面四周的边框不是表格；框里没有画线的表照样提醒")
    void a_frame_around_a_page_is_no_table() {
        List<Stroke> frame = TASKS.frame(1, TASKS.height() + 4);
        Document framed = read(Files.page(List.of(new Placed(2, 2, "一、市公安局要开展夜查。")), frame, Pen.BAR, 0));
        assertThat(framed.text()).isEqualTo("一、市公安局要开展夜查。\n");
        assertThat(framed.remarks()).isEmpty();
        assertThat(read(Files.page(words(TASKS), frame, Pen.LINE, 0)).remarks()).containsExactly(Tables.IN_PAGES);
    }

    @Test
    @DisplayName("表格跨页：重复的表头、页码不读，被页面切断的一行接上，编号接着走")
    void a_table_goes_on_over_the_end_of_a_page() {
        PaperTable whole = PaperTable.of(
                WIDTHS,
                HEAD,
                "1|检查渡口|市海事局|市公安局|6月底前",
                "2|对全市国道、省道的急弯陡坡路段逐处核查警示标志和照明设施|市交通运输局|市公安局|9月底前",
                "3|开展校车夜查|市公安局|市教育局|^");
        PaperTable first =
                PaperTable.of(WIDTHS, HEAD, "1|检查渡口|市海事局|市公安局|6月底前", "2|对全市国道、省道的急弯陡坡路段逐处核查警|市交通运输局|市公安局|9月底前");
        PaperTable second = PaperTable.of(WIDTHS, HEAD, "|示标志和照明设施|||", "3|开展校车夜查|市公安局|市教育局|^");
        page(first, "— 1 —");
        page(second, "— 2 —");

        assertThat(read(Files.pages(pages)).text()).isEqualTo(wordWith(whole).text());
    }

    @Test
    @DisplayName("没有序号的表：话没说完的一格接到下一页；合并的一格每一页都算")
    void what_was_merged_or_unfinished_goes_on_on_the_next_page() {
        List<Integer> widths = List.of(4, 10, 7, 6);
        String head = "类别|主要措施|责任单位|时间节点";
        page(PaperTable.of(widths, head, "公路|排查临水路段护栏|市交通运输局|5月底前", "^|整治马路市场，对全市的国道、省道两侧逐处|市公安局|9月底前"), "1/2");
        page(PaperTable.of(widths, "|核查照明设施||", "^|检查桥梁|市交通运输局|6月底前", "水路|检查渡船|市海事局|长期坚持"), "2/2");

        assertThat(read(Files.pages(pages)).text())
                .isEqualTo(wordWith(PaperTable.of(
                                widths,
                                head,
                                "公路|排查临水路段护栏|市交通运输局|5月底前",
                                "^|整治马路市场，对全市的国道、省道两侧逐处核查照明设施|市公安局|9月底前",
                                "^|检查桥梁|市交通运输局|6月底前",
                                "水路|检查渡船|市海事局|长期坚持"))
                        .text());
    }

    @Test
    @DisplayName("浏览器印的表在页末不封口：合并的一格占满整页，左右两边仍是一张表")
    void a_merged_cell_as_high_as_an_open_page_parts_no_table() {
        List<Integer> widths = List.of(2, 4, 10, 7, 6);
        String first = "1|公路|排查临水路段护栏|市交通运输局|5月底前";
        page(PaperTable.of(widths, "序号|类别|主要措施|责任单位|时间节点", first, "2|^|检查隧道|市公安局|7月底前"), "1/2");
        PaperTable open = PaperTable.of(widths, "3||整治马路市场|市公安局|9月底前", "4|^|检查桥梁|市交通运输局|6月底前");
        List<Stroke> strokes = new ArrayList<>(open.strokes(0));
        List<Double> ends = open.frame(0, open.height()).stream()
                .filter(stroke -> stroke.y() == stroke.toY())
                .map(Stroke::y)
                .toList();
        strokes.removeIf(stroke -> stroke.y() == stroke.toY() && ends.contains(stroke.y()));
        pages.add(Files.page(open.words(0), strokes, Pen.BAR, 0));

        assertThat(read(Files.pages(pages)).text().lines())
                .containsExactly(
                        "公路",
                        "1.排查临水路段护栏。责任单位：市交通运输局；时间节点：5月底前。",
                        "2.检查隧道。责任单位：市公安局；时间节点：7月底前。",
                        "3.整治马路市场。责任单位：市公安局；时间节点：9月底前。",
                        "4.检查桥梁。责任单位：市交通运输局；时间节点：6月底前。");
    }

    @Test
    @DisplayName("下一页的一行只是没有填类别、没有配合单位：是新的一行，不接到上一行")
    void a_row_that_begins_on_the_next_page_is_a_row_of_its_own() {
        page(PaperTable.of(WIDTHS, HEAD, "1|检查渡口|市海事局|市公安局|6月底前"), "第1页");
        page(PaperTable.of(WIDTHS, "2|检查桥梁|市交通运输局||7月底前", "|检查渡船|市海事局|市公安局|8月底前"), "第2页");

        assertThat(read(Files.pages(pages)).text().lines())
                .containsExactly(
                        "1.检查渡口。牵头单位：市海事局；配合单位：市公安局；完成时限：6月底前。",
                        "2.检查桥梁。牵头单位：市交通运输局；完成时限：7月底前。",
                        "检查渡船。牵头单位：市海事局；配合单位：市公安局；完成时限：8月底前。");
    }

    @Test
    @DisplayName("另一张表，即使紧跟在上一页的表后面，也不接上")
    void another_table_on_the_next_page_is_not_joined() {
        page(PaperTable.of(WIDTHS, HEAD, "1|检查渡口|市海事局||6月底前"), "第1页");
        page(PaperTable.of(List.of(8, 8), "辖区|渡口数量", "甲县|12处"), "第2页");

        Document read = read(Files.pages(pages));
        assertThat(read.text().lines()).endsWith("辖区\t渡口数量", "甲县\t12处");
        assertThat(read.remarks()).containsExactly(Tables.WRITTEN, Tables.AS_IT_STANDS);
    }

    @Test
    @DisplayName("格子里的下划线、页面上的红线和花边不改变表格")
    void other_lines_on_the_page_make_no_cells() {
        List<Stroke> strokes = new ArrayList<>(TASKS.strokes(2));
        strokes.add(new Stroke(2.7, 4.2, 8, 4.2));
        strokes.add(new Stroke(0, -1, 36, -1));
        strokes.add(new Stroke(20, 28, 24, 28));
        strokes.add(new Stroke(22, 27, 22, 29));
        assertThat(read(Files.page(words(TASKS), strokes, Pen.BAR, 0)).text().lines())
                .containsExactlyElementsOf(WRITTEN);
    }

    @Test
    @DisplayName("图纸一样的页面线太多，不当作表格，也不耽误")
    void a_drawing_of_a_great_many_lines_is_no_table() {
        List<Stroke> strokes = new ArrayList<>();
        for (int at = 0; at <= 600; at++) {
            strokes.add(new Stroke(0, at / 3.0, 300, at / 3.0));
            strokes.add(new Stroke(at / 2.0, 0, at / 2.0, 200));
        }
        String order = "一、市公安局要开展夜查。";
        assertThat(read(Files.page(List.of(new Placed(5, 5, order)), strokes, Pen.LINE, 0))
                        .text())
                .isEqualTo(order + "\n");
    }

    @Test
    @DisplayName("LibreOffice 印出来的多页任务表：与 Word 原表逐字相同")
    void what_libreoffice_prints_is_read_as_the_word_file() {
        assumeTrue(Printed.isPossible(), "没有安装 LibreOffice，跳过对印出的表格的检查");
        List<String> rows = new ArrayList<>(List.of(HEAD));
        IntStream.rangeClosed(1, 40)
                .mapToObj(no -> no + "|" + "对第" + no + "批重点单位逐家开展安全评估，建立“一企一档”，存在重大事故隐患的依法挂牌督办" + "|"
                        + (no % 3 == 0 ? "^|^" : "市应急管理局|市商务局\n市消防救援支队") + "|" + (no % 12 + 1) + "月底前")
                .forEach(rows::add);
        PaperTable table = PaperTable.of(WIDTHS, rows.toArray(String[]::new));
        byte[] file = file(table);

        Document read = read(Printed.pdf(file, "任务分解表.docx"));

        assertThat(read.text()).isEqualTo(DocumentFile.read("任务分解表.docx", file).text());
        assertThat(read.remarks()).containsExactly(Tables.WRITTEN);
    }

    private void page(PaperTable table, String foot) {
        List<Placed> words = new ArrayList<>(table.words(0));
        words.add(new Placed(15, 30, foot));
        pages.add(Files.page(words, table.strokes(0), Pen.LINE, 0));
    }

    private static byte[] page(PaperTable table, Pen pen, int turned) {
        return Files.page(words(table), table.strokes(2), pen, turned);
    }

    private static List<Placed> words(PaperTable table) {
        List<Placed> words = new ArrayList<>(table.words(2));
        words.add(new Placed(0, 0, WRITTEN.getFirst()));
        words.add(new Placed(0, table.height() + 3, WRITTEN.getLast()));
        return words;
    }

    private static Document read(byte[] pdf) {
        return DocumentFile.read("清单.pdf", pdf);
    }

    private static Document word(PaperTable table) {
        return DocumentFile.read("清单.docx", file(table));
    }

    private static byte[] file(PaperTable table) {
        return Files.word(document -> {
            document.createParagraph().createRun().setText(WRITTEN.getFirst());
            table.in(document);
            document.createParagraph().createRun().setText(WRITTEN.getLast());
        });
    }

    private static Document wordWith(PaperTable table) {
        return DocumentFile.read("清单.docx", Files.word(table::in));
    }
}
