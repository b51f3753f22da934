package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.TaskId;
import cn.anxian.directive.task.Level;
import cn.anxian.directive.task.State;
import cn.anxian.directive.task.TaskFigures;
import cn.anxian.directive.task.TaskItem;
import cn.anxian.directive.task.TasksOfDirectives;
import cn.anxian.directory.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One document with its draft, and the tree of what has become of it. */
@Component
@Transactional(readOnly = true)
class DirectivePages {

    private final Directives directives;
    private final DirectiveLists lists;
    private final DraftTable drafts;
    private final SentenceViews sentences;
    private final TasksOfDirectives tasks;

    DirectivePages(
            Directives directives,
            DirectiveLists lists,
            DraftTable drafts,
            SentenceViews sentences,
            TasksOfDirectives tasks) {
        this.directives = directives;
        this.lists = lists;
        this.drafts = drafts;
        this.sentences = sentences;
        this.tasks = tasks;
    }

    DirectiveViews.DirectiveView view(DirectiveId id) {
        Directive directive = directives.find(id);
        return new DirectiveViews.DirectiveView(
                lists.one(id),
                directive.version(),
                directive.enteredBy(),
                directive.content(),
                directive.remarks(),
                directives.edits(directive),
                drafts.lastDone(id).isPresent(),
                drafts.firstUndone(id).isPresent(),
                directive.stage().isRead() ? sentences.views(directive, drafts.of(id), 1) : List.of());
    }

    DirectiveViews.ReadingProgress reading(DirectiveId id) {
        Directive directive = directives.find(id);
        return new DirectiveViews.ReadingProgress(
                drafts.end(id),
                directive.content().codePointCount(0, directive.content().length()),
                directive.stage().id(),
                directive.stage().chinese());
    }

    /** Sentences from which nothing was issued are left out. */
    DirectiveViews.DirectiveTree tree(DirectiveId id) {
        directives.find(id);
        List<TaskItem> all = standing(id);
        List<Draft> text = drafts.of(id);
        List<DirectiveViews.TreeSentence> branches = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            Draft draft = text.get(at);
            List<TaskItem> its = from(draft, all);
            if (!its.isEmpty()) {
                branches.add(new DirectiveViews.TreeSentence(
                        at + 1,
                        draft.start(),
                        draft.path(),
                        draft.quote().strip(),
                        tally(its, Level.WHOLE),
                        tally(its, Level.PART),
                        its.stream()
                                .filter(task -> task.level() == Level.WHOLE)
                                .map(task -> branch(task, its))
                                .toList()));
            }
        }
        return new DirectiveViews.DirectiveTree(
                lists.one(id), TaskFigures.standing(id, all, Optional.empty()), branches);
    }

    /** The same tasks as a table: a row a sentence, a column a party. What is a task and was given to nobody yet is seen, too. */
    DirectiveViews.DirectiveGrid grid(DirectiveId id) {
        directives.find(id);
        List<TaskItem> all = standing(id);
        List<Named> parties =
                all.stream().map(task -> task.lead().party()).distinct().toList();
        List<Draft> text = drafts.of(id);
        List<DirectiveViews.GridRow> rows = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            Draft draft = text.get(at);
            List<TaskItem> its = from(draft, all);
            if (draft.isTask() || !its.isEmpty()) {
                rows.add(new DirectiveViews.GridRow(
                        at + 1,
                        draft.path(),
                        draft.quote().strip(),
                        tally(its, Level.WHOLE),
                        tally(its, Level.PART),
                        parties.stream().map(party -> cell(party, its)).toList()));
            }
        }
        return new DirectiveViews.DirectiveGrid(parties, rows);
    }

    private List<TaskItem> standing(DirectiveId id) {
        return tasks.of(id).stream()
                .filter(task -> task.state() != State.WITHDRAWN)
                .toList();
    }

    private static List<TaskItem> from(Draft sentence, List<TaskItem> all) {
        return all.stream()
                .filter(task -> task.directive().sentence() == sentence.start())
                .toList();
    }

    private static DirectiveViews.GridCell cell(Named party, List<TaskItem> its) {
        return new DirectiveViews.GridCell(
                party.id(),
                its.stream().filter(task -> task.lead().party().equals(party)).toList());
    }

    private static DirectiveViews.TreeTask branch(TaskItem task, List<TaskItem> all) {
        TaskId id = task.id();
        return new DirectiveViews.TreeTask(
                task,
                all.stream()
                        .filter(part -> Objects.equals(part.parent(), id))
                        .map(part -> branch(part, all))
                        .toList());
    }

    private static DirectiveViews.DirectiveTally tally(List<TaskItem> all, Level level) {
        List<TaskItem> counted =
                all.stream().filter(task -> task.level() == level).toList();
        return new DirectiveViews.DirectiveTally(
                counted.size(),
                count(counted, task -> task.state() == State.ACCEPTED),
                count(counted, task -> task.state().isOpen()),
                count(counted, TaskItem::overdue));
    }

    private static long count(List<TaskItem> all, Predicate<TaskItem> which) {
        return all.stream().filter(which).count();
    }
}
