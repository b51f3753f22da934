package cn.anxian.obligation.ladder;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.obligation.ObligationId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a missed duty, as far as it has come.
 *
 * @param missed the duty that was missed
 * @param title of that duty
 * @param matter whose duty that was
 * @param named the post that the ladder names
 * @param gap why it is another one than the ladder says; what nobody holds is said in the journal
 * @param decider the party whose post decides; empty while the bell has only asked
 * @param concerned whose duty was missed
 * @param duty the duty to decide; empty while the bell has only asked
 * @param dropped why nothing is to be decided any more
 */
record Decision(
        DecisionId id,
        ObligationId missed,
        int rung,
        int ladder,
        Measure measure,
        Instant askedAt,
        Subject matter,
        String title,
        Placement placement,
        PostId named,
        Optional<String> gap,
        Optional<ObligationId> duty,
        Optional<PartyId> decider,
        Optional<PartyId> concerned,
        Optional<Dropped> dropped,
        Optional<Answered> answered,
        Optional<Done> done,
        int version) {

    static final String SUBJECT = "decision";

    record Dropped(Instant at, String because) {}

    /**
     * The answer, by the names of then.
     *
     * @param words what is to be published; of an exposure alone
     * @param receiver to whom the papers go; of 移送 alone
     */
    record Answered(
            boolean yes,
            String reason,
            @Nullable String words,
            @Nullable String receiver,
            UUID signature,
            Instant at,
            String personName,
            String postName,
            String partyName,
            PostId from) {}

    /** That what was decided has been done, with its proof. */
    record Done(
            LocalDate on,
            String words,
            String place,
            List<UUID> photos,
            Instant at,
            String personName,
            String postName) {}

    /** Of the duty to decide and of what follows a yes. */
    Subject subject() {
        return new Subject(SUBJECT, id.value(), matter.number());
    }

    /** 约谈：整改：配电箱无防护盖板. */
    String about() {
        return measure.chinese() + "：" + title;
    }

    /** Nobody here may decide it, and nobody above is registered. */
    boolean isLeftToAbove() {
        return duty.isEmpty()
                && dropped.map(Dropped::because)
                        .filter(because -> gap.filter(because::equals).isPresent())
                        .isPresent();
    }

    static Decision read(ResultSet row, int number) throws SQLException {
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                new ObligationId(row.getObject("obligation", UUID.class)),
                row.getInt("rung"),
                row.getInt("ladder"),
                Measure.valueOf(row.getString("measure")),
                moment(row, "asked_at"),
                new Subject(
                        row.getString("matter_type"),
                        row.getObject("matter_id", UUID.class),
                        row.getString("matter_number")),
                row.getString("title"),
                new Placement(
                        row.getString("region_path"),
                        row.getString("line"),
                        new PartyId(row.getObject("party", UUID.class))),
                new PostId(row.getObject("named_post", UUID.class)),
                Optional.ofNullable(row.getString("gap")),
                Optional.ofNullable(row.getObject("duty", UUID.class)).map(ObligationId::new),
                Optional.ofNullable(row.getObject("post_party", UUID.class)).map(PartyId::new),
                Optional.ofNullable(row.getObject("concerned", UUID.class)).map(PartyId::new),
                row.getObject("dropped_at") == null
                        ? Optional.empty()
                        : Optional.of(new Dropped(moment(row, "dropped_at"), row.getString("dropped_because"))),
                row.getObject("answered_at") == null ? Optional.empty() : Optional.of(answered(row)),
                row.getObject("done_at") == null ? Optional.empty() : Optional.of(done(row)),
                row.getInt("version"));
    }

    private static Answered answered(ResultSet row) throws SQLException {
        return new Answered(
                row.getBoolean("yes"),
                row.getString("reason"),
                row.getString("words"),
                row.getString("receiver"),
                row.getObject("signature", UUID.class),
                moment(row, "answered_at"),
                row.getString("answered_by_name"),
                row.getString("answered_from_name"),
                row.getString("answered_from_party"),
                new PostId(row.getObject("answered_from", UUID.class)));
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(
                row.getObject("done_on", LocalDate.class),
                row.getString("done_words"),
                row.getString("done_place"),
                uuids(row.getArray("done_photos")),
                moment(row, "done_at"),
                row.getString("done_by_name"),
                row.getString("done_from_name"));
    }

    private static List<UUID> uuids(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(each -> UUID.fromString(each.toString()))
                .toList();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
