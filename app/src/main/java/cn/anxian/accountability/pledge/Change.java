package cn.anxian.accountability.pledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The same pledge with some of it changed; its version is the one that was read, until it is saved. */
final class Change {

    private final Pledge before;
    private State state;
    private String title;
    private Optional<String> preamble;
    private List<String> lines;
    private int edition;
    private List<Target> targets;
    private Optional<Pledge.Issue> issue;
    private Optional<Instant> signedAt;
    private Optional<String> endedBecause;
    private Optional<Pledge.Conclusion> conclusion;

    private Change(Pledge before, State state) {
        this.before = before;
        this.state = state;
        this.title = before.title();
        this.preamble = before.preamble();
        this.lines = before.lines();
        this.edition = before.edition();
        this.targets = before.targets();
        this.issue = before.issue();
        this.signedAt = before.signedAt();
        this.endedBecause = before.endedBecause();
        this.conclusion = before.conclusion();
    }

    static Change of(Pledge pledge, State next) {
        return new Change(pledge, next);
    }

    Change titled(String words, List<String> itsLines) {
        title = words;
        lines = itsLines;
        return this;
    }

    Change promising(List<Target> promised, Optional<String> words) {
        targets = promised;
        preamble = words;
        return this;
    }

    /** 生效: what went out last is what is promised now. */
    Change inForce(EditionTable.Edition signed) {
        edition = signed.no();
        return promising(signed.targets(), signed.preamble());
    }

    /** What went out last has fallen: it stands again as it was sent out before. */
    Change sentOutAs(Pledge.Issue before) {
        issue = Optional.of(before);
        return this;
    }

    Change issued(Pledge.Issue by) {
        issue = Optional.of(by);
        endedBecause = Optional.empty();
        return this;
    }

    Change signed(Instant at) {
        signedAt = Optional.of(at);
        return this;
    }

    Change ended(String because) {
        endedBecause = Optional.of(because);
        return this;
    }

    Change concluded(Pledge.Conclusion by) {
        conclusion = Optional.of(by);
        return this;
    }

    Pledge pledge() {
        return new Pledge(
                before.id(),
                before.number(),
                before.version(),
                state,
                before.year(),
                title,
                preamble,
                lines,
                before.region(),
                before.path(),
                before.issuer(),
                before.receiver(),
                before.whole(),
                edition,
                targets,
                before.madeAt(),
                issue,
                signedAt,
                endedBecause,
                conclusion);
    }
}
