package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.directory.Answerable;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Named;
import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows tasks as lists do. */
@Component
class TaskItems {

    private final TaskTable tasks;
    private final Lines lines;
    private final Directory directory;
    private final BusinessClock clock;

    TaskItems(TaskTable tasks, Lines lines, Directory directory, BusinessClock clock) {
        this.tasks = tasks;
        this.lines = lines;
        this.directory = directory;
        this.clock = clock;
    }

    /** As it stands. */
    TaskItem item(Task task) {
        return items(List.of(task)).getFirst();
    }

    /** As they stand. */
    List<TaskItem> items(List<Task> some) {
        return items(some, null, clock.now());
    }

    /** As they stood at that moment. @param levelAt before which they were of their levels; null where they are asked as they are */
    List<TaskItem> items(List<Task> some, @Nullable OffsetDateTime levelAt, Instant at) {
        Set<TaskId> parts = tasks.partsAmong(some, levelAt);
        return some.stream()
                .map(task -> item(task, task.parent().filter(whole -> parts.contains(task.id())), at))
                .toList();
    }

    private TaskItem item(Task task, Optional<TaskId> whole, Instant at) {
        List<TaskItem.OwingDuty> owing = owing(task, at);
        Origin origin = task.origin();
        return new TaskItem(
                task.id(),
                task.number(),
                task.title(),
                new TaskItem.TaskSource(
                        origin.directive(),
                        origin.number(),
                        origin.title(),
                        origin.heldOn().orElse(null),
                        origin.sentence()),
                whole.orElse(null),
                lead(task.lead(), null),
                task.shownHelpers(),
                new TaskItem.TaskPlace(
                        task.region().value(), directory.region(task.region()).name()),
                lines.named(task.lines()),
                task.state(),
                task.state().chinese(),
                task.colour(),
                task.colour().chinese(),
                task.issuedAt(),
                task.dueAt(),
                owing.stream().anyMatch(TaskItem.OwingDuty::missed),
                owing,
                task.extensions(),
                task.isSentBackAt(at),
                task.reopened(),
                task.urged(),
                task.acceptance().map(Task.Acceptance::at).orElse(null));
    }

    private static List<TaskItem.OwingDuty> owing(Task task, Instant at) {
        return task.owing().stream()
                .map(each -> {
                    Answerable with = task.answering(each.duty());
                    return new TaskItem.OwingDuty(
                            each.duty().chinese(),
                            each.dueAt(),
                            new Named(with.party().toString(), with.partyName()),
                            each.isMissedAt(at));
                })
                .toList();
    }

    TaskItem.TaskLead lead(Answerable post, @Nullable String personName) {
        return new TaskItem.TaskLead(
                new Named(post.party().toString(), post.partyName()),
                new Named(post.post().toString(), post.postName()),
                personName);
    }
}
