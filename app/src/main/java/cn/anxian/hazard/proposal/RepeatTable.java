package cn.anxian.hazard.proposal;

import cn.anxian.hazard.HazardId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.ScopeFilter;
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

/** The SQL that reads what was found at one enterprise before, as far as the caller sees it. */
@Component
class RepeatTable {

    /** More than any enterprise lists in a year; older ones are not asked. */
    private static final int LATEST = 200;

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

    /** The latest first. */
    List<Earlier> ofParty(PartyId party) {
        return jdbc.sql("""
                select id, number, line, place, description, state, found_at, struck_off_at
                from hazard.hazard
                where party = :party and state <> 'voided'
                  and (region_path >= :pathFrom and region_path < :pathTo
                         and (:lines = '*' or line = any (string_to_array(:lines, ',')))
                       or party = :ownParty)
                order by listed_at desc limit :latest
                """)
                .param("party", party.value())
                .param("pathFrom", filter.pathFrom())
                .param("pathTo", filter.pathTo())
                .param("lines", filter.lines())
                .param("ownParty", filter.party())
                .param("latest", LATEST)
                .query((row, number) -> earlier(row))
                .list();
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
