package cn.anxian.obligation;

import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.law.Basis;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A duty as it is shown: names of the time it was issued, the clock, who was told, and where it is done. */
public record ObligationView(
        ObligationId id,
        String kind,
        String kindName,
        String title,
        Part part,
        String level,
        Subject subject,
        List<Basis> basis,
        Basis periodBasis,
        Answerer obligor,
        @Nullable Answerer verifier,
        Place region,
        Named line,
        Concerned party,
        Instant issuedAt,
        Instant dueAt,
        boolean provisional,
        State state,
        @Nullable Instant missedAt,
        @Nullable Instant closedAt,
        List<Told> told,
        @Nullable Urged urged,
        @Nullable Action action,
        @Nullable Linked next,
        @Nullable Linked before) {

    /** A missed duty stays OPEN until it is discharged late. */
    public enum State {
        OPEN,
        DISCHARGED,
        WAIVED,
        SUPERSEDED
    }

    public record Answerer(
            PostId postId,
            String postName,
            PartyId partyId,
            String partyName,
            @Nullable String personName) {}

    public record Place(int id, String name, String fullName) {}

    public record Named(String id, String name) {}

    /** Whose matter it is, named as when the duty was issued. */
    public record Concerned(PartyId id, String name) {}

    /** Whom the bell told that it was missed. */
    public record Told(String postName, @Nullable String personName, Instant at) {}

    /** 催办: how often somebody urged, and when last. */
    public record Urged(int times, Instant lastAt) {}

    /** What took the place of a superseded duty, or what a duty took the place of. */
    public record Linked(ObligationId id, String title, Instant dueAt) {}

    public record Action(String label, String href) {}
}
