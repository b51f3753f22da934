package cn.anxian.directive.text.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.text.Decomposition;
import cn.anxian.directive.text.Engine;
import cn.anxian.directive.text.Sentence;
import cn.anxian.directive.text.file.Files.Placed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A page of an office: 28 letters a line, two letters before each paragraph, a title in the middle, a number below. */
class PageParagraphsTest {

    private static final int WIDTH = 28;
    private static final LocalDate DECEMBER_1 = LocalDate.of(2026, 12, 1);

    private final List<Placed> page = new ArrayList<>();
    private int line;

    @Test
    @DisplayName("公文版面的 PDF：标题、段落不在行末断开，跨行的单位和日期都在，页码不算正文")
    void the_lines_of_an_official_page_become_its_paragraphs() {
        centred("关于做好岁末年初安全生产重点");
        centred("工作的通知");
        flush("各县（市、区）安委会，市直有关单位：");
        paragraph("一、突出重点行业");
        String first = "（一）市应急管理局要会同市生态环境局对全市危险废物贮存单位于12月20日前组织一次重点检查。";
        paragraph(first);
        paragraph("二、压实责任");
        String second = "（二）市住房和城乡建设局要对在建工地起重机械逐台核查并建立隐患清单，12月31日前报送市安委办。";
        paragraph(second);
        paragraph("联系人：演示甲。");
        centred("— 1 —");

        Document read = DocumentFile.read("通知.pdf", Files.page(page));

        assertThat(read.text().lines())
                .containsExactly(
                        "关于做好岁末年初安全生产重点工作的通知", "各县（市、区）安委会，市直有关单位：", "一、突出重点行业", first, "二、压实责任", second, "联系人：演示甲。");
        assertThat(read.remarks()).isEmpty();
        Decomposition tasks = Engine.readOn(DECEMBER_1, read.text());
        assertThat(day(Engine.sentence(tasks, "（一）"))).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(day(Engine.sentence(tasks, "（二）"))).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    @DisplayName("没有首行缩进的页面：句子没完的整行接着下一行，编号另起一行")
    void full_lines_without_indents_go_on_unless_a_number_follows() {
        flush("一、市公安局要于本月底前对全市农村道路的临水临崖路段逐处");
        flush("核查护栏。");
        flush("二、市教育局要核查校车。");

        assertThat(DocumentFile.read("通知.pdf", Files.page(page)).text().lines())
                .containsExactly("一、市公安局要于本月底前对全市农村道路的临水临崖路段逐处核查护栏。", "二、市教育局要核查校车。");
    }

    @Test
    @DisplayName("每页都有的页眉、页脚不是正文，跨页的一句话不被它们断开")
    void what_every_page_has_at_its_head_and_foot_is_left_out() {
        List<byte[]> pages = new ArrayList<>();
        String[] parts = {"一、市公安局要于本月底前对全市农村道路的临水临崖路段逐处", "核查护栏，并对全市国道、省道的急弯陡坡路段逐处核查警示标志", "和照明设施。"};
        for (int at = 0; at < parts.length; at++) {
            page.clear();
            line = 0;
            flush("2026/11/23 20:41  演示市安全生产网");
            flush(parts[at]);
            line = 30;
            flush("https://example.cn/tz/1.html " + (at + 1) + "/3");
            pages.add(Files.page(page));
        }

        assertThat(DocumentFile.read("通知.pdf", Files.pages(pages)).text().lines())
                .containsExactly(String.join("", parts));
    }

    @Test
    void what_stands_at_the_head_of_a_few_pages_only_is_text() {
        List<byte[]> pages = new ArrayList<>();
        for (String head : List.of("通知", "附件3", "附件5", "附件8", "说明")) {
            page.clear();
            line = 0;
            flush(head);
            flush("以上是" + head + "的内容。");
            pages.add(Files.page(page));
        }
        assertThat(DocumentFile.read("通知.pdf", Files.pages(pages)).text()).contains("附件3", "附件5", "附件8");
    }

    @Test
    @DisplayName("数字与汉字之间的空隙不是空格")
    void digits_beside_chinese_are_not_parted() {
        page.add(new Placed(0, 0, "市公安局要于"));
        page.add(new Placed(6.3, 0, "9"));
        page.add(new Placed(7.6, 0, "月25日前检查。"));

        assertThat(DocumentFile.read("通知.pdf", Files.page(page)).text()).isEqualTo("市公安局要于9月25日前检查。\n");
    }

    @Test
    @DisplayName("PDF 里的表格分不开列：写明白，不让人以为读全了")
    void a_table_in_a_page_is_warned_of() {
        row("序号", "工作任务", "责任单位", "完成时限");
        row("1", "检查渡口", "市海事局", "6月底前");
        assertThat(DocumentFile.read("清单.pdf", Files.page(page)).remarks()).containsExactly(Tables.IN_PAGES);

        page.clear();
        row("甲县", "120", "96", "80%");
        row("乙县", "75", "75", "100%");
        assertThat(DocumentFile.read("清单.pdf", Files.page(page)).remarks()).containsExactly(Tables.IN_PAGES);
    }

    private void row(String... cells) {
        for (int at = 0; at < cells.length; at++) {
            page.add(new Placed(at * 8.0, line, cells[at]));
        }
        line++;
    }

    private void centred(String text) {
        page.add(new Placed((WIDTH - text.length()) / 2.0, line++, text));
    }

    private void flush(String text) {
        page.add(new Placed(0, line++, text));
    }

    private void paragraph(String text) {
        int end = Math.min(text.length(), WIDTH - 2);
        page.add(new Placed(2, line++, text.substring(0, end)));
        while (end < text.length()) {
            int from = end;
            end = Math.min(text.length(), from + WIDTH);
            flush(text.substring(from, end));
        }
    }

    private static LocalDate day(Sentence task) {
        return task.deadline().orElseThrow().due().orElseThrow().lastDay();
    }
}
