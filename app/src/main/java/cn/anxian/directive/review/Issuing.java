package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.task.NewTask;
import cn.anxian.directive.task.Origin;
import cn.anxian.directive.task.Tasks;
import cn.anxian.directive.task.Unissued;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Subordination;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.law.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** 交办: of what was corrected, tasks are made; a row that cannot go out is named, the others go out. */
@Component
class Issuing {

    private static final int MOST = 300;

    private final Directives directives;
    private final DirectiveTable table;
    private final DraftTable drafts;
    private final Tasks tasks;
    private final Lines lines;
    private final Subordination subordination;
    private final Commands commands;
    private final JsonMapper json;

    Issuing(
            Directives directives,
            DirectiveTable table,
            DraftTable drafts,
            Tasks tasks,
            Lines lines,
            Subordination subordination,
            Commands commands,
            JsonMapper json) {
        this.directives = directives;
        this.table = table;
        this.drafts = drafts;
        this.tasks = tasks;
        this.lines = lines;
        this.subordination = subordination;
        this.commands = commands;
        this.json = json;
    }

    @Transactional
    public DirectiveViews.IssuedTasks issue(CommandId command, DirectiveId id, ReviewForm.TaskIssue said) {
        Receipt receipt = commands.carryOut(command, "directive.issue", id, said, () -> {
            Directive directive = directives.own(id);
            List<ReviewForm.TaskIssueRow> rows = said.tasks() == null ? List.of() : said.tasks();
            if (rows.isEmpty() || rows.size() > MOST) {
                throw BadInput.in("tasks", "请选定1至" + MOST + "项要交办的任务。");
            }
            return issued(directive, rows, command);
        });
        return new DirectiveViews.IssuedTasks(
                receipt,
                tasks.issuedBy(command).stream()
                        .flatMap(each ->
                                each
                                        .task()
                                        .map(task -> new DirectiveViews.IssuedRow(task.value(), each.number()))
                                        .stream())
                        .toList(),
                List.of(json.readValue(table.refusedOf(command.value()), DirectiveViews.RefusedRow[].class)));
    }

    /** All of them refused: nothing has happened, and every row says why. */
    private Fact issued(Directive directive, List<ReviewForm.TaskIssueRow> rows, CommandId command) {
        List<Draft> all = drafts.of(directive.id());
        List<DirectiveViews.RefusedRow> refused = new ArrayList<>();
        Unissued unissued = new Unissued();
        List<Detail> details = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            ReviewForm.TaskIssueRow row = rows.get(number);
            int no = row.no() == null ? 0 : row.no();
            Tasks.Outcome outcome = unfit(all, no, row)
                    .map(Tasks.Outcome::faulty)
                    .orElseGet(() -> tasks.issue(wanted(directive, all.get(no - 1), row), command));
            if (outcome.task().isPresent()) {
                details.add(new Detail("第" + no + "句", outcome.number()));
            } else {
                refused.add(new DirectiveViews.RefusedRow(number, no, outcome.why()));
                unissued.add("tasks[" + number + "]", "第" + no + "句", outcome);
            }
        }
        if (details.isEmpty()) {
            throw unissued.refusal();
        }
        table.issued(directive.id());
        table.issuing(command.value(), directive.id(), json.writeValueAsString(refused));
        return new Fact(
                "directive.issued",
                "交办任务" + details.size() + "项",
                directive.subject(),
                directive.placement(lines.catchAll().id()),
                details,
                List.of());
    }

    /** Why this sentence cannot be issued; only what a person has confirmed as a task can. */
    private static Optional<String> unfit(List<Draft> all, int no, ReviewForm.TaskIssueRow row) {
        if (no < 1 || no > all.size()) {
            return Optional.of("没有第" + no + "句。");
        }
        Draft draft = all.get(no - 1);
        if (row.start() != null && row.start() != draft.start()) {
            return Optional.of("这一句在您打开以后被拆分或合并过，请刷新后再交办。");
        }
        if (!draft.isTask()) {
            return Optional.of("这一句没有校核为任务，不能交办。");
        }
        return draft.reviewed() ? Optional.empty() : Optional.of("这一句还没有校核，请先在校核里确认。");
    }

    private NewTask wanted(Directive directive, Draft draft, ReviewForm.TaskIssueRow row) {
        List<String> itsLines = row.lines() == null || row.lines().isEmpty() ? draft.lines() : row.lines();
        itsLines.forEach(lines::line);
        String title = row.title() == null || row.title().isBlank()
                ? (draft.task().isBlank() ? draft.quote().strip() : draft.task())
                : row.title();
        Origin origin = new Origin(
                directive.id(),
                directive.number(),
                directive.title(),
                directive.kind().id(),
                directive.heldOn(),
                draft.start(),
                draft.path(),
                draft.quote().strip());
        Optional<Draft.WrittenDue> own = draft.ownDue(party(row), row.dueAt());
        boolean ofTheDraft = row.dueAt() == null || row.dueAt().equals(draft.dueAt());
        Basis periodBasis = own.isPresent() || ofTheDraft && draft.dueFromWords()
                ? origin.basis()
                : NewTask.setByTheIssuer(draft.deadlineText() != null);
        return new NewTask(
                origin,
                title,
                itsLines.isEmpty() ? List.of(lines.catchAll().id()) : itsLines,
                row.leadPost(),
                row.verifierPost(),
                row.regionId(),
                row.coParties() == null ? List.of() : row.coParties(),
                row.dueAt() == null ? own.map(Draft.WrittenDue::dueAt).orElse(draft.dueAt()) : row.dueAt(),
                own.map(Draft.WrittenDue::because)
                        .or(() -> Optional.ofNullable(ofTheDraft ? draft.dueBecause() : null))
                        .orElse("交办时由" + directive.partyName() + "确定"),
                periodBasis);
    }

    /** Of the post to which it is to go; whether it exists is for others to say. */
    private Optional<String> party(ReviewForm.TaskIssueRow row) {
        return Optional.ofNullable(row.leadPost())
                .flatMap(post -> subordination.existing(post, "改交").post())
                .map(post -> post.party().toString());
    }
}
