package cn.anxian.obligation.ladder;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PostId;
import cn.anxian.obligation.ObligationId;
import cn.anxian.obligation.Obligations;
import cn.anxian.obligation.Owed;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a duty of what the bell has asked: of the named post, or of the nearest post above it that somebody holds.
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
    private final Directory directory;
    private final Journal journal;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;
    private final BusinessClock clock;

    AskingForDecisions(
            DecisionTable decisions,
            Obligations obligations,
            Directory directory,
            Journal journal,
            CurrentCaller callers,
            TransactionTemplate transactions,
            BusinessClock clock) {
        this.decisions = decisions;
        this.obligations = obligations;
        this.directory = directory;
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
        Post named = directory.carrierOf(decision.named());
        Post decider = nearestHeld(named);
        Terms terms = Terms.ofDeciding(clock.now().truncatedTo(ChronoUnit.MILLIS));
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
        Optional<String> gap = decider.equals(named) ? decision.gap() : Optional.of(passedOn(decision, named, decider));
        decisions.owed(decision.id(), duty, decider.party(), gap);
        if (!decider.equals(named)) {
            journal.record(Fact.of(
                    "ladder.passed-on",
                    "决定岗位空缺，由上级岗位决定",
                    decision.matter(),
                    decision.placement(),
                    new Fact.Detail("事项", decision.about()),
                    new Fact.Detail("空缺岗位", named.partyName() + named.name()),
                    new Fact.Detail("改由", decider.partyName() + decider.name())));
        }
    }

    private static String passedOn(Decision decision, Post named, Post decider) {
        return decision.gap().orElse("") + "“" + named.partyName() + named.name() + "”空缺，由上级岗位“" + decider.partyName()
                + decider.name() + "”决定。";
    }

    /** The post itself where nobody above it is there either: its next holder finds the duty waiting. */
    private Post nearestHeld(Post named) {
        Set<PostId> passed = new HashSet<>();
        Post post = named;
        while (directory.holderOf(post.id()).isEmpty() && passed.add(post.id())) {
            Optional<Post> above = post.superior().map(directory::carrierOf);
            if (above.isEmpty()) {
                return named;
            }
            post = above.get();
        }
        return directory.holderOf(post.id()).isPresent() ? post : named;
    }

    private <T> T asSteering(java.util.function.Supplier<T> work) {
        return callers.as(Ladders.STEERING, () -> transactions.execute(status -> work.get()));
    }
}
