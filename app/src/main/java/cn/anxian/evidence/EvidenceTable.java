package cn.anxian.evidence;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code evidence.item}. */
@Component
class EvidenceTable {

    /** @param placement of the matter that it is attached to; null while it is attached to none */
    record Row(
            EvidenceItem item,
            Purpose purpose,
            PersonId person,
            @Nullable Subject subject,
            @Nullable Placement placement) {}

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(EvidenceItem item, Purpose purpose, PersonId person, Instant at) {
        jdbc.sql("""
                insert into evidence.item (id, person, purpose, name, media_type, size, width, height, sha256, taken_at)
                values (:id, :person, :purpose, :name, :mediaType, :size, :width, :height, :sha256, :at)
                """)
                .param("id", item.id().value())
                .param("person", person.value())
                .param("purpose", purpose.id())
                .param("name", item.name())
                .param("mediaType", item.mediaType())
                .param("size", item.size())
                .param("width", item.width())
                .param("height", item.height())
                .param("sha256", item.sha256())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Row> find(EvidenceId id) {
        return jdbc.sql("select * from evidence.item where id = :id")
                .param("id", id.value())
                .query(EvidenceTable::row)
                .optional();
    }

    /** Written out one by one, as they are few: for an array the database would make a plan each time, longer than it then looks. */
    List<Row> findAll(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from evidence.item where id in (:ids) order by id")
                        .param("ids", ids)
                        .query(EvidenceTable::row)
                        .list();
    }

    int attach(List<UUID> ids, Subject subject, Placement placement, Instant at) {
        return jdbc.sql("""
                update evidence.item
                set subject_type = :type, subject_id = :subject, region_path = :path, line = :line, party = :party,
                    attached_at = :at
                where id = any (:ids) and subject_id is null
                """)
                .param("type", subject.type())
                .param("subject", subject.id())
                .param("path", placement.path())
                .param("line", placement.line())
                .param("party", placement.party().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        EvidenceItem item = new EvidenceItem(
                new EvidenceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("sha256"));
        UUID subject = row.getObject("subject_id", UUID.class);
        return new Row(
                item,
                Purpose.of(row.getString("purpose")),
                new PersonId(row.getObject("person", UUID.class)),
                subject == null ? null : Subject.of(row.getString("subject_type"), subject),
                subject == null
                        ? null
                        : new Placement(
                                row.getString("region_path"),
                                row.getString("line"),
                                new PartyId(row.getObject("party", UUID.class))));
    }
}
