package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.task.State;
import cn.anxian.directive.task.TaskItem;
import cn.anxian.directive.task.TasksOfDirectives;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for papers. */
@Component
@Transactional(readOnly = true)
public class Wholes {

    private final Directives directives;
    private final TasksOfDirectives tasks;

    Wholes(Directives directives, TasksOfDirectives tasks) {
        this.directives = directives;
        this.tasks = tasks;
    }

    /**
     * Without withdrawn tasks.
     *
     * @throws cn.anxian.kernel.Refusal {@code not-found} also if it is not the caller's to read
     */
    public Whole of(DirectiveId id) {
        Directive directive = directives.find(id);
        return whole(
                directive,
                tasks.of(id).stream()
                        .filter(task -> task.state() != State.WITHDRAWN)
                        .toList());
    }

    /** As it stood at the end of a day, with what was withdrawn by then. */
    public Whole on(DirectiveId id, LocalDate day) {
        return whole(directives.find(id), tasks.on(id, day));
    }

    private static Whole whole(Directive directive, List<TaskItem> tasks) {
        return new Whole(
                directive.id(),
                directive.number(),
                directive.title(),
                directive.kind().chinese(),
                directive.partyName(),
                directive.heldOn(),
                tasks);
    }
}
