package cn.anxian.obligation;

import cn.anxian.journal.Subject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL that reads lists of {@code obligation.obligation}. */
@Component
class DutyRows {

    /** Where the next page of open duties begins. */
    record After(@Nullable Instant moment, @Nullable UUID id) {
        static final After START = new After(null, null);

        static After the(ObligationView last) {
            return new After(
                    last.closedAt() == null ? last.dueAt() : last.closedAt(),
                    last.id().value());
        }
    }

    private static final String OPEN = """
            select o.*, o.issue_holder_name as holder_name
            from obligation.obligation o
            where o.state = 'OPEN'
              and (:post::uuid is null or o.obligor_post = :post)
              and (:obligorParty::uuid is null or o.obligor_party = :obligorParty)
              and (:concerned::uuid is null or o.party = :concerned)
              and (:scopeFrom::text is null or (o.region_path >= :scopeFrom and o.region_path < :scopeTo
                   and (:scopeLines = '*' or o.line = any (string_to_array(:scopeLines, ',')))))
              and (:underFrom::text is null or (o.region_path >= :underFrom and o.region_path < :underTo))
              and (:kind::text is null or o.kind = :kind)
              and (:part::text is null or o.part = :part)
              and (:line::text is null or o.line = :line)
              and (:dueFrom::timestamptz is null or o.due_at >= :dueFrom)
              and (:dueTo::timestamptz is null or o.due_at < :dueTo)
              and (:afterMoment::timestamptz is null or (o.due_at, o.id) > (:afterMoment, :afterId))
              and (:q::text is null or strpos(lower(concat_ws(' ', o.title, o.subject_number, o.obligor_post_name,
                   o.obligor_party_name)), lower(:q)) > 0)
            order by o.due_at, o.id
            limit :size
            """;

    private static final String CLOSED = """
            select o.*, o.close_holder_name as holder_name
            from obligation.obligation o
            where o.state <> 'OPEN'
              and (:post::uuid is null or o.obligor_post = :post)
              and (:obligorParty::uuid is null or o.obligor_party = :obligorParty)
              and (:concerned::uuid is null or o.party = :concerned)
              and (:scopeFrom::text is null or (o.region_path >= :scopeFrom and o.region_path < :scopeTo
                   and (:scopeLines = '*' or o.line = any (string_to_array(:scopeLines, ',')))))
              and (:underFrom::text is null or (o.region_path >= :underFrom and o.region_path < :underTo))
              and (:kind::text is null or o.kind = :kind)
              and (:part::text is null or o.part = :part)
              and (:line::text is null or o.line = :line)
              and (:afterMoment::timestamptz is null or (o.closed_at, o.id) < (:afterMoment, :afterId))
              and (:q::text is null or strpos(lower(concat_ws(' ', o.title, o.subject_number, o.obligor_post_name,
                   o.obligor_party_name)), lower(:q)) > 0)
            order by o.closed_at desc, o.id desc
            limit :size
            """;

    private final JdbcClient jdbc;

    DutyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By time left. */
    List<DutyRow> open(Whose whose, Narrowing narrowing, Bucket bucket, Instant now, After after, int size) {
        planForTheseValues();
        Map<String, @Nullable Object> values = values(whose, narrowing);
        values.put("dueFrom", ObligationTable.utcOrNull(bucket.from(now)));
        values.put("dueTo", ObligationTable.utcOrNull(bucket.to(now)));
        values.put("afterMoment", ObligationTable.utcOrNull(after.moment()));
        values.put("afterId", after.id());
        values.put("size", size);
        return jdbc.sql(OPEN).params(values).query(DutyRow::read).list();
    }

    /** The last closed first. */
    List<DutyRow> closed(Whose whose, Narrowing narrowing, After after, int size) {
        planForTheseValues();
        Map<String, @Nullable Object> values = values(whose, narrowing);
        values.put("afterMoment", ObligationTable.utcOrNull(after.moment()));
        values.put("afterId", after.id());
        values.put("size", size);
        return jdbc.sql(CLOSED).params(values).query(DutyRow::read).list();
    }

    Optional<DutyRow> one(UUID id) {
        return jdbc.sql("""
                select o.*, coalesce(o.close_holder_name, o.issue_holder_name) as holder_name
                from obligation.obligation o where o.id = :id
                """).param("id", id).query(DutyRow::read).optional();
    }

    List<DutyRow> ofSubject(Subject subject) {
        return jdbc.sql("""
                select o.*, coalesce(o.close_holder_name, o.issue_holder_name) as holder_name
                from obligation.obligation o
                where o.subject_id = :subject and o.subject_type = :type
                order by o.issued_at, o.id
                """)
                .param("subject", subject.id())
                .param("type", subject.type())
                .query(DutyRow::read)
                .list();
    }

    /** A plan made once for all values takes the wrong index for a post with many duties: measured, 13 times slower. */
    void planForTheseValues() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }

    static Map<String, @Nullable Object> values(Whose whose, Narrowing narrowing) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Whose.Within within = whose instanceof Whose.Within range ? range : null;
        values.put("post", whose instanceof Whose.Post post ? post.id() : null);
        values.put("obligorParty", whose instanceof Whose.Party party ? party.id() : null);
        values.put("concerned", whose instanceof Whose.Concerning concerning ? concerning.party() : null);
        values.put("scopeFrom", within == null ? null : within.from());
        values.put("scopeTo", within == null ? null : within.to());
        values.put("scopeLines", within == null ? null : within.lines());
        values.put("underFrom", narrowing.under());
        values.put("underTo", narrowing.under() == null ? null : narrowing.under() + "~");
        values.put("kind", narrowing.kind());
        values.put("part", narrowing.part() == null ? null : narrowing.part().name());
        values.put("line", narrowing.line());
        values.put("q", narrowing.q());
        return values;
    }
}
