package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.directory.Answerable;
import cn.anxian.directory.RegionId;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One pledge as it stands, in the edition that is in force, or is the first to be signed.
 *
 * @param lines of the duties that it is about; empty means all
 * @param region of the post that signs
 * @param path of that region
 * @param whole what it was broken down from
 * @param edition of the targets; while an amendment is out to be signed, the one signed before
 * @param issue of what went out last; empty as long as it is a draft
 * @param signedAt of the edition that was signed last
 */
record Pledge(
        PledgeId id,
        String number,
        int version,
        State state,
        int year,
        String title,
        Optional<String> preamble,
        List<String> lines,
        RegionId region,
        String path,
        Answerable issuer,
        Answerable receiver,
        Optional<Whole> whole,
        int edition,
        List<Target> targets,
        Instant madeAt,
        Optional<Issue> issue,
        Optional<Instant> signedAt,
        Optional<String> endedBecause,
        Optional<Conclusion> conclusion) {

    /** By its names at the time of the breakdown. */
    record Whole(PledgeId id, String number, String title) {}

    /** @param signBy when the duty to sign falls due */
    record Issue(PersonId person, String by, Instant at, Instant signBy) {}

    /** 考核: the results as they stood, with the number of the journal's newest entry. */
    record Conclusion(String by, Instant at, String opinion, long entryNo, Instant until, List<Counted> results) {}

    Pledge {
        lines = List.copyOf(lines);
        targets = List.copyOf(targets);
    }

    Subject subject() {
        return new Subject("pledge", id.value(), number);
    }

    /** @param otherwise the line of what no other line claims */
    Placement placement(String otherwise) {
        return new Placement(path, lines.isEmpty() ? otherwise : lines.getFirst(), receiver.party());
    }

    boolean wasIssuedBy(Caller caller) {
        return issue.filter(issued -> issued.person().equals(caller.person())).isPresent();
    }

    boolean isOverdueAt(Instant now) {
        return (state == State.ISSUED || state == State.AMENDED)
                && issue.filter(issued -> now.isAfter(issued.signBy())).isPresent();
    }

    Optional<Target> target(UUID id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    Optional<Target> target(int no) {
        return targets.stream().filter(target -> target.no() == no).findFirst();
    }
}
