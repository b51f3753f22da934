package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.directory.Directory;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.ScopeFilter;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A pledge as its caller stands before it; what is not his to see is not there. Row-level security asks the same. */
@Component
class PledgeSight {

    private final PledgeTable pledges;
    private final EditionTable editions;
    private final Directory directory;
    private final ScopeFilter filter;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    PledgeSight(
            PledgeTable pledges,
            EditionTable editions,
            Directory directory,
            ScopeFilter filter,
            CurrentCaller callers,
            BusinessClock clock) {
        this.pledges = pledges;
        this.editions = editions;
        this.directory = directory;
        this.filter = filter;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} also if it is not the caller's to see */
    Pledge pledge(PledgeId id) {
        return pledges.find(id).filter(this::sees).orElseThrow(() -> Refusal.notFound("这份责任状"));
    }

    /** The two parties; once it was issued also leaders and offices of the place of whoever signs it. */
    boolean sees(Pledge pledge) {
        boolean issued = pledge.issue().isPresent();
        return pledge.issuer().party().value().equals(filter.party())
                || issued && pledge.receiver().party().value().equals(filter.party())
                || issued
                        && isWide()
                        && pledge.path().compareTo(from()) >= 0
                        && pledge.path().compareTo(to()) < 0;
    }

    Situation situation(Pledge pledge) {
        return new Situation(
                pledge,
                directory.carrierOf(pledge.receiver().post()).id(),
                editions.signaturesOf(pledge.id()).stream()
                        .filter(signature -> signature.edition() == pledge.edition())
                        .toList(),
                callers.get(),
                clock.now());
    }

    boolean isWide() {
        return callers.get().is(Role.OFFICE, Role.LEADER) || from().isEmpty();
    }

    UUID party() {
        return filter.party();
    }

    String from() {
        return filter.pathFrom();
    }

    String to() {
        return filter.pathTo();
    }
}
