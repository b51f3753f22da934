package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.directory.Answerable;
import cn.anxian.directory.Named;
import cn.anxian.directory.RegionId;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One task, as issued and as it stands.
 *
 * @param parent of which it was broken down
 * @param lines at least one, the nearest first
 * @param path of the region that carries it out
 * @param verifier of the issuer's side, never the lead post
 * @param helpers 配合单位
 * @param above parties from whom it came down, the nearest first
 * @param dueBecause how the deadline was found
 * @param owing its open duties, the earliest first
 * @param extensions how often its deadline was put off
 * @param reopened how often it was opened again after an untrue look-back
 */
record Task(
        TaskId id,
        String number,
        int version,
        State state,
        Origin origin,
        Optional<TaskId> parent,
        String title,
        List<String> lines,
        RegionId region,
        String path,
        Answerable lead,
        Answerable verifier,
        Answerable issuer,
        List<Party> helpers,
        List<UUID> above,
        Instant issuedAt,
        String issuedBy,
        Instant dueAt,
        String dueBecause,
        Optional<Instant> signedAt,
        Optional<Report> report,
        Optional<Acceptance> acceptance,
        int extensions,
        Optional<Asking> asked,
        int reopened,
        LookBack lookBack,
        int urged,
        Optional<Instant> urgedAt,
        Colour colour,
        Optional<String> endedBecause,
        List<Owing> owing) {

    static final String SUBJECT = "task";

    /** 配合单位, named as when it was issued. */
    record Party(UUID id, String name) {}

    /** 报请办结: who said that it is done. */
    record Report(PersonId person, PostId post, String by, Instant at) {

        boolean isBySamePersonAs(Caller caller) {
            return person.equals(caller.person());
        }

        boolean isFromSamePostAs(Caller caller) {
            return post.equals(caller.post());
        }
    }

    record Acceptance(String by, Instant at) {}

    /** 申请展期, not yet answered. */
    record Asking(Instant until, String reason, String by, Instant at) {}

    /** What somebody said on the way, with its proof. */
    record Note(Step step, Instant at, String by, String words, List<EvidenceId> evidence) {}

    Task {
        lines = List.copyOf(lines);
        helpers = List.copyOf(helpers);
        above = List.copyOf(above);
        owing = owing.stream().sorted(Comparator.comparing(Owing::dueAt)).toList();
    }

    Subject subject() {
        return new Subject(SUBJECT, id.value(), number);
    }

    Placement placement() {
        return new Placement(path, lines.getFirst(), lead.party());
    }

    boolean isHelpedBy(Caller caller) {
        return helpers.stream()
                .anyMatch(party -> party.id().equals(caller.party().value()));
    }

    boolean owes(Duty duty) {
        return owing.stream().anyMatch(each -> each.duty() == duty);
    }

    boolean isPastItsDayAt(Instant now) {
        return now.isAfter(dueAt);
    }

    /** 退回重办: it was reported, and is to be done again. What a look-back has opened again is said to be that. */
    boolean isSentBackAt(Instant now) {
        return state == State.WORKING
                && lookBack != LookBack.UNTRUE
                && report.filter(said -> !said.at().isAfter(now)).isPresent();
    }

    boolean wasReportedLate() {
        return report.filter(said -> isPastItsDayAt(said.at())).isPresent();
    }

    /** Who answers for a duty of it. */
    Answerable answering(Duty duty) {
        return switch (duty) {
            case SIGN, CARRY_OUT -> lead;
            case ACCEPT, LOOK_BACK -> verifier;
            case EXTEND, REISSUE -> issuer;
        };
    }

    /** What its lead owes first; while it is his, he owes something. */
    Duty nextOfTheLead() {
        return owing.stream()
                .map(Owing::duty)
                .filter(duty -> answering(duty).equals(lead))
                .findFirst()
                .orElseThrow();
    }

    List<Named> shownHelpers() {
        return helpers.stream()
                .map(party -> new Named(party.id().toString(), party.name()))
                .toList();
    }

    Change changed() {
        return new Change(this);
    }
}
