package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All SQL of {@code accountability.edition} and {@code accountability.signature}. */
@Component
class EditionTable {

    /** What was promised in one edition. @param reason why it followed the one before */
    record Edition(
            int no,
            Optional<String> preamble,
            List<Target> targets,
            Optional<String> reason,
            Optional<Instant> issuedAt,
            Optional<Instant> signedAt) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EditionTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Pledge pledge, Optional<String> reason) {
        jdbc.sql("""
                insert into accountability.edition (pledge, no, preamble, targets, reason)
                values (:pledge, :no, :preamble, :targets::jsonb, :reason)
                """)
                .param("pledge", pledge.id().value())
                .param("no", pledge.edition())
                .param("preamble", pledge.preamble().orElse(null))
                .param("targets", json.writeValueAsString(pledge.targets()))
                .param("reason", reason.orElse(null))
                .update();
    }

    /** What is not signed yet may still be reworded. */
    void rewrite(Pledge pledge) {
        jdbc.sql("""
                update accountability.edition set preamble = :preamble, targets = :targets::jsonb
                where pledge = :pledge and no = :no and signed_at is null
                """)
                .param("pledge", pledge.id().value())
                .param("no", pledge.edition())
                .param("preamble", pledge.preamble().orElse(null))
                .param("targets", json.writeValueAsString(pledge.targets()))
                .update();
    }

    void issued(Pledge pledge, Instant at) {
        jdbc.sql("update accountability.edition set issued_at = :at where pledge = :pledge and no = :no")
                .param("at", PledgeTable.utc(at))
                .param("pledge", pledge.id().value())
                .param("no", pledge.edition())
                .update();
    }

    void signed(Pledge pledge, Instant at) {
        jdbc.sql("update accountability.edition set signed_at = :at where pledge = :pledge and no = :no")
                .param("at", PledgeTable.utc(at))
                .param("pledge", pledge.id().value())
                .param("no", pledge.edition())
                .update();
    }

    List<Edition> of(PledgeId pledge) {
        return jdbc.sql("select * from accountability.edition where pledge = :pledge order by no")
                .param("pledge", pledge.value())
                .query((row, number) -> new Edition(
                        row.getInt("no"),
                        Optional.ofNullable(row.getString("preamble")),
                        List.of(json.readValue(row.getString("targets"), Target[].class)),
                        Optional.ofNullable(row.getString("reason")),
                        moment(row, "issued_at"),
                        moment(row, "signed_at")))
                .list();
    }

    void insert(PledgeId pledge, Signature signature) {
        jdbc.sql("""
                insert into accountability.signature (pledge, edition, person, person_name, post, post_name, party_name, at,
                    evidence, command, countersigned)
                values (:pledge, :edition, :person, :personName, :post, :postName, :partyName, :at, :evidence, :command,
                    :countersigned)
                """)
                .param("pledge", pledge.value())
                .param("edition", signature.edition())
                .param("person", signature.person().value())
                .param("personName", signature.personName())
                .param("post", signature.post().value())
                .param("postName", signature.postName())
                .param("partyName", signature.partyName())
                .param("at", PledgeTable.utc(signature.at()))
                .param("evidence", signature.evidence().value())
                .param("command", signature.command().value())
                .param("countersigned", signature.countersigned())
                .update();
    }

    /** The oldest first. */
    List<Signature> signaturesOf(PledgeId pledge) {
        return jdbc.sql("select * from accountability.signature where pledge = :pledge order by edition, at, person")
                .param("pledge", pledge.value())
                .query(EditionTable::signature)
                .list();
    }

    private static Signature signature(ResultSet row, int number) throws SQLException {
        return new Signature(
                row.getInt("edition"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("person_name"),
                new PostId(row.getObject("post", UUID.class)),
                row.getString("post_name"),
                row.getString("party_name"),
                moment(row, "at").orElseThrow(),
                new EvidenceId(row.getObject("evidence", UUID.class)),
                new CommandId(row.getObject("command", UUID.class)),
                row.getBoolean("countersigned"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
