package cn.anxian.hazard.register;

import cn.anxian.hazard.register.sheet.Reading;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of {@code hazard.register}. */
@Component
class RegisterTable {

    /** Work that was ordered, and by whom: it is done as him. */
    record Work(RegisterId id, RegisterState state, PersonId worker, PostId post) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RegisterTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Register register, Caller by) {
        jdbc.sql("""
                insert into hazard.register (id, name, sha256, size, state, person, person_name, post, party, party_name,
                    region_path, reading, uploaded_at)
                values (:id, :name, :sha256, :size, :state, :person, :personName, :post, :party, :partyName, :path,
                    :reading::jsonb, :at)
                """)
                .param("id", register.id().value())
                .param("name", register.name())
                .param("sha256", register.sha256())
                .param("size", register.size())
                .param("state", register.state().id())
                .param("person", by.person().value())
                .param("personName", by.personName())
                .param("post", by.post().value())
                .param("party", by.party().value())
                .param("partyName", by.partyName())
                .param("path", register.path())
                .param("reading", json.writeValueAsString(register.reading()))
                .param("at", utc(register.uploadedAt()))
                .update();
    }

    Optional<Register> find(RegisterId id) {
        return jdbc.sql("select * from hazard.register where id = :id")
                .param("id", id.value())
                .query((row, number) -> register(row))
                .optional();
    }

    /** Until this transaction ends nobody else changes it or works on it. */
    Optional<Register> hold(RegisterId id) {
        return jdbc.sql("select * from hazard.register where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> register(row))
                .optional();
    }

    List<Register> list(PartyId party, Instant before, UUID beforeId, int size) {
        return jdbc.sql("""
                select * from hazard.register
                where party = :party and state <> 'discarded' and (uploaded_at, id) < (:before, :id)
                order by uploaded_at desc, id desc limit :size
                """)
                .param("party", party.value())
                .param("before", utc(before))
                .param("id", beforeId)
                .param("size", size)
                .query((row, number) -> register(row))
                .list();
    }

    void read(RegisterId id, Reading reading, int version) {
        changed(jdbc.sql("""
                update hazard.register set reading = :reading::jsonb, state = 'uploaded', stopped_because = null, version = version + 1
                where id = :id and version = :version and state in ('uploaded', 'checked')
                """)
                .param("reading", json.writeValueAsString(reading))
                .param("id", id.value())
                .param("version", version)
                .update());
    }

    /** From now on the rows are checked as this caller. */
    void checking(RegisterId id, Mapping mapping, int lines, Caller by, Instant at, int version) {
        changed(jdbc.sql("""
                update hazard.register
                set mapping = :mapping::jsonb, line = :line, lines = :lines, checked_at = :at, state = 'checking',
                    stopped_because = null, worker = :person, worker_post = :post, version = version + 1
                where id = :id and version = :version and state in ('uploaded', 'checked')
                """)
                .param("mapping", json.writeValueAsString(mapping))
                .param("line", mapping.line())
                .param("lines", lines)
                .param("at", utc(at))
                .param("person", by.person().value())
                .param("post", by.post().value())
                .param("id", id.value())
                .param("version", version)
                .update());
    }

    void checked(RegisterId id) {
        jdbc.sql("update hazard.register set state = 'checked', version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** From now on the rows are worked on as this caller. */
    void start(RegisterId id, RegisterState state, @Nullable String because, Caller by, Instant at, int version) {
        changed(jdbc.sql("""
                update hazard.register
                set state = :state, started_at = coalesce(started_at, :at), undone_because = :because,
                    stopped_because = null, worker = :person, worker_post = :post, version = version + 1
                where id = :id and version = :version
                """)
                .param("state", state.id())
                .param("at", utc(at))
                .param("because", because)
                .param("person", by.person().value())
                .param("post", by.post().value())
                .param("id", id.value())
                .param("version", version)
                .update());
    }

    void imported(RegisterId id, Instant at) {
        jdbc.sql("""
                update hazard.register set state = 'imported', finished_at = :at, version = version + 1 where id = :id
                """).param("at", utc(at)).param("id", id.value()).update();
    }

    /** What it said is gone with its rows; that it was brought in, and by whom, stays. */
    void discarded(RegisterId id, Instant at, int version) {
        changed(jdbc.sql("""
                update hazard.register set state = 'discarded', discarded_at = :at, stopped_because = null, version = version + 1
                where id = :id and version = :version and state in ('uploaded', 'checked')
                """)
                .param("at", utc(at))
                .param("id", id.value())
                .param("version", version)
                .update());
    }

    void undone(RegisterId id, Instant at) {
        jdbc.sql("""
                update hazard.register set state = 'undone', undone_at = :at, version = version + 1 where id = :id
                """).param("at", utc(at)).param("id", id.value()).update();
    }

    /** A check that was stopped has made nothing yet: everything may still be said anew. */
    void stop(RegisterId id, String because) {
        jdbc.sql("""
                update hazard.register
                set state = case state when 'checking' then 'uploaded' else 'stopped' end, stopped_because = :because,
                    version = version + 1
                where id = :id
                """).param("because", because).param("id", id.value()).update();
    }

    List<Work> atWork() {
        return jdbc.sql("""
                select id, state, worker, worker_post from hazard.register
                where state in ('checking', 'importing', 'undoing') order by id
                """)
                .query((row, number) -> new Work(
                        new RegisterId(row.getObject("id", UUID.class)),
                        RegisterState.of(row.getString("state")),
                        new PersonId(row.getObject("worker", UUID.class)),
                        new PostId(row.getObject("worker_post", UUID.class))))
                .list();
    }

    void keepMapping(PartyId party, String name, NamedMapping mapping, Instant at) {
        jdbc.sql("""
                insert into hazard.register_mapping (party, name, mapping, kept_at)
                values (:party, :name, :mapping::jsonb, :at)
                on conflict (party, name) do update set mapping = excluded.mapping, kept_at = excluded.kept_at
                """)
                .param("party", party.value())
                .param("name", name)
                .param("mapping", json.writeValueAsString(mapping))
                .param("at", utc(at))
                .update();
    }

    /** The latest first. */
    List<NamedMapping> mappings(PartyId party) {
        return jdbc.sql("""
                select mapping from hazard.register_mapping where party = :party order by kept_at desc limit 50
                """)
                .param("party", party.value())
                .query((row, number) -> json.readValue(row.getString("mapping"), NamedMapping.class))
                .list();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw Refusal.conflict("stale", "这张登记表刚刚有人动过，或者已经开始导入；请刷新后再办。");
        }
    }

    private Register register(ResultSet row) throws SQLException {
        @Nullable String mapping = row.getString("mapping");
        int lines = row.getInt("lines");
        boolean uncounted = row.wasNull();
        return new Register(
                new RegisterId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("size"),
                RegisterState.of(row.getString("state")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("person_name"),
                new PartyId(row.getObject("party", UUID.class)),
                row.getString("party_name"),
                row.getString("region_path"),
                row.getString("line"),
                json.readValue(row.getString("reading"), Reading.class),
                mapping == null ? null : json.readValue(mapping, Mapping.class),
                uncounted ? null : lines,
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                at(row, "started_at"),
                at(row, "finished_at"),
                at(row, "undone_at"),
                row.getString("undone_because"),
                row.getString("stopped_because"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
