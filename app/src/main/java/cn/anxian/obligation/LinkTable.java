package cn.anxian.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL that follows a duty to what took its place, and back. */
@Component
class LinkTable {

    private final JdbcClient jdbc;

    LinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What took the place of each of these. */
    Map<UUID, ObligationView.Linked> next(Collection<UUID> superseded) {
        Map<UUID, ObligationView.Linked> next = new HashMap<>();
        if (superseded.isEmpty()) {
            return next;
        }
        jdbc.sql("""
                select o.id as superseded, n.id, n.title, n.due_at
                from obligation.obligation o join obligation.obligation n on n.id = o.superseded_by
                where o.id = any (:superseded)
                """).param("superseded", superseded.toArray(UUID[]::new)).query(row -> {
            next.put(row.getObject("superseded", UUID.class), linked(row));
        });
        return next;
    }

    /** What this one took the place of. */
    Optional<ObligationView.Linked> before(UUID id) {
        return jdbc.sql("""
                select o.id, o.title, o.due_at
                from obligation.obligation n
                join obligation.obligation o on o.subject_id = n.subject_id and o.subject_type = n.subject_type
                where n.id = :id and o.superseded_by = n.id
                """).param("id", id).query((row, number) -> linked(row)).optional();
    }

    private static ObligationView.Linked linked(ResultSet row) throws SQLException {
        return new ObligationView.Linked(
                new ObligationId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
