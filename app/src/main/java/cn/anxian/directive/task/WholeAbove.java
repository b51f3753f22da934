package cn.anxian.directive.task;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The day of the whole, which binds its parts; whoever has a part need not see the whole, so the product looks it up. */
@Component
class WholeAbove {

    private static final Caller PRODUCT = Caller.system("层层分解", new Scope.Region("", Set.of()));

    private final TaskTable tasks;
    private final CurrentCaller callers;

    WholeAbove(TaskTable tasks, CurrentCaller callers) {
        this.tasks = tasks;
        this.callers = callers;
    }

    /** Free where it is no part, or of a whole that is over. */
    DayOfTheWhole day(Task part, Instant now) {
        return new DayOfTheWhole(
                part.parent()
                        .flatMap(whole -> callers.as(PRODUCT, () -> tasks.find(whole)))
                        .filter(whole -> whole.state().isOpen())
                        .map(Task::dueAt),
                now);
    }
}
