package cn.anxian.obligation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door for whoever makes the slips of a kind of matter: which coloured rungs were passed. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class SlipsDue {

    private final JdbcClient jdbc;

    SlipsDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first. @param matterType as in the duty's subject */
    public List<SlipDue> passedSince(Instant since, String matterType) {
        return jdbc.sql("""
                select c.obligation, o.kind, o.subject_id, c.rung, r.slip, c.at, o.due_at, c.told, r.citation
                from obligation.climb c
                join obligation.ladder_rung r on r.ladder = c.ladder and r.no = c.rung
                join obligation.obligation o on o.id = c.obligation
                where c.at >= :since and r.slip is not null and o.subject_type = :type
                order by c.at, c.rung, c.obligation
                """)
                .param("since", ObligationTable.utc(since))
                .param("type", matterType)
                .query((row, number) -> new SlipDue(
                        new ObligationId(row.getObject("obligation", UUID.class)),
                        row.getString("kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getInt("rung"),
                        row.getString("slip"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        List.of((String[]) row.getArray("told").getArray()),
                        row.getString("citation")))
                .list();
    }
}
