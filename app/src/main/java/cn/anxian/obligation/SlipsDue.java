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
                select c.obligation, o.kind, o.subject_id, c.rung, r.slip, c.at, o.due_at, c.told, r.citation,
                       coalesce(led.from_party_name, o.obligor_party_name) as lead_party,
                       coalesce(led.from_post_name, o.obligor_post_name) as lead_post,
                       coalesce(verified.from_party_name, o.verifier_party_name, '') as verifier_party,
                       coalesce(verified.from_post_name, o.verifier_post_name, '') as verifier_post
                from obligation.climb c
                join obligation.ladder_rung r on r.ladder = c.ladder and r.no = c.rung
                join obligation.obligation o on o.id = c.obligation
                left join lateral (select h.from_party_name, h.from_post_name from obligation.succession h
                                   where h.obligation = o.id and h.side = 'OBLIGOR' and h.at > c.at
                                   order by h.at limit 1) led on true
                left join lateral (select h.from_party_name, h.from_post_name from obligation.succession h
                                   where h.obligation = o.id and h.side = 'VERIFIER' and h.at > c.at
                                   order by h.at limit 1) verified on true
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
                        new SlipDue.Answering(row.getString("lead_party"), row.getString("lead_post")),
                        new SlipDue.Answering(row.getString("verifier_party"), row.getString("verifier_post")),
                        List.of((String[]) row.getArray("told").getArray()),
                        row.getString("citation")))
                .list();
    }
}
