package cn.anxian.obligation.books;

import cn.anxian.kernel.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The comparison of ledger and movements, duty by duty, by the bell's role, which sees them all and changes neither. */
@Component
class ComparingTable {

    /** How many duties were compared and how many of them differ. */
    record Result(long compared, long different) {}

    private static final String COMPARE = """
            with pair as materialized (
              select coalesce(o.id, i.obligation) as obligation, o.id is null as lost, i.obligation is null as unrecorded,
                     coalesce(o.region_path, i.region_path) as region_path, coalesce(o.line, i.line) as line,
                     coalesce(o.kind, i.kind) as kind, coalesce(o.party, i.party) as party,
                     coalesce(o.title, '') as title, o.state as ledger_state, coalesce(c.what, 'OPEN') as moved_state,
                     o.issued_at, o.closed_at, i.at as moved_in, c.at as moved_out,
                     o.region_path || ' ' || o.line || ' ' || o.kind as ledger_cut,
                     i.region_path || ' ' || i.line || ' ' || i.kind as moved_cut
              from obligation.obligation o
              full join (select * from obligation.movement where what = 'ISSUED') i on i.obligation = o.id
              left join obligation.movement c on c.obligation = coalesce(o.id, i.obligation) and c.what <> 'ISSUED'
            ), found as materialized (
              select p.*, d.what, d.ledger_says, d.movements_say
              from pair p cross join lateral (
                select 'LOST' as what, '' as ledger_says, p.moved_state as movements_say where p.lost
                union all
                select 'UNRECORDED', p.ledger_state, '' where p.unrecorded
                union all
                select 'STATE', p.ledger_state, p.moved_state
                where not p.lost and not p.unrecorded and p.ledger_state <> p.moved_state
                union all
                select 'TIME', concat_ws(' ', p.issued_at at time zone 'UTC', p.closed_at at time zone 'UTC'),
                       concat_ws(' ', p.moved_in at time zone 'UTC', p.moved_out at time zone 'UTC')
                where not p.lost and not p.unrecorded and p.ledger_state = p.moved_state
                  and (p.issued_at <> p.moved_in or p.closed_at is distinct from p.moved_out)
                union all
                select 'CUT', p.ledger_cut, p.moved_cut
                where not p.lost and not p.unrecorded and p.ledger_cut <> p.moved_cut
              ) d
            ), noted as (
              insert into obligation.difference as d (obligation, what, ledger_says, movements_say, title, kind,
                                                      region_path, line, party, first_seen, last_seen)
              select f.obligation, f.what, f.ledger_says, f.movements_say, f.title, f.kind,
                     f.region_path, f.line, f.party, :now, :now
              from found f
              on conflict on constraint one_difference_once do update set last_seen = excluded.last_seen, gone_at = null
            ), gone as (
              update obligation.difference d set gone_at = :now
              where d.gone_at is null and not exists (
                select from found f
                where f.obligation = d.obligation and f.what = d.what and f.ledger_says = d.ledger_says
                  and f.movements_say = d.movements_say)
            ), reckoned as (
              insert into obligation.reckoning (region_path, at, compared, different)
              select regexp_replace(p.region_path, '^(([0-9]+[.]){4}).*$', '\\1'), :now, count(*),
                     count(*) filter (where p.obligation in (select obligation from found))
              from pair p
              group by 1
              on conflict do nothing
            )
            select (select count(*) from pair) as compared, (select count(distinct obligation) from found) as different
            """;

    private final JdbcClient jdbc;

    ComparingTable(@Qualifier("bell") DataSource bell) {
        this.jdbc = JdbcClient.create(bell);
    }

    Result compare(Instant now) {
        return jdbc.sql(COMPARE)
                .param("now", Cut.utc(now))
                .query((row, number) -> new Result(row.getLong("compared"), row.getLong("different")))
                .single();
    }

    /** On which day it was done last, of the clock by which duties run. */
    Optional<LocalDate> lastDay() {
        return jdbc.sql("select at from obligation.reckoning order by at desc limit 1")
                .query((row, number) -> LocalDate.ofInstant(
                        row.getObject("at", OffsetDateTime.class).toInstant(), BusinessClock.ZONE))
                .optional();
    }

    /** Where something stands that nobody has explained. */
    List<String> unexplainedPaths() {
        return jdbc.sql("""
                select distinct region_path from obligation.difference where gone_at is null and explanation is null
                order by region_path
                """)
                .query((row, number) -> row.getString("region_path"))
                .list();
    }

    /** Where somebody owes an explanation. */
    List<String> alarmedPaths() {
        return jdbc.sql("select region_path from obligation.obligation where kind = :kind and state = 'OPEN'")
                .param("kind", BooksContribution.SETTLE)
                .query((row, number) -> row.getString("region_path"))
                .list();
    }
}
