package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.task.State;
import cn.anxian.directive.task.TasksOfDirectives;
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

    /** @throws cn.anxian.kernel.Refusal {@code not-found} also if it is not the caller's to read */
    public Whole of(DirectiveId id) {
        Directive directive = directives.find(id);
        return new Whole(
                directive.id(),
                directive.number(),
                directive.title(),
                directive.kind().chinese(),
                directive.partyName(),
                directive.heldOn(),
                tasks.of(id).stream()
                        .filter(task -> task.state() != State.WITHDRAWN)
                        .toList());
    }
}
