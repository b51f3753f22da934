package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.task.State;
import cn.anxian.directory.Answerable;
import cn.anxian.kernel.Caller;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of the draft: its sentences, and every correction of them. */
@Component
class DraftTable {

    /** A task that was issued from a sentence. */
    record Issued(int sentence, UUID id, String number, Answerable lead, int region, State state) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(DirectiveId directive, List<Draft> drafts) {
        jdbc.sql("""
                insert into directive.sentence (directive, start_at, end_at, kind, reviewed, body)
                select :directive, (b ->> 'start')::int, (b ->> 'end')::int, b ->> 'kind', (b ->> 'reviewed')::boolean, b
                from jsonb_array_elements(:drafts::jsonb) b
                """)
                .param("directive", directive.value())
                .param("drafts", json.writeValueAsString(drafts))
                .update();
    }

    int count(DirectiveId directive) {
        return jdbc.sql("select count(*) from directive.sentence where directive = :directive")
                .param("directive", directive.value())
                .query(Integer.class)
                .single();
    }

    /** After the last character that stands in a sentence. */
    int end(DirectiveId directive) {
        return jdbc.sql("select coalesce(max(end_at), 0) from directive.sentence where directive = :directive")
                .param("directive", directive.value())
                .query(Integer.class)
                .single();
    }

    /** In the order of the text. */
    List<Draft> of(DirectiveId directive) {
        return jdbc.sql("select body::text from directive.sentence where directive = :directive order by start_at")
                .param("directive", directive.value())
                .query((row, number) -> json.readValue(row.getString(1), Draft.class))
                .list();
    }

    /** So many from that number on, in the order of the text; a long text is never read whole for one of its sentences. */
    List<Draft> some(DirectiveId directive, int from, int many) {
        return jdbc.sql("""
                select body::text from directive.sentence where directive = :directive order by start_at offset :before limit :many
                """)
                .param("directive", directive.value())
                .param("before", from - 1)
                .param("many", many)
                .query((row, number) -> json.readValue(row.getString(1), Draft.class))
                .list();
    }

    /** Those that begin there, in the order of the text. */
    List<Draft> beginningAt(DirectiveId directive, List<Integer> starts) {
        return jdbc.sql("""
                select body::text from directive.sentence where directive = :directive and start_at = any (:starts) order by start_at
                """)
                .param("directive", directive.value())
                .param("starts", starts.toArray(Integer[]::new))
                .query((row, number) -> json.readValue(row.getString(1), Draft.class))
                .list();
    }

    /** Every one from the one to the other, in the order of the text. */
    List<Draft> between(DirectiveId directive, Draft first, Draft last) {
        return jdbc.sql("""
                select body::text from directive.sentence
                where directive = :directive and start_at between :first and :last order by start_at
                """)
                .param("directive", directive.value())
                .param("first", first.start())
                .param("last", last.start())
                .query((row, number) -> json.readValue(row.getString(1), Draft.class))
                .list();
    }

    /** From 1. */
    int numberOf(DirectiveId directive, int start) {
        return jdbc.sql("select count(*) from directive.sentence where directive = :directive and start_at <= :start")
                .param("directive", directive.value())
                .param("start", start)
                .query(Integer.class)
                .single();
    }

    /** Puts the one in the place of the other: the same stretch of the text. */
    void replace(DirectiveId directive, List<Draft> before, List<Draft> after) {
        jdbc.sql("delete from directive.sentence where directive = :directive and start_at = any (:starts)")
                .param("directive", directive.value())
                .param("starts", before.stream().map(Draft::start).toArray(Integer[]::new))
                .update();
        insert(directive, after);
    }

    /** What was undone before is overtaken by it. */
    void append(
            DirectiveId directive,
            int version,
            Caller by,
            Instant at,
            String what,
            List<Draft> before,
            List<Draft> after) {
        jdbc.sql(
                        "update directive.edit set standing = 'overtaken' where directive = :directive and standing = 'undone'")
                .param("directive", directive.value())
                .update();
        jdbc.sql("""
                insert into directive.edit (directive, no, version, at, person, person_name, what, before, after, standing)
                select :directive, coalesce(max(no), 0) + 1, :version, :at, :person, :name, :what, :before::jsonb, :after::jsonb,
                       'done'
                from directive.edit where directive = :directive
                """)
                .param("directive", directive.value())
                .param("version", version)
                .param("at", DirectiveTable.utc(at))
                .param("person", by.person().value())
                .param("name", by.personName())
                .param("what", what)
                .param("before", json.writeValueAsString(before))
                .param("after", json.writeValueAsString(after))
                .update();
    }

    Optional<Edit> lastDone(DirectiveId directive) {
        return jdbc.sql("""
                select * from directive.edit where directive = :directive and standing = 'done' order by no desc limit 1
                """)
                .param("directive", directive.value())
                .query(this::edit)
                .optional();
    }

    Optional<Edit> firstUndone(DirectiveId directive) {
        return jdbc.sql("""
                select * from directive.edit where directive = :directive and standing = 'undone' order by no limit 1
                """)
                .param("directive", directive.value())
                .query(this::edit)
                .optional();
    }

    void stand(DirectiveId directive, Edit edit, String standing) {
        jdbc.sql("update directive.edit set standing = :standing where directive = :directive and no = :no")
                .param("standing", standing)
                .param("directive", directive.value())
                .param("no", edit.no())
                .update();
    }

    List<Edit> since(DirectiveId directive, int version) {
        return jdbc.sql("""
                select * from directive.edit where directive = :directive and version >= :version order by no desc limit 10
                """)
                .param("directive", directive.value())
                .param("version", version)
                .query(this::edit)
                .list();
    }

    /** Those that were issued from each sentence, by number; not their parts. */
    Map<Integer, List<Issued>> issued(DirectiveId directive) {
        return jdbc
                .sql("""
                        select sentence, id, number, lead::text as lead, region, state from directive.task
                        where directive = :directive and parent is null and state <> 'withdrawn' order by sentence, number
                        """)
                .param("directive", directive.value())
                .query((row, number) -> new Issued(
                        row.getInt("sentence"),
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        json.readValue(row.getString("lead"), Answerable.class),
                        row.getInt("region"),
                        State.of(row.getString("state"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Issued::sentence));
    }

    private Edit edit(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Edit(
                row.getInt("no"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person_name"),
                row.getString("what"),
                List.of(json.readValue(row.getString("before"), Draft[].class)),
                List.of(json.readValue(row.getString("after"), Draft[].class)));
    }
}
