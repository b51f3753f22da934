package cn.anxian.overview.trace;

import cn.anxian.journal.ActQuery;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Plans;
import cn.anxian.kernel.ScopeFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of 责任追溯, over the views that journal, ledger, evidence and hazards publish. */
@Component
class TraceTable {

    /** Where a hazard lies, and since when it is known. */
    record Place(String path, String line, UUID party, Instant since) {}

    /** Whose matter a duty is. */
    record Owner(String subjectType, UUID subject, @Nullable String number, String title, Place place) {}

    private static final String DUTIES = """
            select * from obligation.traced o
            where (o.region_path >= :scopeFrom and o.region_path < :scopeTo
                   and (:scopeLines = '*' or o.line = any (string_to_array(:scopeLines, ',')))
                   or o.party = :own)
              and (:subjects::uuid[] is null or o.subject_type = any (:types) and o.subject_id = any (:subjects))
              and (:party::uuid is null or o.party = :party)
              and (:path::text is null or o.region_path >= :path and o.region_path < :path || '~')
              and (:line::text is null or o.line = :line)
              and o.issued_at < :until and (o.closed_at is null or o.closed_at >= :since)
              and (:afterAt::timestamptz is null or (o.issued_at, o.id) > (:afterAt, :afterId))
            order by o.issued_at, o.id
            limit :size
            """;

    private static final String PEOPLE = """
            with duty as materialized (
              select * from obligation.traced o
              where (o.region_path >= :scopeFrom and o.region_path < :scopeTo
                     and (:scopeLines = '*' or o.line = any (string_to_array(:scopeLines, ',')))
                     or o.party = :own)
                and (:subjects::uuid[] is null or o.subject_type = any (:types) and o.subject_id = any (:subjects))
                and (:party::uuid is null or o.party = :party)
                and (:path::text is null or o.region_path >= :path and o.region_path < :path || '~')
                and (:line::text is null or o.line = :line)
                and o.issued_at < :until and (o.closed_at is null or o.closed_at >= :since)
            ), act as materialized (
              select a.person, a.person_name, a.post, a.post_name, a.actor_party_name as party_name,
                     a.kind like '%.signed' or exists (
                       select from json_array_elements_text(a.body::json -> 'photos') photo (id)
                       join evidence.signature s on s.id = photo.id::uuid) as signed
              from journal.act a
              where a.person <> '00000000-0000-0000-0000-000000000000'
                and a.at >= :since and a.at < :until
                and (a.region_path >= :scopeFrom and a.region_path < :scopeTo
                     and (:scopeLines = '*' or a.line = any (string_to_array(:scopeLines, ',')))
                     or a.party = :own)
                and (:subjects::uuid[] is null or a.subject_type = any (:types) and a.subject_id = any (:subjects))
                and (:party::uuid is null or a.party = :party)
                and (:path::text is null or a.region_path >= :path and a.region_path < :path || '~')
                and (:line::text is null or a.line = :line)
            ), share as (
              select person, person_name, post, post_name, party_name, count(*) as acts,
                     count(*) filter (where signed) as signed, 0 as given, 0 as in_time, 0 as late, 0 as by_others, 0 as lifted,
                     0 as open, 0 as missed
              from act group by 1, 2, 3, 4, 5
              union all
              select issue_holder, issue_holder_name, obligor_post, obligor_post_name, obligor_party_name, 0, 0,
                     count(*), 0, 0, 0, 0, 0, 0
              from duty where issued_at >= :since group by 1, 2, 3, 4, 5
              union all
              select close_holder, close_holder_name, obligor_post, obligor_post_name, obligor_party_name, 0, 0, 0,
                     count(*) filter (where state = 'DISCHARGED' and closed_by = close_holder and missed_at is null),
                     count(*) filter (where state = 'DISCHARGED' and closed_by = close_holder and missed_at is not null),
                     count(*) filter (where state = 'DISCHARGED' and closed_by is distinct from close_holder),
                     count(*) filter (where state <> 'DISCHARGED'), 0, 0
              from duty where closed_at < :until group by 1, 2, 3, 4, 5
              union all
              select h.person, n.name, d.obligor_post, d.obligor_post_name, d.obligor_party_name, 0, 0, 0, 0, 0, 0,
                     0, count(*), 0
              from duty d
              left join directory.holding h on h.post = d.obligor_post and h.held_from < :until
                and (h.held_to is null or h.held_to >= :until)
              left join directory.person n on n.id = h.person
              where d.closed_at is null or d.closed_at >= :until group by 1, 2, 3, 4, 5
              union all
              select miss_holder, miss_holder_name, obligor_post, obligor_post_name, obligor_party_name, 0, 0, 0, 0, 0,
                     0, 0, 0, count(*)
              from duty where missed_at >= :since and missed_at < :until group by 1, 2, 3, 4, 5
            )
            select max(person_name) as person_name, max(post_name) as post_name, max(party_name) as party_name,
                   sum(acts) as acts, sum(signed) as signed, sum(given) as given, sum(in_time) as in_time,
                   sum(late) as late, sum(by_others) as by_others, sum(lifted) as lifted, sum(open) as open,
                   sum(missed) as missed
            from share
            group by person, post
            having sum(acts + given + in_time + late + by_others + lifted + open + missed) > 0
            order by sum(missed) desc, sum(acts) desc, 3, 2, 1
            """;

    private final JdbcClient jdbc;
    private final ScopeFilter scope;

    TraceTable(JdbcClient jdbc, ScopeFilter scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    Optional<Place> hazard(UUID id) {
        return jdbc.sql("""
                select region_path, line, party, found_at as since from hazard.figure where id = :id
                """).param("id", id).query((row, number) -> place(row)).optional();
    }

    Optional<Owner> ownerOf(UUID duty) {
        return jdbc.sql("""
                select subject_type, subject_id, subject_number, title, region_path, line, party, issued_at as since
                from obligation.traced where id = :id
                """).param("id", duty).query(TraceTable::owner).optional();
    }

    /** The first duty of a matter names it. */
    Optional<Owner> matter(String type, UUID id) {
        return jdbc.sql("""
                select subject_type, subject_id, subject_number, title, region_path, line, party, issued_at as since
                from obligation.traced where subject_type = :type and subject_id = :id
                order by issued_at, id limit 1
                """)
                .param("type", type)
                .param("id", id)
                .query(TraceTable::owner)
                .optional();
    }

    /** What somebody had to decide about the matter: its duties and acts belong to it. */
    List<Subject> decisions(Subject matter) {
        return jdbc.sql("select id from obligation.asked where matter_type = :type and matter_id = :matter order by id")
                .param("type", matter.type())
                .param("matter", matter.id())
                .query((row, number) -> Subject.of("decision", row.getObject("id", UUID.class)))
                .list();
    }

    /** Oldest first. */
    List<TracedDuty> duties(ActQuery query, @Nullable Instant afterAt, @Nullable UUID afterId, int size) {
        Plans.forTheseValues(jdbc);
        Map<String, @Nullable Object> values = values(query);
        values.put("afterAt", afterAt == null ? null : utc(afterAt));
        values.put("afterId", afterId);
        values.put("size", size);
        return jdbc.sql(DUTIES).params(values).query(TracedDuty::read).list();
    }

    /** The lines that the duties of the period belong to. */
    List<String> lines(ActQuery query) {
        return jdbc.sql("""
                select o.line from obligation.traced o
                where (o.region_path >= :scopeFrom and o.region_path < :scopeTo
                       and (:scopeLines = '*' or o.line = any (string_to_array(:scopeLines, ',')))
                       or o.party = :own)
                  and (:subjects::uuid[] is null or o.subject_type = any (:types) and o.subject_id = any (:subjects))
                  and (:party::uuid is null or o.party = :party)
                  and (:path::text is null or o.region_path >= :path and o.region_path < :path || '~')
                  and (:line::text is null or o.line = :line)
                  and o.issued_at < :until and (o.closed_at is null or o.closed_at >= :since)
                group by o.line order by count(*) desc, o.line
                """)
                .params(values(query))
                .query((row, number) -> row.getString("line"))
                .list();
    }

    /** Per person and post, who missed most first. */
    List<TraceView.TracedPerson> people(ActQuery query) {
        Plans.forTheseValues(jdbc);
        return jdbc.sql(PEOPLE)
                .params(values(query))
                .query((row, number) -> new TraceView.TracedPerson(
                        row.getString("person_name"),
                        row.getString("post_name"),
                        row.getString("party_name"),
                        row.getLong("acts"),
                        row.getLong("signed"),
                        row.getLong("given"),
                        row.getLong("in_time"),
                        row.getLong("late"),
                        row.getLong("by_others"),
                        row.getLong("lifted"),
                        row.getLong("open"),
                        row.getLong("missed")))
                .list();
    }

    private Map<String, @Nullable Object> values(ActQuery query) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("scopeFrom", scope.pathFrom());
        values.put("scopeTo", scope.pathTo());
        values.put("scopeLines", scope.lines());
        values.put("own", scope.party());
        values.put("types", query.types());
        values.put("subjects", query.ids());
        values.put("party", query.party());
        values.put("path", query.path());
        values.put("line", query.line());
        values.put("since", utc(query.from()));
        values.put("until", utc(query.to()));
        return values;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("region_path"),
                row.getString("line"),
                row.getObject("party", UUID.class),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static Owner owner(ResultSet row, int number) throws SQLException {
        return new Owner(
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_number"),
                row.getString("title"),
                place(row));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
