package cn.anxian.obligation.books;

import cn.anxian.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the application reads of {@code obligation.difference} and {@code obligation.reckoning}, and the explaining. */
@Component
class DifferenceTable {

    /** When the books below a region were compared last; the oldest of its counties. */
    record Compared(Instant at, long duties) {}

    private final JdbcClient jdbc;

    DifferenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that stand today in the range; what nobody has explained first. */
    List<Difference> standing(String pathFrom, String pathTo, String lines, int atMost) {
        return jdbc.sql("""
                select * from obligation.difference d
                where d.gone_at is null and d.region_path >= :from and d.region_path < :to
                  and (:lines = '*' or d.line = any (string_to_array(:lines, ',')))
                order by d.explained_at is not null, d.id
                limit :atMost
                """)
                .param("from", pathFrom)
                .param("to", pathTo)
                .param("lines", lines)
                .param("atMost", atMost)
                .query(DifferenceTable::difference)
                .list();
    }

    /** What stands unexplained below the path, up to the last one that was seen. */
    int explain(String path, long upTo, String explanation, Caller by, Instant at) {
        return jdbc.sql("""
                update obligation.difference
                set explanation = :explanation, explained_at = :at, explained_by = :by, explained_by_name = :byName
                where region_path >= :path and region_path < :path || '~' and gone_at is null and explanation is null
                  and id <= :upTo
                """)
                .param("explanation", explanation)
                .param("at", Cut.utc(at))
                .param("by", by.person().value())
                .param("byName", by.personName())
                .param("path", path)
                .param("upTo", upTo)
                .update();
    }

    boolean anyUnexplained(String path) {
        return jdbc.sql("""
                select exists (select from obligation.difference
                               where region_path >= :path and region_path < :path || '~'
                                 and gone_at is null and explanation is null)
                """).param("path", path).query(Boolean.class).single();
    }

    Optional<Compared> compared(String path) {
        return jdbc.sql("""
                select min(latest.at) as at, coalesce(sum(latest.compared), 0) as compared
                from (select distinct on (region_path) at, compared from obligation.reckoning
                      where starts_with(region_path, :path) or starts_with(:path, region_path)
                      order by region_path, at desc) latest
                having count(*) > 0
                """)
                .param("path", path)
                .query((row, number) ->
                        new Compared(row.getObject("at", OffsetDateTime.class).toInstant(), row.getLong("compared")))
                .optional();
    }

    static Difference difference(ResultSet row, int number) throws SQLException {
        return new Difference(
                row.getLong("id"),
                row.getObject("obligation", UUID.class),
                Difference.What.valueOf(row.getString("what")),
                row.getString("ledger_says"),
                row.getString("movements_say"),
                row.getString("title"),
                row.getString("kind"),
                row.getString("region_path"),
                row.getString("line"),
                row.getObject("first_seen", OffsetDateTime.class).toInstant(),
                row.getString("explanation"),
                row.getString("explained_by_name"),
                moment(row.getObject("explained_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
