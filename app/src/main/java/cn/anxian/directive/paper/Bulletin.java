package cn.anxian.directive.paper;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.TaskId;
import cn.anxian.directive.task.Level;
import cn.anxian.directive.task.TaskFigures;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 进展通报 of one document.
 *
 * @param from, to its days, both included; none is still to come
 * @param happened to how many tasks what happened within these days
 * @param standing how the tasks stood at the end of the last day
 * @param overdue the missed duties of that moment, tasks before parts; of one task there may be several
 * @param closed what was accepted within these days, tasks before parts
 */
record Bulletin(
        DirectiveId directive,
        String title,
        String partyName,
        LocalDate from,
        LocalDate to,
        TaskFigures happened,
        TaskFigures standing,
        List<LateDuty> overdue,
        List<ClosedTask> closed) {

    @JsonProperty
    public long overdueTasks() {
        return overdue(Level.WHOLE);
    }

    @JsonProperty
    public long overdueParts() {
        return overdue(Level.PART);
    }

    /** One task, or part of a task, may have missed several of its duties. */
    private long overdue(Level level) {
        return overdue.stream()
                .filter(late -> late.level() == level)
                .map(LateDuty::task)
                .distinct()
                .count();
    }

    /** @param duty 落实任务, 验收任务 …; @param slip the highest that is out for this duty */
    record LateDuty(
            TaskId task,
            Level level,
            String title,
            String duty,
            String party,
            Instant dueAt,
            @Nullable String slip) {}

    /** @param reopened whether it did not hold, and is being done again */
    record ClosedTask(TaskId task, Level level, String title, String party, Instant at, boolean reopened) {}
}
