package cn.anxian.directive.paper;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.TaskId;
import cn.anxian.directive.review.Whole;
import cn.anxian.directive.review.Wholes;
import cn.anxian.directive.task.Colour;
import cn.anxian.directive.task.Happened;
import cn.anxian.directive.task.Happening;
import cn.anxian.directive.task.State;
import cn.anxian.directive.task.TaskFigures;
import cn.anxian.directive.task.TaskItem;
import cn.anxian.directive.task.TasksOfDirectives;
import cn.anxian.kernel.time.DaySpan;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts 进展通报: what happened within its days, and how the tasks stood at the end of the last of them. */
@Component
@Transactional(readOnly = true)
class Bulletins {

    private final Wholes wholes;
    private final TasksOfDirectives tasks;

    Bulletins(Wholes wholes, TasksOfDirectives tasks) {
        this.wholes = wholes;
        this.tasks = tasks;
    }

    Bulletin of(DirectiveId id, DaySpan days) {
        Whole whole = wholes.on(id, days.last());
        Map<TaskId, TaskItem> stood = new LinkedHashMap<>();
        whole.tasks().forEach(task -> stood.put(task.id(), task));
        List<Happened> happened = tasks.within(id, days).stream()
                .filter(each -> stood.containsKey(each.task()))
                .toList();
        return new Bulletin(
                id,
                whole.title(),
                whole.partyName(),
                days.first(),
                days.last(),
                TaskFigures.happened(
                        id,
                        stood.values().stream().collect(Collectors.toMap(TaskItem::id, TaskItem::level)),
                        happened,
                        days),
                TaskFigures.standing(id, whole.tasks(), Optional.of(days.last())),
                late(whole, tasks.slipsOn(id, days.last())),
                closed(happened, stood));
    }

    private static List<Bulletin.LateDuty> late(Whole whole, Map<TasksOfDirectives.MissedDuty, Colour> slips) {
        return whole.tasks().stream()
                .flatMap(task -> task.missed().stream().map(missed -> {
                    Colour slip = slips.get(new TasksOfDirectives.MissedDuty(task.id(), missed.name(), missed.dueAt()));
                    return new Bulletin.LateDuty(
                            task.id(),
                            task.level(),
                            task.title(),
                            missed.name(),
                            missed.party().name(),
                            missed.dueAt(),
                            slip == null ? null : slip.slip());
                }))
                .sorted(Comparator.comparing(Bulletin.LateDuty::level))
                .toList();
    }

    /** What was closed twice was closed for the last time. */
    private static List<Bulletin.ClosedTask> closed(List<Happened> happened, Map<TaskId, TaskItem> stood) {
        Map<TaskId, Instant> closed = new LinkedHashMap<>();
        happened.stream()
                .filter(each -> each.what() == Happening.ACCEPTED)
                .forEach(each -> closed.put(each.task(), each.at()));
        return closed.entrySet().stream()
                .map(each -> {
                    TaskItem task = Objects.requireNonNull(stood.get(each.getKey()));
                    return new Bulletin.ClosedTask(
                            task.id(),
                            task.level(),
                            task.title(),
                            task.lead().party().name(),
                            each.getValue(),
                            task.state() != State.ACCEPTED);
                })
                .sorted(Comparator.comparing(Bulletin.ClosedTask::level))
                .toList();
    }
}
