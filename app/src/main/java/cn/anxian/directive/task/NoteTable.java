package cn.anxian.directive.task;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.TaskId;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.kernel.Uuid7;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code directive.note}, and of the slips as far as a task shows and settles them. */
@Component
class NoteTable {

    /** A slip as its task shows it. @param duties that it names, at least one */
    record SlipRow(UUID id, String number, Colour colour, List<Duty> duties, Instant at) {}

    /** The highest slip of one duty that was to be done by then. */
    record SlipOut(TaskId task, String duty, Instant dueAt, Colour colour) {}

    private final JdbcClient jdbc;

    NoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TaskId task, Task.Note note) {
        jdbc.sql("""
                insert into directive.note (id, task, step, at, by, words, evidence)
                values (:id, :task, :step, :at, :by, :words, :evidence)
                """)
                .param("id", Uuid7.at(note.at()))
                .param("task", task.value())
                .param("step", note.step().name())
                .param("at", TaskTable.utc(note.at()))
                .param("by", note.by())
                .param("words", note.words())
                .param(
                        "evidence",
                        note.evidence().stream().map(EvidenceId::value).toArray(UUID[]::new))
                .update();
    }

    /** The oldest first. */
    List<Task.Note> of(TaskId task) {
        return jdbc.sql("select * from directive.note where task = :task order by at, id")
                .param("task", task.value())
                .query((row, number) -> new Task.Note(
                        Step.valueOf(row.getString("step")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        row.getString("words"),
                        Arrays.stream((UUID[]) row.getArray("evidence").getArray())
                                .map(EvidenceId::new)
                                .toList()))
                .list();
    }

    List<SlipRow> slipsOf(TaskId task) {
        return jdbc.sql("""
                select s.id, s.number, s.colour, s.at, d.duties from directive.slip s
                cross join lateral (
                  select array_agg(duty) as duties, min(rung) as rung
                  from directive.slip_duty where slip = s.id) d
                where s.task = :task order by s.at, d.rung
                """)
                .param("task", task.value())
                .query((row, number) -> new SlipRow(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        Colour.of(row.getString("colour")),
                        Arrays.stream((String[]) row.getArray("duties").getArray())
                                .map(Duty::of)
                                .sorted()
                                .toList(),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Which slips were out for the tasks of a document before a moment: of each duty the one that had climbed highest. */
    List<SlipOut> slipsOut(DirectiveId directive, Instant before) {
        return jdbc.sql("""
                select s.task, d.duty, s.due_at,
                       (array['blue', 'yellow', 'red'])[max(array_position(array['blue', 'yellow', 'red'], s.colour))] as colour
                from directive.slip s
                join directive.slip_duty d on d.slip = s.id
                join directive.task t on t.id = s.task
                where t.directive = :directive and s.at < :before
                group by s.task, d.duty, s.due_at
                """)
                .param("directive", directive.value())
                .param("before", TaskTable.utc(before))
                .query((row, number) -> new SlipOut(
                        new TaskId(row.getObject("task", UUID.class)),
                        row.getString("duty"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        Colour.of(row.getString("colour"))))
                .list();
    }

    /** The duties are over, as their slips name them; and the task shows the highest colour of those that are not. */
    void settle(TaskId task, List<String> duties, Instant now) {
        jdbc.sql("""
                update directive.slip_duty d set settled_at = :now from directive.slip s
                where s.id = d.slip and s.task = :task and d.duty = any (:duties) and d.settled_at is null
                """)
                .param("now", TaskTable.utc(now))
                .param("task", task.value())
                .param("duties", duties.toArray(String[]::new))
                .update();
        colour(task);
    }

    /** What was reported late is owed again by the same day: so are the slips that it had. */
    void unsettle(TaskId task, String duty, Instant dueAt) {
        jdbc.sql("""
                update directive.slip_duty d set settled_at = null from directive.slip s
                where s.id = d.slip and s.task = :task and d.duty = :duty and s.due_at = :dueAt
                """)
                .param("task", task.value())
                .param("duty", duty)
                .param("dueAt", TaskTable.utc(dueAt))
                .update();
        colour(task);
    }

    private void colour(TaskId task) {
        jdbc.sql("""
                update directive.task
                set colour = coalesce((select s.colour from directive.slip s join directive.slip_duty d on d.slip = s.id
                                       where s.task = :task and d.settled_at is null
                                       order by array_position(array['red', 'yellow', 'blue'], s.colour) limit 1), 'none')
                where id = :task
                """).param("task", task.value()).update();
    }
}
