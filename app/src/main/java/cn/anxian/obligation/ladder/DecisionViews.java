package cn.anxian.obligation.ladder;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import cn.anxian.lawbook.Overlays;
import cn.anxian.obligation.ObligationView;
import cn.anxian.obligation.Obligations;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision with everything that whoever decides should have before his eyes. */
@Component
class DecisionViews {

    private final DecisionSight sight;
    private final ClimbRows rows;
    private final Obligations obligations;
    private final Overlays overlays;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    DecisionViews(
            DecisionSight sight,
            ClimbRows rows,
            Obligations obligations,
            Overlays overlays,
            CurrentCaller callers,
            BusinessClock clock) {
        this.sight = sight;
        this.rows = rows;
        this.obligations = obligations;
        this.overlays = overlays;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} also if it is not the caller's to see */
    @Transactional(readOnly = true)
    public DecisionView one(DecisionId id) {
        Decision decision = sight.seen(id);
        ClimbRows.RungRow rung = rows.rungs(List.of(decision.ladder())).get(decision.rung() - 1);
        ObligationView missed = missed(decision);
        LocalDate asked = LocalDate.ofInstant(decision.askedAt(), BusinessClock.ZONE);
        return new DecisionView(
                decision.id(),
                decision.measure(),
                decision.measure().chinese(),
                "是否" + decision.measure().chinese(),
                decision.measure().task(),
                decision.matter(),
                missed,
                decision.rung(),
                rung.name(),
                rung.says(),
                rung.after(),
                decision.askedAt(),
                rung.basis(),
                Preconditions.of(
                        decision.measure(),
                        asked,
                        overlays.at(decision.placement().path(), asked)),
                decision.gap().orElse(null),
                sight.duty(decision, DecisionKinds.DECIDE).orElse(null),
                sight.duty(decision, decision.measure().kind()).orElse(null),
                Climbs.stage(decision),
                decision.answered().map(DecisionViews::answered).orElse(null),
                decision.done().map(DecisionViews::done).orElse(null),
                decision.dropped()
                        .map(dropped -> new DecisionView.DecisionDropped(dropped.at(), dropped.because()))
                        .orElse(null),
                sight.whyNotToBeAnswered(decision).map(Refusal::sentence).orElse(null),
                sight.whyNotToBeFulfilled(decision).map(Refusal::sentence).orElse(null),
                clock.today());
    }

    /** Who sees a decision sees what it is about, also where his post's own lines are narrower: he cannot decide blindly. */
    private ObligationView missed(Decision decision) {
        return callers.as(Ladders.STEERING, () -> obligations.ofSubject(decision.matter())).stream()
                .filter(duty -> duty.id().equals(decision.missed()))
                .findFirst()
                .orElseThrow();
    }

    private static DecisionView.DecisionAnswered answered(Decision.Answered answered) {
        return new DecisionView.DecisionAnswered(
                answered.yes(),
                answered.reason(),
                answered.words(),
                answered.receiver(),
                answered.signature(),
                answered.at(),
                answered.personName(),
                answered.postName(),
                answered.partyName());
    }

    private static DecisionView.DecisionDone done(Decision.Done done) {
        return new DecisionView.DecisionDone(
                done.on(), done.words(), done.place(), done.photos(), done.at(), done.personName(), done.postName());
    }
}
