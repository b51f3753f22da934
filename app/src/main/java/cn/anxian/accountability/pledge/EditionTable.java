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

    /**
     * What was promised in one edition.
     *
     * @param reason why it followed the one before
     * @param endedBecause why it was never signed, where it fell
     */
    record Edition(
            int no,
            Optional<String> preamble,
            List<Target> targets,
            Optional<String> reason,
            Optional<Instant> issuedAt,
            Optional<Pledge.Issue> issue,
            Optional<Instant> signedAt,
            Optional<String> endedBecause) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EditionTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void first(Pledge pledge) {
        insert(pledge.id(), pledge.edition(), pledge.preamble(), pledge.targets(), Optional.empty());
    }

    void insert(PledgeId pledge, int no, Optional<String> preamble, List<Target> targets, Optional<String> reason) {
        jdbc.sql("""
                insert into accountability.edition (pledge, no, preamble, targets, reason)
                values (:pledge, :no, :preamble, :targets::jsonb, :reason)
                """)
                .param("pledge", pledge.value())
                .param("no", no)
                .param("preamble", preamble.orElse(null))
                .param("targets", json.writeValueAsString(targets))
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

    void issued(PledgeId pledge, int no, Pledge.Issue by) {
        jdbc.sql("""
                update accountability.edition set issued_at = :at, issued_by = :by::jsonb where pledge = :pledge and no = :no
                """)
                .param("at", PledgeTable.utc(by.at()))
                .param("by", json.writeValueAsString(by))
                .param("pledge", pledge.value())
                .param("no", no)
                .update();
    }

    /** It was out to be signed, and nobody will sign it. */
    void fell(PledgeId pledge, int no, String because) {
        jdbc.sql("update accountability.edition set ended_because = :because where pledge = :pledge and no = :no")
                .param("because", because)
                .param("pledge", pledge.value())
                .param("no", no)
                .update();
    }

    void signed(PledgeId pledge, int no, Instant at) {
        jdbc.sql("update accountability.edition set signed_at = :at where pledge = :pledge and no = :no")
                .param("at", PledgeTable.utc(at))
                .param("pledge", pledge.value())
                .param("no", no)
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
                        Optional.ofNullable(row.getString("issued_by"))
                                .map(text -> json.readValue(text, Pledge.Issue.class)),
                        moment(row, "signed_at"),
                        Optional.ofNullable(row.getString("ended_because"))))
                .list();
    }

    /** What went out last, be it signed or not. */
    Edition newestOf(PledgeId pledge) {
        return of(pledge).getLast();
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
