package cn.anxian.obligation.ladder;

import cn.anxian.directory.Post;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.obligation.ObligationId;
import cn.anxian.obligation.Obligations;
import cn.anxian.obligation.Owed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a duty of what the bell has asked, of the post that decides; where nobody may, that is said.
 *
 * <p>A transaction each. What a stop left unasked is asked at the next sweep.
 */
@Component
class AskingForDecisions {

    private static final int AT_ONCE = 200;

    /** A duty of this grade is the steering itself. */
    static final String GRADE = "督办";

    private final DecisionTable decisions;
    private final Obligations obligations;
    private final FindingTheDecider deciders;
    private final Journal journal;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;
    private final BusinessClock clock;

    AskingForDecisions(
            DecisionTable decisions,
            Obligations obligations,
            FindingTheDecider deciders,
            Journal journal,
            CurrentCaller callers,
            TransactionTemplate transactions,
            BusinessClock clock) {
        this.decisions = decisions;
        this.obligations = obligations;
        this.deciders = deciders;
        this.journal = journal;
        this.callers = callers;
        this.transactions = transactions;
        this.clock = clock;
    }

    void askAll() {
        List<DecisionId> asked = asSteering(() -> decisions.asked(AT_ONCE));
        while (!asked.isEmpty()) {
            asked.forEach(id -> asSteering(() -> {
                Optional<Decision> mine = decisions.lockAsked(id);
                mine.ifPresent(this::ask);
                return mine;
            }));
            asked = asked.size() < AT_ONCE ? List.of() : asSteering(() -> decisions.asked(AT_ONCE));
        }
    }

    private void ask(Decision decision) {
        FindingTheDecider.Decider found = deciders.of(decision);
        found.decider()
                .ifPresentOrElse(decider -> ask(decision, found, decider), () -> leaveToAbove(decision, found.named()));
    }

    private void ask(Decision decision, FindingTheDecider.Decider found, Post decider) {
        Post named = found.named();
        Terms terms = Terms.ofDeciding(now());
        ObligationId duty = obligations.issue(new Owed(
                DecisionKinds.DECIDE,
                "决定是否" + decision.about(),
                decision.subject(),
                GRADE,
                terms.basis(),
                terms.periodBasis(),
                terms.deadline(),
                decider.id(),
                Optional.empty(),
                decision.placement(),
                DecisionKinds.SOURCE));
        if (decider.equals(named)) {
            decisions.owed(decision.id(), duty, decider.party(), decision.gap());
            return;
        }
        String why = found.ownMatter() ? "要决定的是自己的事" : "空缺";
        String passedOn = decision.gap().orElse("") + "“" + named.partyName() + named.name() + "”" + why
                + (found.ownMatter() ? "，须由上一级决定，由“" : "，由上级岗位“") + decider.partyName() + decider.name() + "”决定。";
        decisions.owed(decision.id(), duty, decider.party(), Optional.of(passedOn));
        journal.record(Fact.of(
                "ladder.passed-on",
                found.ownMatter() ? "决定岗位要决定自己的事，由上一级决定" : "决定岗位空缺，由上级岗位决定",
                decision.matter(),
                decision.placement(),
                new Fact.Detail("事项", decision.about()),
                new Fact.Detail(found.ownMatter() ? "回避岗位" : "空缺岗位", named.partyName() + named.name()),
                new Fact.Detail("改由", decider.partyName() + decider.name())));
    }

    private void leaveToAbove(Decision decision, Post named) {
        String because = decision.gap().orElse("") + "“" + named.partyName() + named.name()
                + "”要决定的是自己的事，须由上一级决定；往上没有登记可以决定的岗位。";
        decisions.leaveToAbove(decision.id(), because, now());
        journal.record(Fact.of(
                "ladder.left-to-above",
                "须由上一级决定是否" + decision.measure().chinese(),
                decision.matter(),
                decision.placement(),
                new Fact.Detail("事项", decision.about()),
                new Fact.Detail("缺位", because)));
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private <T> T asSteering(java.util.function.Supplier<T> work) {
        return callers.as(Ladders.STEERING, () -> transactions.execute(status -> work.get()));
    }
}
