package cn.anxian.obligation.ladder;

import cn.anxian.kernel.PostId;
import cn.anxian.obligation.Decisions;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which decisions wait for somebody: the open duties that come from ladders. */
@Component
public class WaitingTable {

    private final JdbcClient jdbc;

    WaitingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Decisions.Waiting> all() {
        return jdbc.sql("""
                select d.id, d.measure, o.kind, d.title, o.obligor_post, o.issued_at
                from obligation.decision d
                join obligation.obligation o on o.subject_id = d.id and o.subject_type = :subject and o.state = 'OPEN'
                order by o.issued_at, d.id
                """)
                .param("subject", Decision.SUBJECT)
                .query((row, number) -> new Decisions.Waiting(
                        row.getObject("id", UUID.class),
                        Measure.valueOf(row.getString("measure")).id(),
                        !row.getString("kind").equals(DecisionKinds.DECIDE),
                        row.getString("title"),
                        new PostId(row.getObject("obligor_post", UUID.class)),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
