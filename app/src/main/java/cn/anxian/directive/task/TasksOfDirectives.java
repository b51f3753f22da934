package cn.anxian.directive.task;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.TaskId;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.time.DaySpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All tasks of one document that the caller may see, parts among them. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class TasksOfDirectives {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TaskSight sight;
    private final TaskItems items;
    private final CourseTable courses;
    private final NoteTable notes;
    private final BusinessClock clock;

    TasksOfDirectives(
            JdbcClient jdbc,
            JsonMapper json,
            TaskSight sight,
            TaskItems items,
            CourseTable courses,
            NoteTable notes,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.sight = sight;
        this.items = items;
        this.courses = courses;
        this.notes = notes;
        this.clock = clock;
    }

    /** @param name 落实任务, 验收任务 … */
    public record MissedDuty(TaskId task, String name, Instant dueAt) {}

    /** A task as its papers quote it. */
    public record Quoted(TaskItem task, String quote, String outline) {}

    /** @throws cn.anxian.kernel.Refusal {@code not-found} also if it is not the caller's to see */
    public Quoted quoted(TaskId id) {
        Task task = sight.task(id);
        return new Quoted(items.item(task), task.origin().quote(), task.origin().outline());
    }

    /** As they stand, in the order of the text; withdrawn ones too. */
    public List<TaskItem> of(DirectiveId directive) {
        return of(directive, null, clock.now());
    }

    /** As {@link #of}, but as they stood at the end of a day; of today as they stand. */
    public List<TaskItem> on(DirectiveId directive, LocalDate day) {
        return of(directive, TaskTable.utc(ChinaTime.endOf(day)), ChinaTime.endOrNow(day, clock.now()));
    }

    private List<TaskItem> of(DirectiveId directive, @Nullable OffsetDateTime stoodAt, Instant seenAt) {
        List<Task> seen = jdbc
                .sql("select * from directive.as_at(:directive, :stoodAt) order by sentence, number")
                .param("directive", directive.value())
                .param("stoodAt", stoodAt)
                .query((row, number) -> new TaskRow(row, json).task())
                .list()
                .stream()
                .filter(sight::sees)
                .toList();
        return items.items(seen, stoodAt, seenAt);
    }

    /** Of each missed duty the slip that had climbed highest by the end of a day; not there where the bell had not come by. */
    public Map<MissedDuty, Colour> slipsOn(DirectiveId directive, LocalDate day) {
        return notes.slipsOut(directive, ChinaTime.endOf(day)).stream()
                .collect(Collectors.toMap(
                        slip -> new MissedDuty(slip.task(), Duty.of(slip.duty()).chinese(), slip.dueAt()),
                        NoteTable.SlipOut::colour));
    }

    /** What happened to them within these days, the earliest first. */
    public List<Happened> within(DirectiveId directive, DaySpan days) {
        return courses.happenings(directive, days, clock.now());
    }
}
