package cn.anxian.obligation;

import cn.anxian.journal.Subject;
import cn.anxian.law.Basis;
import cn.anxian.law.BasisJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the ledger as it is read to be shown. */
public record DutyRow(
        UUID id,
        String kind,
        Part part,
        String title,
        String level,
        Subject subject,
        Basis basis,
        Basis periodBasis,
        Post obligor,
        @Nullable Post verifier,
        String path,
        String line,
        UUID party,
        String partyName,
        Instant issuedAt,
        Instant dueAt,
        boolean provisional,
        ObligationView.State state,
        @Nullable Instant missedAt,
        @Nullable Instant closedAt) {

    /** Names of the time; {@code holder} at the issue, or at the close of what is closed. */
    public record Post(
            UUID id,
            String name,
            UUID party,
            String partyName,
            @Nullable String holder) {}

    boolean isOpen() {
        return state == ObligationView.State.OPEN;
    }

    public static DutyRow read(ResultSet row, int number) throws SQLException {
        UUID verifier = row.getObject("verifier_post", UUID.class);
        return new DutyRow(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Part.valueOf(row.getString("part")),
                row.getString("title"),
                row.getString("level"),
                new Subject(
                        row.getString("subject_type"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("subject_number")),
                BasisJson.read(row.getString("basis")),
                BasisJson.read(row.getString("period_basis")),
                new Post(
                        row.getObject("obligor_post", UUID.class),
                        row.getString("obligor_post_name"),
                        row.getObject("obligor_party", UUID.class),
                        row.getString("obligor_party_name"),
                        row.getString("holder_name")),
                verifier == null
                        ? null
                        : new Post(
                                verifier,
                                row.getString("verifier_post_name"),
                                row.getObject("verifier_party", UUID.class),
                                row.getString("verifier_party_name"),
                                row.getString("verifier_holder_name")),
                row.getString("region_path"),
                row.getString("line"),
                row.getObject("party", UUID.class),
                row.getString("party_name"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("provisional"),
                ObligationView.State.valueOf(row.getString("state")),
                moment(row, "missed_at"),
                moment(row, "closed_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
