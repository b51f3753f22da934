package cn.anxian.directive.task;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.TaskId;
import cn.anxian.kernel.time.DaySpan;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code directive.course}: how every task stood after each of its steps. */
@Component
class CourseTable {

    private final JdbcClient jdbc;

    CourseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Kept after the task itself was written. */
    void add(TaskId task, Happening what, Instant at) {
        jdbc.sql("""
                insert into directive.course (task, no, at, what, stood)
                select t.id, t.version, :at, :what, directive.standing(t) from directive.task t where t.id = :task
                """)
                .param("at", TaskTable.utc(at))
                .param("what", what.id())
                .param("task", task.value())
                .update();
    }

    /** The earliest first. */
    List<Happened> happenings(DirectiveId directive, DaySpan days, Instant seenAt) {
        return jdbc.sql("""
                select * from directive.happenings(:directive, :since, :until, :seenAt) order by at, task
                """)
                .param("directive", directive.value())
                .param("since", TaskTable.utc(days.from()))
                .param("until", TaskTable.utc(days.to()))
                .param("seenAt", TaskTable.utc(seenAt))
                .query((row, number) -> new Happened(
                        new TaskId(row.getObject("task", UUID.class)),
                        Happening.read(row.getString("what")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
