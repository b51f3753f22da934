package cn.anxian.journal;

import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.OrNull;
import cn.anxian.kernel.Plans;
import cn.anxian.kernel.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code journal.entry} and of what the application reads of {@code journal.seal}. */
@Component
class EntryTable {

    record Head(long position, byte[] head) {}

    /** @param seal where the entry itself stands in the chain; null while it waits for the sealer */
    record Recorded(Entry entry, @Nullable Head seal) {}

    /** Kinds of {@link PartsOfABatch}, of all modules together. */
    record Parts(Set<String> always, Set<String> withoutCommand) {}

    /** What one may list: a range of regions cut to lines, and one's party's. */
    record Reach(String pathFrom, String pathTo, String lines, UUID party) {}

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
                .param("subjectNumber", OrNull.text(entry.subjectNumber()))
                .param("person", entry.person())
                .param("personName", entry.personName())
                .param("post", entry.post())
                .param("postName", entry.postName())
                .param("actorParty", entry.actorParty())
                .param("actorPartyName", entry.actorPartyName())
                .param("command", OrNull.id(entry.command()))
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

    /** The newest of a subject, newest first. */
    List<Recorded> ofSubject(String type, UUID id, int atMost) {
        return jdbc.sql("""
                select e.*, s.position, s.head from journal.entry e left join journal.seal s on s.entry_no = e.no
                where e.subject_type = :type and e.subject_id = :id
                order by e.no desc limit :atMost
                """)
                .param("type", type)
                .param("id", id)
                .param("atMost", atMost)
                .query(EntryTable::recorded)
                .list();
    }

    /** The newest in a scope, newest first, without the parts of a batch. */
    List<Recorded> recent(Reach reach, Parts parts, int atMost) {
        Plans.forTheseValues(jdbc);
        return jdbc.sql("""
                select e.*, s.position, s.head from journal.entry e left join journal.seal s on s.entry_no = e.no
                where e.no in (
                  (select no from journal.entry
                   where region_path >= :from and region_path < :to
                     and (:lines = '*' or line = any (string_to_array(:lines, ',')))
                     and kind <> all (:always::text[])
                     and (command_id is not null or kind <> all (:withoutCommand::text[]))
                   order by no desc limit :atMost)
                  union
                  (select no from journal.entry
                   where party = :party
                     and kind <> all (:always::text[])
                     and (command_id is not null or kind <> all (:withoutCommand::text[]))
                   order by no desc limit :atMost))
                order by e.no desc limit :atMost
                """)
                .param("from", reach.pathFrom())
                .param("to", reach.pathTo())
                .param("lines", reach.lines())
                .param("party", reach.party())
                .param("always", parts.always().toArray(String[]::new))
                .param("withoutCommand", parts.withoutCommand().toArray(String[]::new))
                .param("atMost", atMost)
                .query(EntryTable::recorded)
                .list();
    }

    /** Of a period, oldest first. */
    List<Recorded> acts(ActQuery query, Reach reach, long after, int atMost) {
        Plans.forTheseValues(jdbc);
        return within(jdbc.sql("""
                select e.*, s.position, s.head from journal.entry e left join journal.seal s on s.entry_no = e.no
                where e.no > :after and e.at >= :since and e.at < :until
                  and (e.region_path >= :from and e.region_path < :to
                       and (:lines = '*' or e.line = any (string_to_array(:lines, ',')))
                       or e.party = :own)
                  and (:subjects::uuid[] is null or e.subject_type = any (:types) and e.subject_id = any (:subjects))
                  and (:party::uuid is null or e.party = :party)
                  and (:path::text is null or e.region_path >= :path and e.region_path < :path || '~')
                  and (:line::text is null or e.line = :line)
                order by e.no limit :atMost
                """), query, reach)
                .param("after", after)
                .param("atMost", atMost)
                .query(EntryTable::recorded)
                .list();
    }

    /** How many there are in each month of Beijing time, of the same as {@link #acts}. */
    List<ActMonth> months(ActQuery query, Reach reach) {
        Plans.forTheseValues(jdbc);
        return within(jdbc.sql("""
                select to_char(e.at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, count(*) as acts
                from journal.entry e
                where e.at >= :since and e.at < :until
                  and (e.region_path >= :from and e.region_path < :to
                       and (:lines = '*' or e.line = any (string_to_array(:lines, ',')))
                       or e.party = :own)
                  and (:subjects::uuid[] is null or e.subject_type = any (:types) and e.subject_id = any (:subjects))
                  and (:party::uuid is null or e.party = :party)
                  and (:path::text is null or e.region_path >= :path and e.region_path < :path || '~')
                  and (:line::text is null or e.line = :line)
                group by 1 order by 1
                """), query, reach)
                .query((row, number) -> new ActMonth(row.getString("month"), row.getLong("acts")))
                .list();
    }

    /** What is asked for, and how far whoever asks may see. */
    private static JdbcClient.StatementSpec within(JdbcClient.StatementSpec statement, ActQuery query, Reach reach) {
        return statement
                .param("since", OffsetDateTime.ofInstant(query.from(), ZoneOffset.UTC))
                .param("until", OffsetDateTime.ofInstant(query.to(), ZoneOffset.UTC))
                .param("from", reach.pathFrom())
                .param("to", reach.pathTo())
                .param("lines", reach.lines())
                .param("own", reach.party())
                .param("types", query.types())
                .param("subjects", query.ids())
                .param("party", query.party())
                .param("path", query.path())
                .param("line", query.line());
    }

    Optional<Recorded> ofCommand(CommandId command) {
        return jdbc.sql("""
                select e.*, s.position, s.head from journal.entry e left join journal.seal s on s.entry_no = e.no
                where e.command_id = :command
                """)
                .param("command", command.value())
                .query(EntryTable::recorded)
                .optional();
    }

    /** By the command that made each, as far as the caller sees them. */
    Map<UUID, Long> numbersOf(List<UUID> commands) {
        return jdbc
                .sql("select command_id, no from journal.entry where command_id = any (:commands)")
                .param("commands", commands.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("command_id", UUID.class), row.getLong("no")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    long reached() {
        return jdbc.sql("select journal.reached()").query(Long.class).single();
    }

    /** Whether the caller sees what it was or not. */
    Optional<Instant> lastActFrom(PostId post) {
        return jdbc.sql("select journal.last_act_from(:post) as last")
                .param("post", post.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("last", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private static Recorded recorded(ResultSet row, int rowNumber) throws SQLException {
        byte[] head = row.getBytes("head");
        return new Recorded(entry(row, rowNumber), head == null ? null : new Head(row.getLong("position"), head));
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
