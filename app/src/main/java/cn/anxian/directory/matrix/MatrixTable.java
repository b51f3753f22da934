package cn.anxian.directory.matrix;

import cn.anxian.directory.RegionId;
import cn.anxian.directory.post.HoldingTable;
import cn.anxian.directory.region.RegionBook;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.law.BasisJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code directory.matrix_row}. */
@Component
public class MatrixTable {

    private final JdbcClient jdbc;
    private final RegionBook regions;

    MatrixTable(JdbcClient jdbc, RegionBook regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    public Optional<MatrixRow> current(String line, RegionId region) {
        return jdbc.sql("""
                select * from directory.matrix_row where line = :line and region = :region and superseded_at is null
                """)
                .param("line", line)
                .param("region", region.value())
                .query(this::row)
                .optional();
    }

    /** As it was in force at that moment. */
    public Optional<MatrixRow> at(String line, RegionId region, Instant moment) {
        return jdbc.sql("""
                select * from directory.matrix_row
                where line = :line and region = :region and valid_from <= :at
                  and (superseded_at is null or superseded_at > :at)
                """)
                .param("line", line)
                .param("region", region.value())
                .param("at", HoldingTable.utc(moment))
                .query(this::row)
                .optional();
    }

    /** Newest first. */
    public List<MatrixRow> history(String line, RegionId region) {
        return jdbc.sql(
                        "select * from directory.matrix_row where line = :line and region = :region order by version desc")
                .param("line", line)
                .param("region", region.value())
                .query(this::row)
                .list();
    }

    public int supersede(String line, RegionId region, int version, Instant at) {
        return jdbc.sql("""
                update directory.matrix_row set superseded_at = :at
                where line = :line and region = :region and version = :version and superseded_at is null
                """)
                .param("at", HoldingTable.utc(at))
                .param("line", line)
                .param("region", region.value())
                .param("version", version)
                .update();
    }

    public void insert(UUID id, MatrixRow row, Caller editor) {
        jdbc.sql("""
                insert into directory.matrix_row (id, line, region, path, supervisor, comprehensive, leader_post,
                    territorial, town_authorised, basis, reason, edited_by, edited_by_name, edited_from_post, version,
                    valid_from)
                values (:id, :line, :region, :path, :supervisor, :comprehensive, :leaderPost, :territorial,
                    :townAuthorised, :basis::jsonb, :reason, :editor, :editorName, :editorPost, :version, :from)
                """)
                .param("id", id)
                .param("line", row.line())
                .param("region", row.region().id().value())
                .param("path", row.region().path())
                .param("supervisor", row.supervisor().map(PartyId::value).orElse(null))
                .param("comprehensive", row.comprehensive().map(PartyId::value).orElse(null))
                .param("leaderPost", row.leaderPost().map(PostId::value).orElse(null))
                .param("territorial", row.territorial().map(PartyId::value).orElse(null))
                .param("townAuthorised", row.townAuthorised())
                .param("basis", BasisJson.writeAll(row.basis()))
                .param("reason", row.reason())
                .param("editor", editor.person().value())
                .param("editorName", row.editedByName())
                .param("editorPost", row.editedFromPost())
                .param("version", row.version())
                .param("from", HoldingTable.utc(row.validFrom()))
                .update();
    }

    private MatrixRow row(ResultSet row, int number) throws SQLException {
        return new MatrixRow(
                row.getString("line"),
                regions.find(new RegionId(row.getInt("region"))).orElseThrow(),
                party(row, "supervisor"),
                party(row, "comprehensive"),
                Optional.ofNullable(row.getObject("leader_post", UUID.class)).map(PostId::new),
                party(row, "territorial"),
                row.getBoolean("town_authorised"),
                BasisJson.readAll(row.getString("basis")),
                row.getString("reason"),
                row.getString("edited_by_name"),
                row.getString("edited_from_post"),
                row.getInt("version"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("superseded_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Optional<PartyId> party(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PartyId::new);
    }
}
