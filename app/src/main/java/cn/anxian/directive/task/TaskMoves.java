package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.EvidenceItem;
import cn.anxian.evidence.Purpose;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Load, let the domain decide, save, announce: the four moves of every step, in one transaction. */
@Component
class TaskMoves {

    private final Commands commands;
    private final TaskSight sight;
    private final TaskTable tasks;
    private final CourseTable courses;
    private final NoteTable notes;
    private final TaskDuties duties;
    private final Evidence evidence;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    TaskMoves(
            Commands commands,
            TaskSight sight,
            TaskTable tasks,
            CourseTable courses,
            NoteTable notes,
            TaskDuties duties,
            Evidence evidence,
            CurrentCaller callers,
            BusinessClock clock) {
        this.commands = commands;
        this.sight = sight;
        this.tasks = tasks;
        this.courses = courses;
        this.notes = notes;
        this.duties = duties;
        this.evidence = evidence;
        this.callers = callers;
        this.clock = clock;
    }

    /** What a use case adds: the decision on a task that is in the right state, by somebody who may. */
    interface Decision {
        Moved decide(Task task, Caller by, Instant now);
    }

    Receipt take(CommandId command, Step step, TaskId id, TaskCommand said, Decision decision) {
        return commands.carryOut(command, "task." + step.id(), id, said, () -> {
            Task task = sight.task(id);
            refuseUnseen(task, said);
            Lifecycle.refuses(sight.situation(task), step).ifPresent(no -> {
                throw no.refusal();
            });
            Instant now = now();
            Moved decided = decision.decide(task, callers.get(), now);
            Move move = Lifecycle.move(task.state(), step, decided.after().state());
            Moved moved = decided.owing(TaskDuties.after(move, task, decided));
            duties.settle(move, task, moved, now);
            tasks.save(moved.after());
            courses.add(id, Happening.of(step, task, moved.after()), now);
            duties.follow(move, task, moved, now);
            return announced(step, moved, now);
        });
    }

    private Fact announced(Step step, Moved moved, Instant now) {
        Task task = moved.after();
        evidence.attach(
                "evidence",
                moved.evidence(),
                EnumSet.of(Purpose.PHOTO, Purpose.DOCUMENT),
                task.subject(),
                task.placement());
        List<EvidenceItem> documents = evidence.documents(moved.evidence());
        Caller by = callers.get();
        moved.words()
                .ifPresent(words -> notes.insert(
                        task.id(),
                        new Task.Note(
                                step,
                                now,
                                by.partyName() + " " + by.postName() + " " + by.personName(),
                                words,
                                moved.evidence())));
        return new Fact(
                step.fact(),
                step.title(),
                task.subject(),
                task.placement(),
                Stream.concat(
                                moved.details().stream(),
                                documents.stream().map(file -> new Fact.Detail("附件", file.name())))
                        .toList(),
                moved.evidence().stream()
                        .filter(id ->
                                documents.stream().noneMatch(file -> file.id().equals(id)))
                        .map(EvidenceId::value)
                        .toList());
    }

    private static void refuseUnseen(Task task, TaskCommand said) {
        Integer seen = said.version();
        if (seen == null) {
            throw BadInput.in("version", "缺少版本号，请刷新页面后重新提交。");
        }
        if (seen != task.version()) {
            throw TaskTable.stale();
        }
    }

    Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
