package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.directory.Answerable;
import cn.anxian.directory.RegionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** One row of {@code accountability.pledge} with its present edition. */
record PledgeRow(ResultSet row, JsonMapper json) {

    Pledge pledge() throws SQLException {
        return new Pledge(
                new PledgeId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getInt("version"),
                State.of(row.getString("state")),
                row.getInt("year"),
                row.getString("title"),
                Optional.ofNullable(row.getString("preamble")),
                List.of((String[]) row.getArray("lines").getArray()),
                new RegionId(row.getInt("region")),
                row.getString("region_path"),
                read("issuer", Answerable.class).orElseThrow(),
                read("receiver", Answerable.class).orElseThrow(),
                whole(),
                row.getInt("edition"),
                List.of(read("targets", Target[].class).orElseThrow()),
                moment("made_at").orElseThrow(),
                read("issued_by", Pledge.Issue.class),
                moment("signed_at"),
                Optional.ofNullable(row.getString("ended_because")),
                read("conclusion", Pledge.Conclusion.class));
    }

    private Optional<Pledge.Whole> whole() throws SQLException {
        UUID id = row.getObject("parent", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new Pledge.Whole(
                        new PledgeId(id), row.getString("parent_number"), row.getString("parent_title")));
    }

    private <T> Optional<T> read(String column, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(text -> json.readValue(text, type));
    }

    private Optional<Instant> moment(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
