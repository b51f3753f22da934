package cn.anxian.obligation;

import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.OrNull;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.law.BasisJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All SQL that changes {@code obligation.obligation} in the application's hands; clocks are {@link ClockTable}'s.
 *
 * <p>What is issued or closed is appended to the movements by the same statement: the books are counted from both.
 */
@Component
class ObligationTable {

    /** A post and who holds it now, if anybody. */
    record Held(Post post, Optional<Holder> holder) {}

    private final JdbcClient jdbc;

    ObligationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the subject has an open duty of this kind. */
    boolean issue(
            ObligationId id,
            Owed owed,
            String partyName,
            Part part,
            Held obligor,
            Optional<Held> verifier,
            Instant issuedAt) {
        return jdbc.sql("""
                with issued as (
                insert into obligation.obligation (id, kind, part, title, level, subject_type, subject_id, subject_number,
                    basis, period_basis, obligor_post, obligor_post_name, obligor_party, obligor_party_name,
                    verifier_post, verifier_post_name, verifier_party, verifier_party_name, verifier_holder_name,
                    region_path, line, party, party_name, issued_at, issue_holder, issue_holder_name, due_at, provisional, state)
                values (:id, :kind, :part, :title, :level, :subjectType, :subjectId, :subjectNumber,
                    :basis::jsonb, :periodBasis::jsonb, :obligorPost, :obligorPostName, :obligorParty, :obligorPartyName,
                    :verifierPost, :verifierPostName, :verifierParty, :verifierPartyName, :verifierHolderName,
                    :path, :line, :party, :partyName, :issuedAt, :holder, :holderName, :dueAt, :provisional, 'OPEN')
                on conflict do nothing
                returning *
                )
                insert into obligation.movement (obligation, what, at, kind, region_path, line, party, obligor_party,
                    verifier_party)
                select id, 'ISSUED', issued_at, kind, region_path, line, party, obligor_party, verifier_party from issued
                """)
                        .param("id", id.value())
                        .param("kind", owed.kind())
                        .param("part", part.name())
                        .param("title", owed.title())
                        .param("level", owed.level())
                        .param("subjectType", owed.subject().type())
                        .param("subjectId", owed.subject().id())
                        .param("subjectNumber", OrNull.text(owed.subject().number()))
                        .param("basis", BasisJson.write(owed.basis()))
                        .param("periodBasis", BasisJson.write(owed.periodBasis()))
                        .param("obligorPost", obligor.post().id().value())
                        .param("obligorPostName", obligor.post().name())
                        .param("obligorParty", obligor.post().party().value())
                        .param("obligorPartyName", obligor.post().partyName())
                        .param(
                                "verifierPost",
                                OrNull.id(
                                        verifier.map(v -> v.post().id().value()).orElse(null)))
                        .param(
                                "verifierPostName",
                                OrNull.text(verifier.map(v -> v.post().name()).orElse(null)))
                        .param(
                                "verifierParty",
                                OrNull.id(verifier.map(v -> v.post().party().value())
                                        .orElse(null)))
                        .param(
                                "verifierPartyName",
                                OrNull.text(
                                        verifier.map(v -> v.post().partyName()).orElse(null)))
                        .param(
                                "verifierHolderName",
                                OrNull.text(verifier.flatMap(Held::holder)
                                        .map(Holder::personName)
                                        .orElse(null)))
                        .param("path", owed.placement().path())
                        .param("line", owed.placement().line())
                        .param("party", owed.placement().party().value())
                        .param("partyName", partyName)
                        .param("issuedAt", utc(issuedAt))
                        .param(
                                "holder",
                                OrNull.id(obligor.holder()
                                        .map(h -> h.person().value())
                                        .orElse(null)))
                        .param(
                                "holderName",
                                OrNull.text(
                                        obligor.holder().map(Holder::personName).orElse(null)))
                        .param("dueAt", utc(owed.deadline().dueAt()))
                        .param("provisional", owed.deadline().provisional())
                        .update()
                == 1;
    }

    Optional<OpenDuty> lock(Subject subject, String kind) {
        return jdbc.sql("""
                select id, title, obligation.brief(title, subject_number) as brief, subject_number, region_path, line, party, obligor_post, obligor_post_name, due_at,
                       missed_at is not null as missed
                from obligation.obligation
                where subject_id = :subject and subject_type = :type and kind = :kind and state = 'OPEN'
                for update
                """)
                .param("subject", subject.id())
                .param("type", subject.type())
                .param("kind", kind)
                .query((row, number) -> open(row, subject))
                .optional();
    }

    void close(OpenDuty duty, Closing closing, Caller by, Optional<Holder> holder, Instant at) {
        jdbc.sql("""
                with closed as (
                update obligation.obligation
                set state = :state, closed_at = :at, closed_by = :by, closed_by_name = :byName,
                    closed_from_post = :post, closed_from_post_name = :postName,
                    close_holder = :holder, close_holder_name = :holderName,
                    waived_because = :reason, superseded_by = :next, version = version + 1
                where id = :id
                returning *
                )
                insert into obligation.movement (obligation, what, at, kind, region_path, line, party, obligor_party,
                    verifier_party)
                select id, state, closed_at, kind, region_path, line, party, obligor_party, verifier_party from closed
                """)
                .param("id", duty.id().value())
                .param("state", closing.state().name())
                .param("at", utc(at))
                .param("by", by.person().value())
                .param("byName", by.personName())
                .param("post", by.post().value())
                .param("postName", by.postName())
                .param("holder", OrNull.id(holder.map(h -> h.person().value()).orElse(null)))
                .param("holderName", OrNull.text(holder.map(Holder::personName).orElse(null)))
                .param("reason", OrNull.text(closing.reason()))
                .param(
                        "next",
                        OrNull.id(closing.next() == null ? null : closing.next().value()))
                .update();
    }

    /** The bell had not come by yet. */
    void missed(ObligationId duty, Optional<Holder> holderThen) {
        jdbc.sql("""
                update obligation.obligation
                set missed_at = due_at, miss_holder = :holder, miss_holder_name = :holderName
                where id = :id
                """)
                .param("id", duty.value())
                .param(
                        "holder",
                        OrNull.id(holderThen.map(h -> h.person().value()).orElse(null)))
                .param(
                        "holderName",
                        OrNull.text(holderThen.map(Holder::personName).orElse(null)))
                .update();
    }

    static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime utcOrNull(@Nullable Instant moment) {
        return moment == null ? null : utc(moment);
    }

    private static OpenDuty open(ResultSet row, Subject subject) throws SQLException {
        return new OpenDuty(
                new ObligationId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("brief"),
                new Subject(subject.type(), subject.id(), row.getString("subject_number")),
                new Placement(
                        row.getString("region_path"),
                        row.getString("line"),
                        new PartyId(row.getObject("party", UUID.class))),
                new PostId(row.getObject("obligor_post", UUID.class)),
                row.getString("obligor_post_name"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("missed"));
    }
}
