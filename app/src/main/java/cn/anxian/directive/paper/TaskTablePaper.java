package cn.anxian.directive.paper;

import static cn.anxian.kernel.web.Spreadsheet.column;

import cn.anxian.directive.TaskId;
import cn.anxian.directive.review.Whole;
import cn.anxian.directive.task.Level;
import cn.anxian.directive.task.TaskItem;
import cn.anxian.directory.Named;
import cn.anxian.kernel.document.OfficialDocument;
import cn.anxian.kernel.document.OfficialDocument.Column;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.Spreadsheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;

/**
 * 任务分解表: every task that was issued, its parts below it, with lead, helpers and deadline. On paper what goes to several in
 * the same words and by the same day is one item that names them all; the sheet has one row for each.
 */
final class TaskTablePaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 7),
            new Column("任务", 34),
            new Column("牵头单位", 20),
            new Column("配合单位", 17),
            new Column("完成时限", 22));
    /** Where nobody helps with anything. */
    private static final List<Column> ALONE =
            List.of(new Column("序号", 7), new Column("任务", 46), new Column("牵头单位", 25), new Column("完成时限", 22));

    private static final String NOBODY = "—";

    private record Row(String no, TaskItem task) {}

    /** @param same those who carry it out; one wording, one deadline, one place in the numbering */
    private record Item(String no, String words, List<TaskItem> same) {

        TaskItem first() {
            return same.getFirst();
        }
    }

    /** What makes several tasks one item. */
    private record Wording(int sentence, String title, Instant dueAt, List<Named> co) {

        static Wording of(TaskItem task) {
            return new Wording(task.directive().sentence(), task.title(), task.dueAt(), task.co());
        }
    }

    private TaskTablePaper() {}

    static ResponseEntity<byte[]> document(Whole whole, LocalDate today) {
        OfficialDocument paper = new OfficialDocument(title(whole)).subtitle(by(whole, today));
        paper.text("根据" + whole.kindName() + "《" + quoted(whole) + "》"
                + whole.heldOn()
                        .map(day -> "（" + ChinaTime.dayInWords(day) + "）")
                        .orElse("")
                + "，" + counted(whole));
        boolean helped = isHelped(whole);
        return paper.table(
                        helped ? COLUMNS : ALONE,
                        items(whole).stream().map(item -> cells(item, helped)).toList())
                .answer();
    }

    private static List<String> cells(Item item, boolean helped) {
        String day = day(item.first());
        return helped
                ? List.of(item.no(), item.words(), leads(item), helpers(item.first()), day)
                : List.of(item.no(), item.words(), leads(item), day);
    }

    private static boolean isHelped(Whole whole) {
        return whole.tasks().stream().anyMatch(task -> !task.co().isEmpty());
    }

    private static String helpers(TaskItem task) {
        return task.co().isEmpty()
                ? NOBODY
                : task.co().stream().map(Named::name).collect(Collectors.joining("\n"));
    }

    private static String counted(Whole whole) {
        long items = items(whole).stream()
                .filter(item -> item.first().level() == Level.WHOLE)
                .count();
        int given = tops(whole).size();
        int parts = whole.tasks().size() - given;
        return "分解任务%d项".formatted(items)
                + (items == given ? "" : "，交办%d件次".formatted(given))
                + (parts == 0 ? "。" : "；承办单位再分解下达%d项，不计在内。".formatted(parts));
    }

    private static String leads(Item item) {
        return item.same().stream()
                .map(task -> task.lead().party().name())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static List<Item> items(Whole whole) {
        List<Item> items = new ArrayList<>();
        gather(items, "", "", tops(whole), whole);
        return items;
    }

    /** @param above the words that parts need not say again */
    private static void gather(List<Item> items, String number, String above, List<TaskItem> some, Whole whole) {
        Map<Wording, List<TaskItem>> gathered =
                some.stream().collect(Collectors.groupingBy(Wording::of, LinkedHashMap::new, Collectors.toList()));
        int no = 0;
        for (List<TaskItem> same : gathered.values()) {
            String title = same.getFirst().title();
            Item item = new Item(number + ++no, title.equals(above) ? "同上，逐级分解落实" : title, same);
            items.add(item);
            List<TaskItem> below = same.stream()
                    .flatMap(task -> parts(whole, task.id()).stream())
                    .toList();
            gather(items, item.no() + ".", title, below, whole);
        }
    }

    private static List<TaskItem> tops(Whole whole) {
        return whole.tasks().stream()
                .filter(task -> task.level() == Level.WHOLE)
                .toList();
    }

    private static List<TaskItem> parts(Whole whole, TaskId of) {
        return whole.tasks().stream()
                .filter(task -> Objects.equals(task.parent(), of))
                .toList();
    }

    static ResponseEntity<byte[]> sheet(Whole whole, LocalDate today) {
        Stream<Spreadsheet.Column<Row>> helpers = isHelped(whole)
                ? Stream.of(column(
                        "配合单位",
                        row -> row.task().co().isEmpty()
                                ? NOBODY
                                : names(row.task().co())))
                : Stream.empty();
        return Spreadsheet.of(
                        "任务分解表",
                        Stream.of(
                                        Stream.<Spreadsheet.Column<Row>>of(
                                                column("序号", Row::no),
                                                column("任务编号", row -> row.task().number()),
                                                column("任务", row -> row.task().title()),
                                                column(
                                                        "牵头单位",
                                                        row -> row.task()
                                                                .lead()
                                                                .party()
                                                                .name()),
                                                column(
                                                        "牵头岗位",
                                                        row -> row.task()
                                                                .lead()
                                                                .post()
                                                                .name())),
                                        helpers,
                                        Stream.<Spreadsheet.Column<Row>>of(
                                                column(
                                                        "行业领域",
                                                        row -> names(row.task().lines())),
                                                column(
                                                        "地区",
                                                        row -> row.task()
                                                                .region()
                                                                .name()),
                                                column(
                                                        "完成时限",
                                                        row -> ChinaTime.deadline(
                                                                row.task().dueAt())),
                                                column("状态", row -> row.task().stateName())))
                                .flatMap(each -> each)
                                .toList())
                .titled("《" + quoted(whole) + "》任务分解表", by(whole, today))
                .answer(whole.title(), rows(whole));
    }

    private static String day(TaskItem task) {
        return ChinaTime.lastDayInWords(task.dueAt());
    }

    /** Within 《》 the marks are 〈〉. */
    private static String quoted(Whole whole) {
        return whole.title().replace('《', '〈').replace('》', '〉');
    }

    private static String by(Whole whole, LocalDate today) {
        return whole.partyName() + "　" + ChinaTime.dayInWords(today);
    }

    private static String title(Whole whole) {
        return whole.kindName() + "任务分解表";
    }

    /** 1、2、…; parts are 1.1、1.2、…; whoever carries out the same item stands under the same number, as on paper. */
    private static List<Row> rows(Whole whole) {
        return items(whole).stream()
                .flatMap(item -> item.same().stream().map(task -> new Row(item.no(), task)))
                .toList();
    }

    private static String names(List<Named> all) {
        return all.stream().map(Named::name).collect(Collectors.joining("、"));
    }
}
