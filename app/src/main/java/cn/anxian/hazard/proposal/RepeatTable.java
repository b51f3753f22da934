package cn.anxian.hazard.proposal;

import cn.anxian.hazard.HazardId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.ScopeFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads what was found at one enterprise before, as far as the caller sees it. */
@Component
class RepeatTable {

    /** What is compared by its meaning: those with the most words in common, however old, and the latest in other words. */
    private static final int ALIKE = 200;

    private static final int LATEST = 100;

    /** Of a long text the beginning says enough to find what is alike. */
    private static final int PAIRS = 60;

    private final JdbcClient jdbc;
    private final ScopeFilter filter;

    RepeatTable(JdbcClient jdbc, ScopeFilter filter) {
        this.jdbc = jdbc;
        this.filter = filter;
    }

    /** One that was found before and not voided. */
    record Earlier(
            HazardId id,
            String number,
            String line,
            String place,
            String description,
            String state,
            Instant foundAt,
            Optional<Instant> struckOffAt) {}

    /** What may be the same among all that were ever listed there, the latest first. No index: one enterprise's are few. */
    List<Earlier> near(PartyId party, String words) {
        String[] pairs = pairs(words);
        return jdbc.sql("""
                select id, number, line, place, description, state, found_at, struck_off_at
                from (
                  select h.*,
                         row_number() over (order by listed_at desc, id) as lateness,
                         row_number() over (
                           order by shared / (cardinality(:pairs::text[]) + char_length(description))::float8 desc, listed_at desc, id
                         ) as likeness
                  from hazard.hazard h
                  cross join lateral (
                    select count(*) as shared from unnest(:pairs::text[]) pair where position(pair in lower(description)) > 0) s
                  where party = :party and state <> 'voided'
                    and (region_path >= :pathFrom and region_path < :pathTo
                           and (:lines = '*' or line = any (string_to_array(:lines, ',')))
                         or party = :ownParty)
                ) ranked
                where likeness <= :alike or lateness <= :latest
                order by listed_at desc, id
                """)
                .param("party", party.value())
                .param("pathFrom", filter.pathFrom())
                .param("pathTo", filter.pathTo())
                .param("lines", filter.lines())
                .param("ownParty", filter.party())
                .param("pairs", pairs)
                .param("alike", ALIKE)
                .param("latest", LATEST)
                .query((row, number) -> earlier(row))
                .list();
    }

    /** Every two signs that stand side by side: Chinese words mostly have two. */
    private static String[] pairs(String words) {
        int[] signs = words.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .codePoints()
                .toArray();
        return IntStream.range(0, signs.length - 1)
                .mapToObj(at -> new String(signs, at, 2))
                .distinct()
                .limit(PAIRS)
                .toArray(String[]::new);
    }

    private static Earlier earlier(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime struckOffAt = row.getObject("struck_off_at", OffsetDateTime.class);
        return new Earlier(
                new HazardId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("line"),
                row.getString("place"),
                row.getString("description"),
                row.getString("state"),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(struckOffAt).map(OffsetDateTime::toInstant));
    }
}
