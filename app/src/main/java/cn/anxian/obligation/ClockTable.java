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
