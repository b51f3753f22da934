package cn.anxian.directive.paper;

import cn.anxian.directive.review.Whole;
import cn.anxian.directive.task.Colour;
import cn.anxian.directive.task.State;
import cn.anxian.directive.task.TaskItem;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.document.OfficialDocument;
import cn.anxian.kernel.document.OfficialDocument.Column;
import cn.anxian.kernel.time.ChinaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;

/** 进展通报: counts of records, each of which it links to; what is overdue and with whom; what was closed meanwhile. */
final class Bulletin {

    private static final List<Column> OVERDUE = List.of(
            new Column("任务", 34),
            new Column("逾期责任", 14),
            new Column("责任单位", 20),
            new Column("应于", 18),
            new Column("督办", 14));
    private static final List<Column> CLOSED =
            List.of(new Column("任务", 50), new Column("承办单位", 28), new Column("办结时间", 22));

    private final Whole whole;
    private final LocalDate from;
    private final LocalDate to;
    private final String site;

    /** @param site where the on-line version is, without a slash at its end */
    Bulletin(Whole whole, LocalDate from, LocalDate to, String site) {
        this.whole = whole;
        this.from = from;
        this.to = to;
        this.site = site;
    }

    ResponseEntity<byte[]> answer() {
        OfficialDocument paper = new OfficialDocument("任务进展通报")
                .subtitle(whole.title())
                .subtitle(ChinaTime.dayInWords(from) + "至" + ChinaTime.dayInWords(to));
        paper.section("总体进展");
        figure(paper, "交办任务", task -> true, "&state=standing");
        figure(paper, "已经办结", task -> task.state() == State.ACCEPTED, "&state=accepted");
        figure(paper, "等待验收", task -> task.state() == State.REPORTED, "&state=reported");
        figure(paper, "正在办理", task -> task.state() == State.WORKING, "&state=working");
        figure(paper, "尚未签收", task -> task.state() == State.ISSUED, "&state=issued");
        figure(paper, "退回待重新交办", task -> task.state() == State.RETURNED, "&state=returned");
        figure(paper, "逾期", TaskItem::overdue, "&overdue=true");
        for (Colour colour : Colour.SLIPS) {
            figure(paper, "其中" + colour.slip(), task -> task.colour() == colour, "&colour=" + colour.id());
        }
        paper.section("逾期任务");
        rows(
                paper,
                OVERDUE,
                some(TaskItem::overdue).stream()
                        .flatMap(task -> task.missed().stream().map(missed -> overdue(task, missed)))
                        .toList(),
                "没有逾期的任务。");
        paper.section("本期办结");
        rows(
                paper,
                CLOSED,
                some(this::isClosedMeanwhile).stream()
                        .map(task -> List.of(
                                task.title(), task.lead().party().name(), ChinaTime.minuteOrBlank(task.acceptedAt())))
                        .toList(),
                "本期没有办结的任务。");
        return paper.from(whole.partyName(), to).answer();
    }

    private void figure(OfficialDocument paper, String name, Predicate<TaskItem> which, String narrowed) {
        paper.linked(
                name + " ",
                String.valueOf(some(which).size()),
                site + "/directive-tasks?directive=" + whole.id() + narrowed,
                " 项");
    }

    private static List<String> overdue(TaskItem task, TaskItem.OwingDuty missed) {
        return List.of(
                task.title(),
                missed.name(),
                missed.party().name(),
                ChinaTime.deadline(missed.dueAt()),
                task.colour() == Colour.NONE ? "" : task.colour().slip());
    }

    private static void rows(OfficialDocument paper, List<Column> columns, List<List<String>> rows, String none) {
        if (rows.isEmpty()) {
            paper.text(none);
        } else {
            paper.table(columns, rows);
        }
    }

    private List<TaskItem> some(Predicate<TaskItem> which) {
        return whole.tasks().stream().filter(which).toList();
    }

    private boolean isClosedMeanwhile(TaskItem task) {
        if (task.state() != State.ACCEPTED || task.acceptedAt() == null) {
            return false;
        }
        LocalDate day = LocalDate.ofInstant(task.acceptedAt(), BusinessClock.ZONE);
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
