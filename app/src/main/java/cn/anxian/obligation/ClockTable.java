package cn.anxian.obligation;

import cn.anxian.journal.Subject;
import cn.anxian.obligation.ladder.Ladders;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The application's SQL of {@code obligation.clock}: it starts and stops clocks, the bell moves them on. */
@Component
class ClockTable {

    private final JdbcClient jdbc;

    ClockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void start(ObligationId obligation, Instant firstRing, Optional<Ladders.Climb> climb) {
        jdbc.sql("""
                insert into obligation.clock (obligation, next_ring_at, step, ladder, rungs)
                values (:id, :firstRing, 0, :ladder, :rungs::timestamptz[])
                """)
                .param("id", obligation.value())
                .param("firstRing", ObligationTable.utc(firstRing))
                .param("ladder", climb.map(Ladders.Climb::ladder).orElse(null))
                .param(
                        "rungs",
                        climb.stream()
                                .flatMap(each -> each.moments().stream())
                                .map(Instant::toString)
                                .toArray(String[]::new))
                .update();
    }

    /** After {@code climbed} rungs that are behind it; without a clock where none is left. */
    void goOn(ObligationId obligation, Ladders.Climb climb, int climbed) {
        jdbc.sql("""
                insert into obligation.clock (obligation, next_ring_at, step, ladder, rung, rungs)
                select :id, c.rungs[:next], 0, :ladder, :next, c.rungs
                from (select :rungs::timestamptz[] as rungs) c
                where :next <= cardinality(c.rungs)
                """)
                .param("id", obligation.value())
                .param("next", climbed + 1)
                .param("ladder", climb.ladder())
                .param("rungs", climb.moments().stream().map(Instant::toString).toArray(String[]::new))
                .update();
    }

    /** Of the ladder that duties of the kind have climbed since that day; 0 where none has. */
    int highestRung(Subject subject, String kind, Instant dueAt) {
        return jdbc.sql("""
                select coalesce(max(c.rung), 0)
                from obligation.obligation o
                join obligation.climb c on c.obligation = o.id
                where o.subject_id = :subject and o.subject_type = :type and o.kind = :kind and o.due_at = :dueAt
                """)
                .param("subject", subject.id())
                .param("type", subject.type())
                .param("kind", kind)
                .param("dueAt", ObligationTable.utc(dueAt))
                .query(Integer.class)
                .single();
    }

    /** Before the duty itself is locked: the bell takes the clock first too. Waits for a ring that is just under way. */
    void stop(Subject subject, String kind) {
        jdbc.sql("""
                delete from obligation.clock
                where obligation = (select id from obligation.obligation
                                    where subject_id = :subject and subject_type = :type and kind = :kind
                                      and state = 'OPEN')
                """)
                .param("subject", subject.id())
                .param("type", subject.type())
                .param("kind", kind)
                .update();
    }
}
