package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.text.SourceText;
import cn.anxian.directive.text.file.Document;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code directive.directive} and of the texts that are about to become one, but for lists. */
@Component
class DirectiveTable {

    private final JdbcClient jdbc;

    DirectiveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('directive.directive_number')")
                .query(Long.class)
                .single();
    }

    void hand(UUID id, PersonId person, String fileName, Document read, Instant at) {
        jdbc.sql("""
                insert into directive.reading (id, person, file_name, content, remarks, at)
                values (:id, :person, :name, :content, :remarks, :at)
                """)
                .param("id", id)
                .param("person", person.value())
                .param("name", fileName)
                .param("content", read.text())
                .param("remarks", read.remarks().toArray(String[]::new))
                .param("at", utc(at))
                .update();
    }

    Optional<Document> handed(UUID id, PersonId person) {
        return jdbc.sql("select content, remarks from directive.reading where id = :id and person = :person")
                .param("id", id)
                .param("person", person.value())
                .query((row, number) -> new Document(SourceText.of(row.getString("content")), remarks(row)))
                .optional();
    }

    void takeAway(UUID id) {
        jdbc.sql("delete from directive.reading where id = :id").param("id", id).update();
    }

    void insert(Directive directive) {
        jdbc.sql("""
                insert into directive.directive (id, number, kind, title, held_on, state, content, remarks, party, party_name,
                    region, region_path, entered_at, entered_by, entered_from)
                values (:id, :number, :kind, :title, :heldOn, :state, :content, :remarks, :party, :partyName,
                    :region, :path, :at, :by, :from)
                """)
                .param("id", directive.id().value())
                .param("number", directive.number())
                .param("kind", directive.kind().id())
                .param("title", directive.title())
                .param("heldOn", directive.heldOn().orElse(null))
                .param("state", directive.stage().id())
                .param("content", directive.content())
                .param("remarks", directive.remarks().toArray(String[]::new))
                .param("party", directive.party().value())
                .param("partyName", directive.partyName())
                .param("region", directive.region().value())
                .param("path", directive.path())
                .param("at", utc(directive.enteredAt()))
                .param("by", directive.enteredBy())
                .param("from", directive.enteredFrom().value())
                .update();
    }

    Optional<Directive> find(DirectiveId id) {
        return jdbc.sql("select * from directive.directive where id = :id")
                .param("id", id.value())
                .query(DirectiveTable::directive)
                .optional();
    }

    /** False where somebody was faster. */
    boolean advance(DirectiveId id, int version) {
        return jdbc.sql("update directive.directive set version = version + 1 where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** The oldest long text that is not read to its end. */
    Optional<Directive> toBeRead() {
        return jdbc.sql("select * from directive.directive where state = 'reading' order by id limit 1")
                .query(DirectiveTable::directive)
                .optional();
    }

    /** False where it stands elsewhere. */
    boolean leaves(DirectiveId id, Stage from, Stage to) {
        return jdbc.sql("update directive.directive set state = :to where id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.id())
                        .param("to", to.id())
                        .update()
                == 1;
    }

    void issued(DirectiveId id) {
        jdbc.sql("update directive.directive set state = 'issued' where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Of one party, the newest first. */
    List<Directive> ofTitle(String title, PartyId party) {
        return jdbc.sql("select * from directive.directive where title = :title and party = :party order by id desc")
                .param("title", title)
                .param("party", party.value())
                .query(DirectiveTable::directive)
                .list();
    }

    void issuing(UUID command, DirectiveId directive, String refused) {
        jdbc.sql(
                        "insert into directive.issuing (command, directive, refused) values (:command, :directive, :refused::jsonb)")
                .param("command", command)
                .param("directive", directive.value())
                .param("refused", refused)
                .update();
    }

    String refusedOf(UUID command) {
        return jdbc.sql("select refused::text from directive.issuing where command = :command")
                .param("command", command)
                .query(String.class)
                .single();
    }

    static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Directive directive(ResultSet row, int number) throws SQLException {
        return new Directive(
                new DirectiveId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getInt("version"),
                Kind.of(row.getString("kind")).orElseThrow(),
                row.getString("title"),
                Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
                Stage.of(row.getString("state")),
                row.getString("content"),
                remarks(row),
                new PartyId(row.getObject("party", UUID.class)),
                row.getString("party_name"),
                new RegionId(row.getInt("region")),
                row.getString("region_path"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("entered_by"),
                new PostId(row.getObject("entered_from", UUID.class)));
    }

    private static List<String> remarks(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("remarks").getArray());
    }
}
