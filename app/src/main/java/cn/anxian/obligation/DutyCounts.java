package cn.anxian.obligation;

import cn.anxian.kernel.Plans;
import cn.anxian.kernel.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL that counts duties. */
@Component
class DutyCounts {

    private static final String COUNT = """
            with wanted as not materialized (
              select * from obligation.wanted(:post, :obligorParty, :concerned, :scopeFrom, :scopeTo, :scopeLines,
                                              :underFrom, :underTo, :kind, null, :line, :q)
            ), open_duty as (
              select count(*) as n,
                     count(*) filter (where o.issued_at < :from) as carried,
                     count(*) filter (where o.due_at < :now) as overdue,
                     count(*) filter (where o.due_at >= :now and o.due_at < :day) as day,
                     count(*) filter (where o.due_at >= :day and o.due_at < :week) as week,
                     count(*) filter (where o.due_at >= :week) as later,
                     count(*) filter (where o.part = 'DO') as to_do,
                     count(*) filter (where o.part = 'VERIFY') as to_verify,
                     count(*) filter (where o.part = 'DECIDE') as to_decide
              from wanted o
              where o.state = 'OPEN'
            ), closed_duty as (
              select count(*) as n,
                     count(*) filter (where o.issued_at < :from) as carried,
                     count(*) filter (where o.state = 'DISCHARGED') as discharged,
                     count(*) filter (where o.state = 'WAIVED') as waived,
                     count(*) filter (where o.state = 'SUPERSEDED') as superseded
              from wanted o
              where o.state <> 'OPEN' and o.closed_at >= :from
            )
            select o.n + c.n as issued, o.carried + c.carried as carried, c.discharged, c.waived, c.superseded,
                   o.n as open, o.overdue, o.day, o.week, o.later, o.to_do, o.to_verify, o.to_decide
            from open_duty o, closed_duty c
            """;

    private final JdbcClient jdbc;

    DutyCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param from where the period of the books begins; it ends {@code now} */
    DutySummary count(Wanted wanted, Instant from, Instant now) {
        Map<String, @Nullable Object> values = wanted.values();
        values.put("from", ObligationTable.utc(from));
        values.put("now", ObligationTable.utc(now));
        values.put("day", ObligationTable.utc(now.plus(Duration.ofDays(1))));
        values.put("week", ObligationTable.utc(now.plus(Duration.ofDays(7))));
        Plans.forTheseValues(jdbc);
        return jdbc.sql(COUNT)
                .params(values)
                .query((row, number) -> summary(row, from, now))
                .single();
    }

    /** At every post that the caller holds now, whichever he acts from. */
    List<PostDuties> atEachPost(Instant now) {
        return jdbc.sql("select * from obligation.at_my_posts(:now)")
                .param("now", ObligationTable.utc(now))
                .query((row, number) -> new PostDuties(
                        new PostId(row.getObject("post", UUID.class)), row.getLong("open"), row.getLong("overdue")))
                .list();
    }

    private static DutySummary summary(ResultSet row, Instant from, Instant now) throws SQLException {
        return new DutySummary(
                row.getLong("overdue"),
                row.getLong("day"),
                row.getLong("week"),
                row.getLong("later"),
                row.getLong("discharged"),
                new DutySummary.Parts(
                        row.getLong("open"), row.getLong("to_do"), row.getLong("to_verify"), row.getLong("to_decide")),
                Books.of(
                        row.getLong("issued"),
                        row.getLong("carried"),
                        row.getLong("discharged"),
                        row.getLong("waived"),
                        row.getLong("superseded"),
                        row.getLong("open"),
                        from,
                        now));
    }
}
