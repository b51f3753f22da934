package cn.anxian.directive.task;

import cn.anxian.directory.Answerable;
import cn.anxian.directory.RegionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The same task with some of it changed; its version is the one that was read, until it is saved. */
final class Change {

    private final Task before;
    private State state;
    private RegionId region;
    private String path;
    private Answerable lead;
    private List<UUID> above;
    private Instant dueAt;
    private String dueBecause;
    private Optional<Instant> signedAt;
    private Optional<Task.Report> report;
    private Optional<Task.Acceptance> acceptance;
    private int extensions;
    private Optional<Task.Asking> asked;
    private int reopened;
    private LookBack lookBack;
    private int urged;
    private Optional<Instant> urgedAt;
    private Optional<String> endedBecause;
    private List<Owing> owing;

    Change(Task before) {
        this.before = before;
        this.state = before.state();
        this.region = before.region();
        this.path = before.path();
        this.lead = before.lead();
        this.above = before.above();
        this.dueAt = before.dueAt();
        this.dueBecause = before.dueBecause();
        this.signedAt = before.signedAt();
        this.report = before.report();
        this.acceptance = before.acceptance();
        this.extensions = before.extensions();
        this.asked = before.asked();
        this.reopened = before.reopened();
        this.lookBack = before.lookBack();
        this.urged = before.urged();
        this.urgedAt = before.urgedAt();
        this.endedBecause = before.endedBecause();
        this.owing = before.owing();
    }

    Change to(State next) {
        state = next;
        return this;
    }

    Change due(Instant at, String because) {
        dueAt = at;
        dueBecause = because;
        return this;
    }

    Change signed(Instant at) {
        signedAt = Optional.of(at);
        return this;
    }

    Change reported(Task.Report by) {
        report = Optional.of(by);
        asked = Optional.empty();
        return this;
    }

    Change accepted(Task.Acceptance by, LookBack drawn) {
        acceptance = Optional.of(by);
        lookBack = drawn;
        return this;
    }

    Change lookedBack(LookBack found) {
        lookBack = found;
        return this;
    }

    /** Marked on it for ever. */
    Change reopened() {
        reopened++;
        acceptance = Optional.empty();
        return this;
    }

    Change asking(Task.Asking asking) {
        asked = Optional.of(asking);
        return this;
    }

    Change answered() {
        asked = Optional.empty();
        return this;
    }

    Change extended() {
        extensions++;
        return answered();
    }

    Change urged(Instant at) {
        urged++;
        urgedAt = Optional.of(at);
        return this;
    }

    Change ended(String because) {
        endedBecause = Optional.of(because);
        asked = Optional.empty();
        return this;
    }

    /** Somebody else is to do it; who returned it has no more to do with it. */
    Change handedTo(Answerable next, RegionId where, String itsPath) {
        above = above.stream()
                .filter(party -> !party.equals(before.lead().party().value()))
                .toList();
        lead = next;
        region = where;
        path = itsPath;
        endedBecause = Optional.empty();
        signedAt = Optional.empty();
        return this;
    }

    Change owing(List<Owing> open) {
        owing = open;
        return this;
    }

    Task task() {
        return new Task(
                before.id(),
                before.number(),
                before.version(),
                state,
                before.origin(),
                before.parent(),
                before.title(),
                before.lines(),
                region,
                path,
                lead,
                before.verifier(),
                before.issuer(),
                before.helpers(),
                above,
                before.issuedAt(),
                before.issuedBy(),
                dueAt,
                dueBecause,
                signedAt,
                report,
                acceptance,
                extensions,
                asked,
                reopened,
                lookBack,
                urged,
                urgedAt,
                before.colour(),
                endedBecause,
                owing);
    }
}
