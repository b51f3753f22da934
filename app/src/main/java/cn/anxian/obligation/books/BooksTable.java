package cn.anxian.obligation.books;

import cn.anxian.kernel.Plans;
import cn.anxian.obligation.DutyRow;
import cn.anxian.obligation.books.BooksWish.Share;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL that counts and lists the books: once from the ledger's states, once from the movements. */
@Component
class BooksTable {

    /** What both sides say about one region, line or kind. */
    record Counted(String key, Count ledger, Count movements) {}

    record After(@Nullable Instant issuedAt, @Nullable UUID id) {
        static final After START = new After(null, null);
    }

    private static final String COUNT = """
            with ledger as (
              select case :by when 'line' then o.line when 'kind' then o.kind
                       else :parent || split_part(substr(o.region_path, length(:parent) + 1), '.', 1)
                            || case when o.region_path = :parent then '' else '.' end end as key,
                     o.state, o.issued_at, o.closed_at
              from obligation.obligation o
              where (:concerned::uuid is null or o.party = :concerned)
                and (:scopeFrom::text is null or (o.region_path >= :scopeFrom and o.region_path < :scopeTo
                     and (:scopeLines = '*' or o.line = any (string_to_array(:scopeLines, ',')))))
                and o.region_path >= :parent and o.region_path < :parent || '~'
                and (not :exact or o.region_path = :parent)
                and (:line::text is null or o.line = :line) and (:kind::text is null or o.kind = :kind)
                and o.issued_at < :to and (o.closed_at is null or o.closed_at >= :from)
            ), moved as (
              select case :by when 'line' then i.line when 'kind' then i.kind
                       else :parent || split_part(substr(i.region_path, length(:parent) + 1), '.', 1)
                            || case when i.region_path = :parent then '' else '.' end end as key,
                     c.what as state, i.at as issued_at, c.at as closed_at
              from obligation.movement i
              left join obligation.movement c on c.obligation = i.obligation and c.what <> 'ISSUED'
              where i.what = 'ISSUED'
                and (:concerned::uuid is null or i.party = :concerned)
                and (:scopeFrom::text is null or (i.region_path >= :scopeFrom and i.region_path < :scopeTo
                     and (:scopeLines = '*' or i.line = any (string_to_array(:scopeLines, ',')))))
                and i.region_path >= :parent and i.region_path < :parent || '~'
                and (not :exact or i.region_path = :parent)
                and (:line::text is null or i.line = :line) and (:kind::text is null or i.kind = :kind)
                and i.at < :to and (c.at is null or c.at >= :from)
            ), by_ledger as (
              select key, count(*) filter (where issued_at < :from) as carried,
                     count(*) filter (where issued_at >= :from) as fresh,
                     count(*) filter (where closed_at < :to and state = 'DISCHARGED') as discharged,
                     count(*) filter (where closed_at < :to and state = 'WAIVED') as waived,
                     count(*) filter (where closed_at < :to and state = 'SUPERSEDED') as superseded,
                     count(*) filter (where closed_at is null or closed_at >= :to) as open
              from ledger group by key
            ), by_movement as (
              select key, count(*) filter (where issued_at < :from) as carried,
                     count(*) filter (where issued_at >= :from) as fresh,
                     count(*) filter (where closed_at < :to and state = 'DISCHARGED') as discharged,
                     count(*) filter (where closed_at < :to and state = 'WAIVED') as waived,
                     count(*) filter (where closed_at < :to and state = 'SUPERSEDED') as superseded,
                     count(*) filter (where closed_at is null or closed_at >= :to) as open
              from moved group by key
            )
            select key, l.carried as l_carried, l.fresh as l_fresh, l.discharged as l_discharged, l.waived as l_waived,
                   l.superseded as l_superseded, l.open as l_open,
                   m.carried as m_carried, m.fresh as m_fresh, m.discharged as m_discharged, m.waived as m_waived,
                   m.superseded as m_superseded, m.open as m_open
            from by_ledger l full join by_movement m using (key)
            order by greatest(l.open, m.open) desc nulls last, key
            """;

    private static final String LIST = """
            select o.*, coalesce(o.close_holder_name, o.issue_holder_name) as holder_name
            from obligation.obligation o
            where (:concerned::uuid is null or o.party = :concerned)
              and (:scopeFrom::text is null or (o.region_path >= :scopeFrom and o.region_path < :scopeTo
                   and (:scopeLines = '*' or o.line = any (string_to_array(:scopeLines, ',')))))
              and o.region_path >= :parent and o.region_path < :parent || '~'
              and (not :exact or o.region_path = :parent)
              and (:line::text is null or o.line = :line) and (:kind::text is null or o.kind = :kind)
              and o.issued_at < :to and (o.closed_at is null or o.closed_at >= :from)
              and case :share when 'carried' then o.issued_at < :from
                    when 'fresh' then o.issued_at >= :from
                    when 'open' then o.closed_at is null or o.closed_at >= :to
                    when 'all' then true
                    else o.closed_at < :to and lower(o.state) = :share end
              and (:afterAt::timestamptz is null or (o.issued_at, o.id) > (:afterAt, :afterId))
            order by o.issued_at, o.id
            limit :size
            """;

    private final JdbcClient jdbc;

    BooksTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Counted> count(Cut cut, BooksWish.By by) {
        Plans.forTheseValues(jdbc);
        Map<String, @Nullable Object> values = cut.values();
        values.put("by", by.name().toLowerCase(Locale.ROOT));
        return jdbc.sql(COUNT).params(values).query(BooksTable::counted).list();
    }

    /** The oldest first. */
    List<DutyRow> list(Cut cut, Share share, After after, int size) {
        Plans.forTheseValues(jdbc);
        Map<String, @Nullable Object> values = cut.values();
        values.put("share", share.name().toLowerCase(Locale.ROOT));
        values.put("afterAt", after.issuedAt() == null ? null : Cut.utc(after.issuedAt()));
        values.put("afterId", after.id());
        values.put("size", size);
        return jdbc.sql(LIST).params(values).query(DutyRow::read).list();
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getString("key"),
                new Count(
                        row.getLong("l_carried"),
                        row.getLong("l_fresh"),
                        row.getLong("l_discharged"),
                        row.getLong("l_waived"),
                        row.getLong("l_superseded"),
                        row.getLong("l_open")),
                new Count(
                        row.getLong("m_carried"),
                        row.getLong("m_fresh"),
                        row.getLong("m_discharged"),
                        row.getLong("m_waived"),
                        row.getLong("m_superseded"),
                        row.getLong("m_open")));
    }
}
