package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.directory.Answerable;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.EvidenceItem;
import cn.anxian.obligation.Obligations;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one task as its caller stands before it: the links and the reasons are the lifecycle's. */
@Component
@Transactional(readOnly = true)
class TaskViews {

    private final TaskSight sight;
    private final TaskTable tasks;
    private final NoteTable notes;
    private final TaskItems items;
    private final Obligations obligations;
    private final Directory directory;
    private final Evidence evidence;

    TaskViews(
            TaskSight sight,
            TaskTable tasks,
            NoteTable notes,
            TaskItems items,
            Obligations obligations,
            Directory directory,
            Evidence evidence) {
        this.sight = sight;
        this.tasks = tasks;
        this.notes = notes;
        this.items = items;
        this.obligations = obligations;
        this.directory = directory;
        this.evidence = evidence;
    }

    TaskView view(TaskId id) {
        Task task = sight.task(id);
        Situation situation = sight.situation(task);
        List<TaskView.TaskNote> progress = notes(id);
        return new TaskView(
                items.item(task),
                sight.readsItsDirective(task),
                task.origin().quote(),
                task.origin().outline(),
                task.parent()
                        .flatMap(tasks::find)
                        .filter(sight::sees)
                        .map(items::item)
                        .orElse(null),
                items.items(tasks.childrenOf(id).stream().filter(sight::sees).toList()),
                answers(task.lead()),
                answers(task.verifier()),
                answers(task.issuer()),
                task.issuedBy(),
                task.dueBecause(),
                task.signedAt().orElse(null),
                task.report().map(Task.Report::by).orElse(null),
                task.report().map(Task.Report::at).orElse(null),
                task.acceptance().map(Task.Acceptance::by).orElse(null),
                task.lookBack(),
                task.lookBack().chinese(),
                task.asked()
                        .map(asked -> new TaskView.TaskAsked(asked.until(), asked.reason(), asked.by(), asked.at()))
                        .orElse(null),
                task.endedBecause().orElse(null),
                progress,
                notes.slipsOf(id).stream().map(TaskViews::slip).toList(),
                next(situation, progress.stream().anyMatch(note -> note.step() == Step.PROGRESS)),
                unavailable(situation),
                obligations.ofSubject(task.subject()),
                task.version());
    }

    private TaskItem.TaskLead answers(Answerable post) {
        @Nullable
        String holder = directory.holderOf(post.post()).map(Holder::personName).orElse(null);
        return items.lead(post, holder);
    }

    private List<TaskView.TaskNote> notes(TaskId id) {
        List<Task.Note> all = notes.of(id);
        Map<EvidenceId, EvidenceItem> documents =
                evidence
                        .documents(all.stream()
                                .flatMap(note -> note.evidence().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(EvidenceItem::id, file -> file));
        return all.stream().map(note -> note(note, documents)).toList();
    }

    private static TaskView.TaskNote note(Task.Note note, Map<EvidenceId, EvidenceItem> documents) {
        return new TaskView.TaskNote(
                note.step(),
                note.step().chinese(),
                note.at(),
                note.by(),
                note.words(),
                note.evidence().stream()
                        .filter(id -> !documents.containsKey(id))
                        .toList(),
                note.evidence().stream()
                        .flatMap(id -> Optional.ofNullable(documents.get(id)).stream())
                        .map(file -> new TaskView.TaskDocument(file.id(), file.name(), file.size()))
                        .toList());
    }

    private static TaskView.TaskSlip slip(NoteTable.SlipRow slip) {
        return new TaskView.TaskSlip(
                slip.id(),
                slip.number(),
                slip.colour(),
                slip.colour().slip(),
                slip.duties().stream().map(Duty::chinese).collect(Collectors.joining("、")),
                slip.at(),
                "/api/slips/" + slip.id() + ".docx");
    }

    /** What the state waits for stands first: as long as nothing was told of it, how far it has come. */
    private static List<TaskView.TaskNext> next(Situation situation, boolean told) {
        return steps().filter(step -> Lifecycle.refuses(situation, step).isEmpty())
                .sorted(Comparator.comparing(step -> told && step == Step.PROGRESS ? Step.COMPLETE : step))
                .map(step -> new TaskView.TaskNext(
                        step,
                        step.chinese(),
                        "/api/directive-tasks/" + situation.task().id() + "/" + step.id(),
                        "POST",
                        step.id()))
                .toList();
    }

    private static List<TaskView.TaskUnavailable> unavailable(Situation situation) {
        return steps().flatMap(step -> Lifecycle.refuses(situation, step).stream()
                        .map(no -> new TaskView.TaskUnavailable(step, step.chinese(), no.why(), no.basis())))
                .toList();
    }

    private static Stream<Step> steps() {
        return Arrays.stream(Step.values()).filter(step -> step != Step.ISSUE);
    }
}
