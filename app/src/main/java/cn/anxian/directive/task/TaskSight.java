package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.ScopeFilter;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A task as its caller stands before it; what is not his to see is not there. */
@Component
public class TaskSight {

    private final TaskTable tasks;
    private final ScopeFilter filter;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    TaskSight(TaskTable tasks, ScopeFilter filter, CurrentCaller callers, BusinessClock clock) {
        this.tasks = tasks;
        this.filter = filter;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} also if it is not the caller's to see */
    Task task(TaskId id) {
        return tasks.find(id).filter(this::sees).orElseThrow(() -> Refusal.notFound("这项任务"));
    }

    /** The parties that have to do with it, and leaders and offices of the place that carries it out. */
    boolean sees(Task task) {
        return task.above().contains(filter.party())
                || isWide()
                        && filter.sees(
                                task.path(),
                                task.lines().getFirst(),
                                task.lead().party());
    }

    boolean readsItsDirective(Task task) {
        return callers.get().is(Role.OFFICE, Role.LEADER, Role.REGULATOR)
                && tasks.reads(task.origin().directive(), filter.party(), isWide(), from(), to());
    }

    Situation situation(Task task) {
        return new Situation(task, callers.get(), clock.now());
    }

    /** Whether he sees a whole region, or only what his party has to do with; row-level security asks the same. */
    public boolean isWide() {
        Caller caller = callers.get();
        return caller.is(Role.OFFICE, Role.LEADER) || from().isEmpty();
    }

    public UUID party() {
        return filter.party();
    }

    public String from() {
        return filter.pathFrom();
    }

    public String to() {
        return filter.pathTo();
    }
}
