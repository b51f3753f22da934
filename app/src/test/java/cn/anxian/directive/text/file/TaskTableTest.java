package cn.anxian.directive.text.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.text.Agency;
import cn.anxian.directive.text.Decomposition;
import cn.anxian.directive.text.Engine;
import cn.anxian.directive.text.Sentence;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** 任务分解表: each row of a table becomes a paragraph that is read as a task. */
class TaskTableTest {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    private static final String HEAD = "序号\t工作任务\t牵头单位\t配合单位\t完成时限\n";

    @Test
    @DisplayName("Word 里的任务分解表：每行一项任务，牵头、配合、时限各归其位，段落与表格的先后不变")
    void each_row_of_a_word_table_is_a_task() {
        Document read = word(document -> {
            document.createParagraph().createRun().setText("现将任务分解如下：");
            fill(
                    document.createTable(4, 5),
                    row("序 号", "重点任务", "牵头单位", "配合单位", "完成时间"),
                    row("1", "对冷库开展安全评估", "市应急管理局", "市商务局\n市消防救援支队", "2026年6月底前"),
                    row("2", "114家加油站油气回收设施检测", "市商务局", "/", "6月30日"),
                    row("", "", "", "", ""));
            document.createParagraph().createRun().setText("各县（市、区）要每月报送进展。");
        });

        assertThat(read.text().lines())
                .containsExactly(
                        "现将任务分解如下：",
                        "1.对冷库开展安全评估。牵头单位：市应急管理局；配合单位：市商务局、市消防救援支队；完成时间：2026年6月底前。",
                        "2. 114家加油站油气回收设施检测。牵头单位：市商务局；完成时间：6月30日。",
                        "各县（市、区）要每月报送进展。");
        assertThat(read.remarks()).containsExactly(Tables.WRITTEN);
        Decomposition tasks = Engine.readOn(MARCH_2, read.text());
        assertThat(tasks.tasks()).hasSize(3);
        Sentence cold = Engine.sentence(tasks, "1.对冷库");
        assertThat(names(cold.leads())).containsExactly("市应急管理局");
        assertThat(names(cold.helpers())).containsExactly("市商务局", "市消防救援支队");
        assertThat(day(cold)).isEqualTo(LocalDate.of(2026, 6, 30));
        Sentence fuel = Engine.sentence(tasks, "2. 114家");
        assertThat(names(fuel.leads())).containsExactly("市商务局");
        assertThat(day(fuel)).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    @DisplayName("合并单元格：每一行都带上合并的内容；通栏的一行是小标题")
    void what_is_merged_stands_in_every_row() {
        Document read = word(document -> {
            XWPFTable table = document.createTable(5, 4);
            fill(
                    table,
                    row("类别", "主要措施", "责任单位", "时间节点"),
                    row("一、交通领域", "", "", ""),
                    row("公路", "排查临水路段护栏", "市交通运输局", "5月底前"),
                    row("", "整治马路市场", "", "9月底前"),
                    row("水路", "检查渡船", "市海事局", "长期坚持"));
            across(table, 1, 4);
            down(table, 0, 2, 3);
            down(table, 2, 2, 3);
        });

        assertThat(read.text().lines())
                .containsExactly(
                        "一、交通领域",
                        "公路",
                        "排查临水路段护栏。责任单位：市交通运输局；时间节点：5月底前。",
                        "整治马路市场。责任单位：市交通运输局；时间节点：9月底前。",
                        "水路",
                        "检查渡船。责任单位：市海事局；时间节点：长期坚持。");
    }

    @Test
    void a_task_with_its_measures_is_one_paragraph_and_every_measure_has_who_and_when() {
        Document read = word(document -> fill(
                document.createTable(2, 5),
                row("序号", "任务", "具体措施", "责任单位（排第一位的为牵头单位）", "完成时限"),
                row("3", "城镇燃气", "（1）更换老旧管网。\n（2）建立用户台账。", "市住建局、市城管局", "10月底前")));

        assertThat(read.text().strip()).isEqualTo("3.城镇燃气：（1）更换老旧管网。（2）建立用户台账。牵头单位：市住建局；配合单位：市城管局；完成时限：10月底前。");
        Decomposition tasks = Engine.readOn(MARCH_2, read.text());
        for (String words : List.of("（1）更换", "（2）建立")) {
            Sentence task = Engine.sentence(tasks, words);
            assertThat(names(task.leads())).as(words).containsExactly("市住建局");
            assertThat(names(task.helpers())).as(words).containsExactly("市城管局");
            assertThat(day(task)).as(words).isEqualTo(LocalDate.of(2026, 10, 31));
        }
    }

    @Test
    @DisplayName("整改清单：问题是情况，整改措施是任务")
    void of_a_list_of_troubles_the_measures_are_the_tasks() {
        Document read = pasted("""
                序号\t存在问题\t整改措施\t责任单位\t责任人\t整改时限
                1\t应急照明损坏3处\t更换应急照明灯具\t市体育局\t演示甲\t2026.4.15
                """);
        assertThat(read.text()).isEqualTo("1.存在问题：应急照明损坏3处。整改措施：更换应急照明灯具。责任单位：市体育局；责任人：演示甲；整改时限：2026.4.15。\n");
        Decomposition tasks = Engine.readOn(MARCH_2, read.text());
        assertThat(tasks.tasks()).singleElement().satisfies(task -> {
            assertThat(task.task()).startsWith("更换应急照明");
            assertThat(names(task.leads())).containsExactly("市体育局");
            assertThat(day(task)).isEqualTo(LocalDate.of(2026, 4, 15));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工作任务\t责任单位\t完成时限",
                "重点任务\t牵头部门\t完成时间",
                "主要措施\t责任单位\t时间节点",
                "工作内容\t责任领导\t完成时限",
                "目标任务\t牵头（责任）单位\t时限要求",
                "议定事项\t承办单位\t办结时限",
                "整改措施\t责 任 单 位\t整改时限",
                "工作举措\t责任单位及责任人\t完成时限"
            })
    void heads_are_known_however_they_are_spelled(String head) {
        Document read = pasted(head + "\n开展加油站防雷检测\t市气象局\t7月底前\n");
        assertThat(read.remarks()).containsExactly(Tables.WRITTEN);
        assertThat(Engine.readOn(MARCH_2, read.text()).tasks())
                .singleElement()
                .satisfies(task -> assertThat(day(task)).isEqualTo(LocalDate.of(2026, 7, 31)));
    }

    @Test
    @DisplayName("从 Excel 粘贴：单元格里有换行、合并留下的空格，都读得出")
    void what_was_pasted_out_of_a_spreadsheet_is_read_row_by_row() {
        Document read = pasted(
                "附件：任务清单\n" + HEAD + "1\t\"完成桥梁检测\n建立病害台账\"\t市交通运输局\t市公安局\t6月底前\n2\t组织消防演练\t市教育局\t\t5月中旬\n\n请认真落实。\n");
        assertThat(read.text().lines())
                .containsExactly(
                        "附件：任务清单",
                        "1.完成桥梁检测；建立病害台账。牵头单位：市交通运输局；配合单位：市公安局；完成时限：6月底前。",
                        "2.组织消防演练。牵头单位：市教育局；完成时限：5月中旬。",
                        "",
                        "请认真落实。");
        Decomposition tasks = Engine.readOn(MARCH_2, read.text());
        assertThat(names(Engine.sentence(tasks, "1.完成桥梁").leads())).containsExactly("市交通运输局");
        assertThat(names(Engine.sentence(tasks, "建立病害").leads())).containsExactly("市交通运输局");
    }

    @Test
    @DisplayName("责任分工分两行写的表头")
    void a_head_of_two_rows_is_one() {
        Document read = pasted("序号\t任务\t责任分工\t\t完成时限\n\t\t牵头单位\t配合单位\t\n1\t检查网吧\t市文旅局\t市公安局\t4月底前\n");
        assertThat(read.text()).isEqualTo("1.检查网吧。牵头单位：市文旅局；配合单位：市公安局；完成时限：4月底前。\n");
    }

    @Test
    @DisplayName("统计表没有任务：逐行照录，一格不丢，并且说明")
    void a_table_of_figures_is_written_row_by_row_and_holds_no_task() {
        Document read = word(document -> fill(
                document.createTable(3, 4),
                row("县区", "任务数", "完成数", "完成率"),
                row("甲县", "120", "96", "80%"),
                row("乙县", "75", "75", "100%")));
        assertThat(read.text()).isEqualTo("县区\t任务数\t完成数\t完成率\n甲县\t120\t96\t80%\n乙县\t75\t75\t100%\n");
        assertThat(read.remarks()).containsExactly(Tables.AS_IT_STANDS);
        assertThat(Engine.readOn(MARCH_2, read.text()).tasks()).isEmpty();
    }

    @Test
    void a_row_of_figures_in_a_list_of_tasks_is_no_task() {
        Document read = pasted("重点任务\t责任单位\t完成时间\n120\t15\t8\n巡查水库\t市水利局\t汛期前\n");
        assertThat(read.text().lines()).containsExactly("120\t15\t8", "巡查水库。责任单位：市水利局；完成时间：汛期前。");
        assertThat(Engine.readOn(MARCH_2, read.text()).tasks()).hasSize(1);
    }

    @Test
    void a_table_in_a_cell_is_part_of_what_the_cell_says() {
        Document read = word(document -> {
            XWPFTable table = document.createTable(2, 3);
            fill(table, row("工作任务", "责任单位", "完成时限"), row("", "市工信局", "8月底前"));
            XWPFTableCell cell = table.getRow(1).getCell(0);
            cell.getParagraphs().getFirst().createRun().setText("核查储能电站");
            XWPFTable inner = cell.insertNewTbl(cell.addParagraph().getCTP().newCursor());
            inner.createRow().createCell().setText("开展甲站检查");
        });
        assertThat(read.text().strip()).isEqualTo("核查储能电站（开展甲站检查）。责任单位：市工信局；完成时限：8月底前。");
        assertThat(Engine.readOn(MARCH_2, read.text()).tasks()).hasSize(1);
    }

    @Test
    @DisplayName("只用来排版的表格，里面的段落照常读")
    void a_table_of_one_cell_only_lays_the_page_out() {
        Document read = word(document -> {
            XWPFTableCell cell = document.createTable(1, 1).getRow(0).getCell(0);
            cell.setText("一、开展自查");
            cell.addParagraph().createRun().setText("各企业要建立清单。");
        });
        assertThat(read.text()).isEqualTo("一、开展自查\n各企业要建立清单。\n");
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void a_text_whose_tabs_only_indent_stays_as_it_is() {
        String text = "\t一、开展自查\n\t各企业要建立清单。\n联系人：演示甲\t电话：000\n";
        assertThat(pasted(text).text()).isEqualTo(text);
        assertThat(pasted(text).remarks()).isEmpty();
        assertThat(DocumentFile.read("清单.txt", (HEAD + "1\t检查渡口\t市海事局\t\t即日起\n").getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("1.检查渡口。牵头单位：市海事局；完成时限：即日起。\n");
    }

    private static Document pasted(String text) {
        return DocumentFile.pasted(text);
    }

    private static Document word(Consumer<org.apache.poi.xwpf.usermodel.XWPFDocument> contents) {
        return DocumentFile.read("清单.docx", Files.word(contents));
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static void fill(XWPFTable table, String[]... rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int at = 0; at < rows[row].length; at++) {
                XWPFTableCell cell = table.getRow(row).getCell(at);
                String[] lines = rows[row][at].split("\n");
                cell.setText(lines[0]);
                for (int line = 1; line < lines.length; line++) {
                    cell.addParagraph().createRun().setText(lines[line]);
                }
            }
        }
    }

    private static void across(XWPFTable table, int row, int columns) {
        table.getRow(row)
                .getCell(0)
                .getCTTc()
                .addNewTcPr()
                .addNewGridSpan()
                .setVal(java.math.BigInteger.valueOf(columns));
        for (int at = columns - 1; at > 0; at--) {
            table.getRow(row).removeCell(at);
        }
    }

    private static void down(XWPFTable table, int column, int first, int last) {
        for (int row = first; row <= last; row++) {
            var form = table.getRow(row).getCell(column).getCTTc();
            (form.isSetTcPr() ? form.getTcPr() : form.addNewTcPr())
                    .addNewVMerge()
                    .setVal(row == first ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    private static List<String> names(List<Agency> agencies) {
        return agencies.stream().map(Agency::name).toList();
    }

    private static LocalDate day(Sentence task) {
        return task.deadline().orElseThrow().due().orElseThrow().lastDay();
    }
}
