package cn.anxian.obligation;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.Plans;
import java.time.Instant;
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
            from obligation.wanted(:post, :obligorParty, :concerned, :scopeFrom, :scopeTo, :scopeLines,
                                   :underFrom, :underTo, :kind, :part, :line, :q) o
            where o.state = 'OPEN'
              and (:dueFrom::timestamptz is null or o.due_at >= :dueFrom)
              and (:dueTo::timestamptz is null or o.due_at < :dueTo)
              and (:afterMoment::timestamptz is null or (o.due_at, o.id) > (:afterMoment, :afterId))
            order by o.due_at, o.id
            limit :size
            """;

    private static final String CLOSED = """
            select o.*, o.close_holder_name as holder_name
            from obligation.wanted(:post, :obligorParty, :concerned, :scopeFrom, :scopeTo, :scopeLines,
                                   :underFrom, :underTo, :kind, :part, :line, :q) o
            where o.state <> 'OPEN'
              and (:dischargedFrom::timestamptz is null or o.state = 'DISCHARGED' and o.closed_at >= :dischargedFrom)
              and (:afterMoment::timestamptz is null or (o.closed_at, o.id) < (:afterMoment, :afterId))
            order by o.closed_at desc, o.id desc
            limit :size
            """;

    private final JdbcClient jdbc;

    DutyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By time left. */
    List<DutyRow> open(Wanted wanted, Bucket bucket, Instant now, After after, int size) {
        Plans.forTheseValues(jdbc);
        Map<String, @Nullable Object> values = wanted.values();
        values.put("dueFrom", ObligationTable.utcOrNull(bucket.from(now)));
        values.put("dueTo", ObligationTable.utcOrNull(bucket.to(now)));
        values.put("afterMoment", ObligationTable.utcOrNull(after.moment()));
        values.put("afterId", after.id());
        values.put("size", size);
        return jdbc.sql(OPEN).params(values).query(DutyRow::read).list();
    }

    /**
     * The last closed first.
     *
     * @param dischargedFrom if given, only what was done since then
     */
    List<DutyRow> closed(Wanted wanted, @Nullable Instant dischargedFrom, After after, int size) {
        Plans.forTheseValues(jdbc);
        Map<String, @Nullable Object> values = wanted.values();
        values.put("dischargedFrom", ObligationTable.utcOrNull(dischargedFrom));
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
                order by o.issued_at, o.due_at, o.id
                """)
                .param("subject", subject.id())
                .param("type", subject.type())
                .query(DutyRow::read)
                .list();
    }
}
