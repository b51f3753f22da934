package cn.anxian.obligation.handover;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code obligation.handover} and its items. */
@Component
class HandoverTable {

    private final JdbcClient jdbc;

    HandoverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False while another one of the same post is under way. */
    boolean insert(Handover handover, PartyId takerParty) {
        return jdbc.sql("""
                insert into obligation.handover (id, post, post_name, party, party_name, region_path, leaving, leaving_name,
                    taker, taker_name, taker_post, taker_post_name, taker_party, started_at, started_by, started_by_name,
                    taken_at, taken_signature, witness_post, witness_post_name, witness_party_name,
                    absence, absence_words, absence_document, absence_photos)
                values (:id, :post, :postName, :party, :partyName, :path, :leaving, :leavingName,
                    :taker, :takerName, :takerPost, :takerPostName, :takerParty, :startedAt, :startedBy, :startedByName,
                    :takenAt, :takenSignature, :witnessPost, :witnessPostName, :witnessPartyName,
                    :absence, :words, :document, :photos::uuid[])
                on conflict do nothing
                """)
                        .param("id", handover.id())
                        .param("post", handover.post().value())
                        .param("postName", handover.postName())
                        .param("party", handover.party().value())
                        .param("partyName", handover.partyName())
                        .param("path", handover.path())
                        .param(
                                "leaving",
                                handover.leaving() == null
                                        ? null
                                        : handover.leaving().value())
                        .param("leavingName", handover.leavingName())
                        .param("taker", handover.taker().value())
                        .param("takerName", handover.takerName())
                        .param("takerPost", handover.takerPost().value())
                        .param("takerPostName", handover.takerPostName())
                        .param("takerParty", takerParty.value())
                        .param("startedAt", utc(handover.startedAt()))
                        .param("startedBy", handover.startedBy().value())
                        .param("startedByName", handover.startedByName())
                        .param("takenAt", handover.takenAt() == null ? null : utc(handover.takenAt()))
                        .param("takenSignature", handover.takenSignature())
                        .params(oneSided(handover.oneSided()))
                        .update()
                == 1;
    }

    Optional<Handover> find(UUID id) {
        return jdbc.sql("select * from obligation.handover where id = :id")
                .param("id", id)
                .query(HandoverTable::handover)
                .optional();
    }

    /** The last one first. */
    List<Handover> ofPost(PostId post) {
        return jdbc.sql(
                        "select * from obligation.handover where post = :post order by started_at desc, id desc limit 50")
                .param("post", post.value())
                .query(HandoverTable::handover)
                .list();
    }

    /** By whoever leaves, or by the witness in his stead. */
    boolean given(Handover handover, EvidenceId signature, Instant at) {
        OneSided why = handover.oneSided();
        return jdbc.sql("""
                update obligation.handover
                set given_at = :at, given_signature = :signature, witness = :witness, witness_name = :witnessName,
                    version = version + 1
                where id = :id and version = :version
                """)
                        .param(
                                "witness",
                                why == null || why.witness() == null
                                        ? null
                                        : why.witness().value())
                        .param("witnessName", why == null ? null : why.witnessName())
                        .param("at", utc(at))
                        .param("signature", signature.value())
                        .param("id", handover.id())
                        .param("version", handover.version())
                        .update()
                == 1;
    }

    boolean taken(Handover handover, EvidenceId signature, Instant at) {
        return jdbc.sql("""
                update obligation.handover set taken_at = :at, taken_signature = :signature, version = version + 1
                where id = :id and version = :version
                """)
                        .param("at", utc(at))
                        .param("signature", signature.value())
                        .param("id", handover.id())
                        .param("version", handover.version())
                        .update()
                == 1;
    }

    boolean cancelled(Handover handover, String because, String byName, Instant at) {
        return jdbc.sql("""
                update obligation.handover
                set cancelled_at = :at, cancelled_by_name = :byName, cancelled_because = :because, version = version + 1
                where id = :id and version = :version
                """)
                        .param("at", utc(at))
                        .param("byName", byName)
                        .param("because", because)
                        .param("id", handover.id())
                        .param("version", handover.version())
                        .update()
                == 1;
    }

    /** What is open on the post now, by time left; the handing over itself is not handed over. */
    List<HandedDuty> open(PostId post, Instant now, boolean given) {
        return jdbc.sql("""
                select o.id as obligation, side.side, o.kind, o.title, o.subject_number, o.party_name as concerned_name,
                       o.due_at, o.due_at < :now as overdue, :given as given, not :given as taken
                from obligation.obligation o
                cross join lateral (select 'OBLIGOR' as side where o.obligor_post = :post
                                    union all select 'VERIFIER' where o.verifier_post = :post) side
                where o.state = 'OPEN' and (o.obligor_post = :post or o.verifier_post = :post)
                  and o.subject_type <> 'handover'
                order by o.due_at, o.id, side.side
                """)
                .param("post", post.value())
                .param("now", utc(now))
                .param("given", given)
                .query(HandoverTable::duty)
                .list();
    }

    void keep(Handover handover, HandedDuty duty) {
        jdbc.sql("""
                insert into obligation.handover_item (handover, obligation, side, kind, title, subject_number,
                    concerned_name, due_at, overdue, given, taken)
                values (:handover, :obligation, :side, :kind, :title, :number, :concerned, :dueAt, :overdue, :given, :taken)
                on conflict (handover, obligation, side) do update set taken = excluded.taken
                """)
                .param("handover", handover.id())
                .param("obligation", duty.obligation())
                .param("side", duty.verifies() ? "VERIFIER" : "OBLIGOR")
                .param("kind", duty.kind())
                .param("title", duty.title())
                .param("number", duty.number())
                .param("concerned", duty.concerned())
                .param("dueAt", utc(duty.dueAt()))
                .param("overdue", duty.overdue())
                .param("given", duty.given())
                .param("taken", duty.taken())
                .update();
    }

    List<HandedDuty> items(UUID handover) {
        return jdbc.sql("""
                select * from obligation.handover_item where handover = :handover
                order by overdue desc, due_at, obligation, side
                """)
                .param("handover", handover)
                .query(HandoverTable::duty)
                .list();
    }

    private static HandedDuty duty(ResultSet row, int number) throws SQLException {
        return new HandedDuty(
                row.getObject("obligation", UUID.class),
                row.getString("side").equals("VERIFIER"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("subject_number"),
                row.getString("concerned_name"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("overdue"),
                row.getBoolean("given"),
                row.getBoolean("taken"));
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        UUID leaving = row.getObject("leaving", UUID.class);
        return new Handover(
                row.getObject("id", UUID.class),
                new PostId(row.getObject("post", UUID.class)),
                row.getString("post_name"),
                new PartyId(row.getObject("party", UUID.class)),
                row.getString("party_name"),
                row.getString("region_path"),
                leaving == null ? null : new PersonId(leaving),
                row.getString("leaving_name"),
                new PersonId(row.getObject("taker", UUID.class)),
                row.getString("taker_name"),
                new PostId(row.getObject("taker_post", UUID.class)),
                row.getString("taker_post_name"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("started_by", UUID.class)),
                row.getString("started_by_name"),
                moment(row, "given_at"),
                row.getObject("given_signature", UUID.class),
                moment(row, "taken_at"),
                row.getObject("taken_signature", UUID.class),
                moment(row, "cancelled_at"),
                row.getString("cancelled_by_name"),
                row.getString("cancelled_because"),
                oneSided(row),
                Handover.State.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    private static Map<String, @Nullable Object> oneSided(@Nullable OneSided why) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("witnessPost", why == null ? null : why.witnessPost().value());
        values.put("witnessPostName", why == null ? null : why.witnessPostName());
        values.put("witnessPartyName", why == null ? null : why.witnessPartyName());
        values.put("absence", why == null ? null : why.absence().name());
        values.put("words", why == null ? null : why.words());
        values.put("document", why == null ? null : why.document());
        values.put("photos", why == null ? null : why.photos().toArray(UUID[]::new));
        return values;
    }

    private static @Nullable OneSided oneSided(ResultSet row) throws SQLException {
        UUID post = row.getObject("witness_post", UUID.class);
        if (post == null) {
            return null;
        }
        UUID witness = row.getObject("witness", UUID.class);
        return new OneSided(
                new PostId(post),
                row.getString("witness_post_name"),
                row.getString("witness_party_name"),
                witness == null ? null : new PersonId(witness),
                row.getString("witness_name"),
                Absence.valueOf(row.getString("absence")),
                row.getString("absence_words"),
                row.getString("absence_document"),
                List.of((UUID[]) row.getArray("absence_photos").getArray()));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
