package cn.anxian.obligation.ladder;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.obligation.ObligationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All SQL of {@code obligation.decision} in the application's hands; it is the bell that asks. */
@Component
public class DecisionTable {

    /** The kind of the duty to decide. */
    public static final String DUTY = DecisionKinds.DECIDE;

    private final JdbcClient jdbc;

    DecisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the bell has asked and nobody owes yet, the first asked first. */
    List<DecisionId> asked(int most) {
        return jdbc.sql("""
                select d.id from obligation.decision d where d.duty is null and d.dropped_at is null
                order by d.asked_at, d.id limit :most
                """)
                .param("most", most)
                .query((row, number) -> new DecisionId(row.getObject("id", UUID.class)))
                .list();
    }

    /** One that nobody else is just asking; locked. */
    Optional<Decision> lockAsked(DecisionId id) {
        return jdbc.sql("""
                select d.* from obligation.decision d
                where d.id = :id and d.duty is null and d.dropped_at is null
                for update skip locked
                """).param("id", id.value()).query(Decision::read).optional();
    }

    Optional<Decision> find(DecisionId id) {
        return jdbc.sql("select d.* from obligation.decision d where d.id = :id")
                .param("id", id.value())
                .query(Decision::read)
                .optional();
    }

    /** Waits for whoever is just answering it. */
    Optional<Decision> lock(DecisionId id) {
        return jdbc.sql("select d.* from obligation.decision d where d.id = :id for update")
                .param("id", id.value())
                .query(Decision::read)
                .optional();
    }

    List<Decision> ofMatter(Subject matter) {
        return jdbc.sql("""
                select d.* from obligation.decision d where d.matter_id = :matter and d.matter_type = :type
                order by d.asked_at, d.id
                """)
                .param("matter", matter.id())
                .param("type", matter.type())
                .query(Decision::read)
                .list();
    }

    boolean wasAsked(PartyId body, String matterType, UUID matter) {
        return jdbc.sql("""
                select exists (select from obligation.decision d
                               where d.matter_id = :matter and d.matter_type = :type and d.post_party = :body)
                """)
                .param("matter", matter)
                .param("type", matterType)
                .param("body", body.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether it is that body's to decide. */
    boolean wasAskedTo(PartyId body, UUID decision) {
        return jdbc.sql("select exists (select from obligation.decision d where d.id = :id and d.post_party = :body)")
                .param("id", decision)
                .param("body", body.value())
                .query(Boolean.class)
                .single();
    }

    void owed(DecisionId id, ObligationId duty, PartyId by, Optional<String> gap) {
        jdbc.sql("""
                update obligation.decision set duty = :duty, post_party = :party, gap = :gap, version = version + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("duty", duty.value())
                .param("party", by.value())
                .param("gap", gap.orElse(null))
                .update();
    }

    /** No post of this level or above it may decide: it is no duty of anybody, and says why. */
    void leaveToAbove(DecisionId id, String because, Instant at) {
        jdbc.sql("""
                update obligation.decision
                set dropped_at = :at, dropped_because = :because, gap = :because, version = version + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("because", because)
                .param("at", utc(at))
                .update();
    }

    void answer(DecisionId id, Answer answer, Caller by, Instant at) {
        jdbc.sql("""
                update obligation.decision
                set yes = :yes, reason = :reason, words = :words, receiver = :receiver, signature = :signature,
                    answered_at = :at, answered_by = :person, answered_by_name = :personName, answered_from = :post,
                    answered_from_name = :postName, answered_from_party = :partyName, version = version + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("yes", answer.yes())
                .param("reason", answer.reason())
                .param("words", answer.words().orElse(null))
                .param("receiver", answer.receiver().orElse(null))
                .param("signature", answer.signature().value())
                .param("at", utc(at))
                .param("person", by.person().value())
                .param("personName", by.personName())
                .param("post", by.post().value())
                .param("postName", by.postName())
                .param("partyName", by.partyName())
                .update();
    }

    void done(DecisionId id, Fulfilment fulfilment, Caller by, Instant at) {
        jdbc.sql("""
                update obligation.decision
                set done_on = :on, done_words = :words, done_place = :place, done_photos = :photos, done_at = :at,
                    done_by_name = :personName, done_from_name = :postName, version = version + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("on", fulfilment.on())
                .param("words", fulfilment.words())
                .param("place", fulfilment.place())
                .param(
                        "photos",
                        fulfilment.photos().stream().map(photo -> photo.value()).toArray(UUID[]::new))
                .param("at", utc(at))
                .param("personName", by.personName())
                .param("postName", by.postName())
                .update();
    }

    /** What was asked about a duty that is now let off or replaced is not to be decided any more; answers which had a duty. */
    public List<Subject> drop(ObligationId missed, String because, Instant at) {
        return jdbc
                .sql("""
                update obligation.decision
                set dropped_at = :at, dropped_because = :because, version = version + 1
                where obligation = :missed and yes is null and dropped_at is null
                returning id, matter_number, duty
                """)
                .param("missed", missed.value())
                .param("because", because)
                .param("at", utc(at))
                .query((row, number) -> row.getObject("duty") == null
                        ? Optional.<Subject>empty()
                        : Optional.of(new Subject(
                                Decision.SUBJECT, row.getObject("id", UUID.class), row.getString("matter_number"))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
