package cn.anxian.directive.paper;

import cn.anxian.directive.task.Level;
import cn.anxian.directive.task.TaskFigures;
import cn.anxian.directive.task.TaskFigures.TaskFigure;
import cn.anxian.kernel.document.OfficialDocument;
import cn.anxian.kernel.document.OfficialDocument.Column;
import cn.anxian.kernel.document.OfficialDocument.Linked;
import cn.anxian.kernel.time.ChinaTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;

/** 进展通报 in 公文 layout: counts of records, each of which it links to. */
final class BulletinPaper {

    private static final List<Column> OVERDUE = List.of(
            new Column("任务", 34),
            new Column("逾期责任", 14),
            new Column("责任单位", 20),
            new Column("应于", 18),
            new Column("督办", 14));
    private static final List<Column> CLOSED =
            List.of(new Column("任务", 50), new Column("承办单位", 28), new Column("办结时间", 22));

    private static final String PARTS = "另有分解任务（由上列任务再分解下去，不计入任务数）：";

    private final Bulletin bulletin;
    private final LocalDate today;
    private final String site;

    /** @param today when it is drawn up; @param site where the on-line version is, without a slash at its end */
    BulletinPaper(Bulletin bulletin, LocalDate today, String site) {
        this.bulletin = bulletin;
        this.today = today;
        this.site = site;
    }

    ResponseEntity<byte[]> answer() {
        String from = ChinaTime.dayInWords(bulletin.from());
        String to = ChinaTime.dayInWords(bulletin.to());
        OfficialDocument paper = new OfficialDocument("任务进展通报")
                .subtitle(bulletin.title())
                .subtitle(bulletin.from().equals(bulletin.to()) ? to : from + "至" + to);
        paper.section("本期情况");
        counted(paper, bulletin.happened());
        paper.section("截至" + to + "的情况");
        counted(paper, bulletin.standing());
        paper.section("截至" + to + "逾期的任务");
        if (!bulletin.overdue().isEmpty()) {
            paper.linked(overdue());
        }
        rows(paper, OVERDUE, overdueRows(), "没有逾期的任务。");
        paper.section("本期办结的任务");
        rows(paper, CLOSED, bulletin.closed().stream().map(BulletinPaper::cells).toList(), "本期没有办结的任务。");
        return paper.from(bulletin.partyName(), today).answer();
    }

    private List<Linked> overdue() {
        List<Linked> counts = new ArrayList<>();
        counts.add(overdue("逾期任务", bulletin.overdueTasks(), bulletin.standing().tasks()));
        if (bulletin.overdueParts() > 0) {
            counts.add(overdue(
                    "另有逾期的分解任务", bulletin.overdueParts(), bulletin.standing().parts()));
        }
        counts.add(new Linked("没有按期履行的责任", String.valueOf(bulletin.overdue().size()), online(), "件。"));
        return counts;
    }

    private Linked overdue(String words, long count, List<TaskFigure> standing) {
        String href = standing.stream()
                .filter(figure -> figure.name().equals(TaskFigures.OVERDUE))
                .map(figure -> site + figure.href())
                .findFirst()
                .orElse(online());
        return new Linked(words, String.valueOf(count), href, "项，");
    }

    private String online() {
        return site + "/directives/" + bulletin.directive() + "/bulletin?from=" + ChinaTime.day(bulletin.from())
                + "&to=" + ChinaTime.day(bulletin.to());
    }

    /** What several owe in the same words and by the same time stands in one row. */
    private List<List<String>> overdueRows() {
        return bulletin.overdue().stream()
                .collect(Collectors.groupingBy(BulletinPaper::owed, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(owed -> {
                    List<String> cells = new ArrayList<>(owed.getKey());
                    cells.add(
                            2,
                            owed.getValue().stream()
                                    .map(Bulletin.LateDuty::party)
                                    .distinct()
                                    .collect(Collectors.joining("\n")));
                    return List.copyOf(cells);
                })
                .toList();
    }

    private void counted(OfficialDocument paper, TaskFigures figures) {
        paper.linked(figures("", figures.tasks()));
        if (!figures.parts().isEmpty()) {
            paper.linked(figures(PARTS, figures.parts()));
        }
    }

    /** 交办10项，签收9项，……。 */
    private List<Linked> figures(String before, List<TaskFigure> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(at -> new Linked(
                        (at == 0 ? before : "") + figures.get(at).name(),
                        String.valueOf(figures.get(at).count()),
                        site + figures.get(at).href(),
                        at == figures.size() - 1 ? "项。" : "项，"))
                .toList();
    }

    private static List<String> owed(Bulletin.LateDuty late) {
        return List.of(
                title(late.level(), late.title()),
                late.duty(),
                ChinaTime.deadline(late.dueAt()),
                late.slip() == null ? "" : late.slip());
    }

    private static List<String> cells(Bulletin.ClosedTask closed) {
        return List.of(
                title(closed.level(), closed.title()),
                closed.party(),
                ChinaTime.minute(closed.at()) + (closed.reopened() ? "\n后经回头看重新办理" : ""));
    }

    private static String title(Level level, String title) {
        return level == Level.PART ? title + "（" + level.chinese() + "）" : title;
    }

    private static void rows(OfficialDocument paper, List<Column> columns, List<List<String>> rows, String none) {
        if (rows.isEmpty()) {
            paper.text(none);
        } else {
            paper.table(columns, rows);
        }
    }
}
