package cn.anxian.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code journal.entry} and of what the application reads of {@code journal.seal}. */
@Component
class EntryTable {

    record Head(long position, byte[] head) {}

    private final JdbcClient jdbc;

    EntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Entry append(Entry entry) {
        long number = jdbc.sql("""
                insert into journal.entry (at, kind, title, subject_type, subject_id, subject_number,
                    person, person_name, post, post_name, actor_party, actor_party_name, command_id,
                    region_path, line, party, body)
                values (:at, :kind, :title, :subjectType, :subjectId, :subjectNumber,
                    :person, :personName, :post, :postName, :actorParty, :actorPartyName, :command,
                    :path, :line, :party, :body)
                returning no
                """)
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("kind", entry.kind())
                .param("title", entry.title())
                .param("subjectType", entry.subjectType())
                .param("subjectId", entry.subjectId())
                .param("subjectNumber", entry.subjectNumber())
                .param("person", entry.person())
                .param("personName", entry.personName())
                .param("post", entry.post())
                .param("postName", entry.postName())
                .param("actorParty", entry.actorParty())
                .param("actorPartyName", entry.actorPartyName())
                .param("command", entry.command())
                .param("path", entry.path())
                .param("line", entry.line())
                .param("party", entry.party())
                .param("body", entry.body())
                .query(Long.class)
                .single();
        return entry.numbered(number);
    }

    Optional<Head> lastHead() {
        return jdbc.sql("select position, head from journal.seal order by position desc limit 1")
                .query((row, number) -> new Head(row.getLong("position"), row.getBytes("head")))
                .optional();
    }

    List<Entry> ofSubject(String type, UUID id) {
        return jdbc.sql("""
                select * from journal.entry where subject_type = :type and subject_id = :id order by no
                """)
                .param("type", type)
                .param("id", id)
                .query(EntryTable::entry)
                .list();
    }

    static Entry entry(ResultSet row, int rowNumber) throws SQLException {
        return new Entry(
                row.getLong("no"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("title"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_number"),
                row.getObject("person", UUID.class),
                row.getString("person_name"),
                row.getObject("post", UUID.class),
                row.getString("post_name"),
                row.getObject("actor_party", UUID.class),
                row.getString("actor_party_name"),
                row.getObject("command_id", UUID.class),
                row.getString("region_path"),
                row.getString("line"),
                row.getObject("party", UUID.class),
                row.getString("body"));
    }
}
