package cn.anxian.directive.paper;

import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.directive.review.Whole;
import cn.anxian.directive.task.TaskItem;
import cn.anxian.directory.Named;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.document.OfficialDocument;
import cn.anxian.kernel.document.OfficialDocument.Column;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;

/** 任务分解表: every task that was issued, its parts below it, with lead, helpers and deadline. */
final class TaskTablePaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 9),
            new Column("任务", 41),
            new Column("牵头单位", 19),
            new Column("配合单位", 15),
            new Column("完成时限", 16));

    private record Row(String no, TaskItem task) {}

    private TaskTablePaper() {}

    static ResponseEntity<byte[]> document(Whole whole, LocalDate today) {
        OfficialDocument paper =
                new OfficialDocument(title(whole)).subtitle(whole.partyName() + "　" + ChinaTime.dayInWords(today));
        paper.text(
                "根据" + whole.kindName() + "《" + whole.title().replace('《', '〈').replace('》', '〉') + "》"
                        + whole.heldOn()
                                .map(day -> "（" + ChinaTime.dayInWords(day) + "）")
                                .orElse("")
                        + "，分解任务" + whole.tasks().size() + "项。");
        return paper.table(
                        COLUMNS,
                        rows(whole).stream()
                                .map(row -> List.of(
                                        row.no(),
                                        row.task().title(),
                                        row.task().lead().party().name(),
                                        names(row.task().co()),
                                        day(row.task())))
                                .toList())
                .answer();
    }

    static ResponseEntity<byte[]> sheet(Whole whole) {
        return Spreadsheet.<Row>of(
                        "任务分解表",
                        column("序号", Row::no),
                        column("任务编号", row -> row.task().number()),
                        column("任务", row -> row.task().title()),
                        column("牵头单位", row -> row.task().lead().party().name()),
                        column("牵头岗位", row -> row.task().lead().post().name()),
                        column("配合单位", row -> names(row.task().co())),
                        column("行业领域", row -> names(row.task().lines())),
                        column("地区", row -> row.task().region().name()),
                        column("完成时限", row -> ChinaTime.deadline(row.task().dueAt())),
                        column("状态", row -> row.task().stateName()))
                .answer(rows(whole));
    }

    private static String day(TaskItem task) {
        return ChinaTime.dayInWords(LocalDate.ofInstant(task.dueAt().minusMillis(1), BusinessClock.ZONE));
    }

    private static String title(Whole whole) {
        return whole.kindName() + "任务分解表";
    }

    /** 1、2、…; parts are 1.1、1.2、… */
    private static List<Row> rows(Whole whole) {
        List<Row> rows = new ArrayList<>();
        add(
                rows,
                "",
                whole.tasks().stream().filter(task -> task.parent() == null).toList(),
                whole);
        return rows;
    }

    private static void add(List<Row> rows, String above, List<TaskItem> some, Whole whole) {
        int no = 0;
        for (TaskItem task : some) {
            String number = above + ++no;
            rows.add(new Row(number, task));
            add(
                    rows,
                    number + ".",
                    whole.tasks().stream()
                            .filter(part -> task.id().equals(part.parent()))
                            .toList(),
                    whole);
        }
    }

    private static String names(List<Named> all) {
        return all.stream().map(Named::name).collect(Collectors.joining("、"));
    }
}
