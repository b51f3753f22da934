package cn.anxian.obligation;

import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Plans;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All SQL over what fell due ({@code obligation.fell_due}): the counts, and the records that they count. */
@Component
public class DueTable {

    /** Where the next page begins. */
    public record After(@Nullable Instant dueAt, @Nullable UUID id) {
        public static final After START = new After(null, null);
    }

    /** What the caller may see; the first of the two gates. @param lines {@code *} or a comma-separated list */
    public record Gate(String from, String to, String lines, UUID party) {}

    private record AskedCut(
            int no,
            String path,
            @Nullable UUID party,
            @Nullable List<String> lines,
            @Nullable List<String> kinds,
            @Nullable List<String> grades,
            String after,
            String until) {

        static AskedCut of(int no, DueCut cut) {
            return new AskedCut(
                    no,
                    cut.path(),
                    cut.obligor().map(PartyId::value).orElse(null),
                    orNull(cut.lines()),
                    orNull(cut.kinds()),
                    orNull(cut.grades()),
                    cut.after().toString(),
                    cut.until().toString());
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DueTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In the order of the cuts, in one statement. */
    List<DueTally> count(List<DueCut> cuts) {
        List<AskedCut> asked = IntStream.range(0, cuts.size())
                .mapToObj(no -> AskedCut.of(no, cuts.get(no)))
                .toList();
        return jdbc.sql("""
                select t.*
                from jsonb_to_recordset(:asked::jsonb) as a(no int, path text, party uuid, lines text[], kinds text[],
                                                            grades text[], after timestamptz, until timestamptz)
                cross join lateral (
                  select count(*) as due,
                         count(*) filter (where o.state = 'DISCHARGED' and o.closed_at <= o.due_at) as in_time,
                         count(*) filter (where o.closed_at is null or o.closed_at > o.due_at) as missed,
                         count(*) filter (where o.closed_at is null or o.closed_at > a.until) as open_overdue,
                         count(*) filter (where o.state = 'DISCHARGED' and o.closed_at <= a.until) as discharged
                  from obligation.fell_due(a.path, a.party, a.lines, a.kinds, a.grades, a.after, a.until) o) t
                order by a.no
                """)
                .param("asked", json.writeValueAsString(asked))
                .query((row, number) -> new DueTally(
                        row.getLong("due"),
                        row.getLong("in_time"),
                        row.getLong("missed"),
                        row.getLong("open_overdue"),
                        row.getLong("discharged")))
                .list();
    }

    /** By deadline. */
    public List<DutyRow> list(DueCut cut, DuePart part, Gate gate, After after, int size) {
        Plans.forTheseValues(jdbc);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("path", cut.path());
        values.put("party", cut.obligor().map(PartyId::value).orElse(null));
        values.put("lines", array(cut.lines()));
        values.put("kinds", array(cut.kinds()));
        values.put("grades", array(cut.grades()));
        values.put("after", ObligationTable.utc(cut.after()));
        values.put("until", ObligationTable.utc(cut.until()));
        values.put("part", part.name());
        values.put("scopeFrom", gate.from());
        values.put("scopeTo", gate.to());
        values.put("scopeLines", gate.lines());
        values.put("own", gate.party());
        values.put("afterDue", ObligationTable.utcOrNull(after.dueAt()));
        values.put("afterId", after.id());
        values.put("size", size);
        return jdbc.sql("""
                select o.*, coalesce(o.close_holder_name, o.issue_holder_name) as holder_name
                from obligation.fell_due(:path, :party, :lines::text[], :kinds::text[], :grades::text[],
                                         :after::timestamptz, :until::timestamptz) o
                where (o.region_path >= :scopeFrom and o.region_path < :scopeTo
                       and (:scopeLines = '*' or o.line = any (string_to_array(:scopeLines, ',')))
                       or :own in (o.obligor_party, o.verifier_party, o.party))
                  and case :part
                        when 'IN_TIME' then o.state = 'DISCHARGED' and o.closed_at <= o.due_at
                        when 'MISSED' then o.closed_at is null or o.closed_at > o.due_at
                        when 'OPEN_OVERDUE' then o.closed_at is null or o.closed_at > :until::timestamptz
                        when 'DISCHARGED' then o.state = 'DISCHARGED' and o.closed_at <= :until::timestamptz
                        else true end
                  and (:afterDue::timestamptz is null or (o.due_at, o.id) > (:afterDue, :afterId))
                order by o.due_at, o.id
                limit :size
                """).params(values).query(DutyRow::read).list();
    }

    private static String @Nullable [] array(List<String> values) {
        return values.isEmpty() ? null : values.toArray(String[]::new);
    }

    private static @Nullable List<String> orNull(List<String> values) {
        return values.isEmpty() ? null : values;
    }
}
