package cn.anxian.obligation.handover;

import cn.anxian.directory.Directory;
import cn.anxian.directory.WhoCanSignIn;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.ScopeFilter;
import cn.anxian.kernel.document.OfficialDocument;
import cn.anxian.obligation.Kinds;
import cn.anxian.obligation.ObligationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who sign, and those who look after the post, see of its handing over. */
@Component
@Transactional(readOnly = true)
class HandoverPages {

    private final Handovers handovers;
    private final SigningHandover signing;
    private final HandoverTable table;
    private final Directory directory;
    private final WhoCanSignIn accounts;
    private final Kinds kinds;
    private final CurrentCaller callers;
    private final ScopeFilter scope;
    private final BusinessClock clock;

    HandoverPages(
            Handovers handovers,
            SigningHandover signing,
            HandoverTable table,
            Directory directory,
            WhoCanSignIn accounts,
            Kinds kinds,
            CurrentCaller callers,
            ScopeFilter scope,
            BusinessClock clock) {
        this.handovers = handovers;
        this.signing = signing;
        this.table = table;
        this.directory = directory;
        this.accounts = accounts;
        this.kinds = kinds;
        this.callers = callers;
        this.scope = scope;
        this.clock = clock;
    }

    HandoverView one(UUID id) {
        return view(handovers.seen(id));
    }

    /** The last one first. */
    List<HandoverView> ofPost(PostId post) {
        return table.ofPost(directory.post(post).id()).stream()
                .filter(handovers::isSeen)
                .map(this::view)
                .toList();
    }

    OfficialDocument document(UUID id) {
        return HandoverDocument.of(view(handovers.seen(id)), callers.get(), clock.now());
    }

    private HandoverView view(Handover handover) {
        List<HandoverView.HandoverDuty> duties = duties(handover).stream()
                .filter(duty -> !duty.isConfided() || isOfThoseWhoDecide(handover))
                .map(duty -> shown(handover, duty))
                .toList();
        return new HandoverView(
                handover.id().toString(),
                handover.post().toString(),
                handover.postName(),
                handover.party().toString(),
                handover.partyName(),
                handover.leavingName(),
                handover.takerName(),
                handover.isToANewcomer() ? null : handover.takerPostName(),
                canSignIn(handover),
                handover.state().name(),
                handover.stateName(),
                handover.startedAt(),
                handover.startedByName(),
                handover.givenAt(),
                text(handover.givenSignature()),
                handover.takenAt(),
                text(handover.takenSignature()),
                handover.cancelledAt(),
                handover.cancelledByName(),
                handover.cancelledBecause(),
                HandoverView.HandoverWitness.of(handover.oneSided()),
                duties,
                duties.stream().filter(HandoverView.HandoverDuty::overdue).count(),
                may(handover));
    }

    private List<HandedDuty> duties(Handover handover) {
        if (handover.state() != Handover.State.STARTED) {
            return table.items(handover.id());
        }
        if (may(handover).contains("witness")) {
            return signing.openOf(handover.post());
        }
        return callers.get().post().equals(handover.post())
                ? table.open(handover.post(), clock.now(), true)
                : table.items(handover.id());
    }

    /** Those who sign, the body whose post it is, and the leaders and the offices over the place. */
    private boolean isOfThoseWhoDecide(Handover handover) {
        Caller by = callers.get();
        return handover.concerns(by)
                || by.region().isPresent()
                        && (by.party().equals(handover.party())
                                || by.is(Role.LEADER, Role.OFFICE)
                                        && scope.covers(
                                                handover.path(),
                                                handover.placement().line()));
    }

    private HandoverView.HandoverDuty shown(Handover handover, HandedDuty duty) {
        boolean done = handover.state() == Handover.State.DONE && handover.leaving() != null;
        String note = !done || duty.given() && duty.taken()
                ? ""
                : duty.given() ? giver(handover) + "签名后已了结" : giver(handover) + "签名后新增";
        return new HandoverView.HandoverDuty(
                duty.obligation().toString(),
                kinds.find(duty.kind()).map(ObligationKind::name).orElse(duty.kind()),
                duty.title(),
                duty.number(),
                duty.concerned(),
                duty.dueAt(),
                duty.overdue(),
                duty.verifies(),
                note);
    }

    private static String giver(Handover handover) {
        return handover.oneSided() == null ? "交出人" : "监交人";
    }

    private List<String> may(Handover handover) {
        if (!handover.state().isUnderWay()) {
            return List.of();
        }
        Caller by = callers.get();
        List<String> may = new ArrayList<>();
        boolean leaves = by.person().equals(handover.leaving());
        boolean takes = by.person().equals(handover.taker());
        boolean first = handover.state() == Handover.State.STARTED;
        OneSided why = handover.oneSided();
        if (leaves && why == null && by.post().equals(handover.post()) && first) {
            may.add("give");
        }
        if (why != null && by.post().equals(why.witnessPost()) && first && !leaves && !takes) {
            may.add("witness");
        }
        if (takes && handover.state() == Handover.State.GIVEN) {
            may.add("take");
        }
        if (!handover.isTakenUpUnsigned() && handover.concerns(by) || directory.mayFill(handover.post())) {
            may.add("cancel");
        }
        return may;
    }

    /** Asked only of somebody new, who is to sign soon. */
    private boolean canSignIn(Handover handover) {
        return !handover.isToANewcomer()
                || !handover.state().isUnderWay()
                || callers.as(
                        Caller.system("岗位交接", new Scope.Administration(handover.path())),
                        () -> !accounts.among(Set.of(handover.taker())).isEmpty());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
