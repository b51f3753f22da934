package cn.anxian.obligation.ladder;

import cn.anxian.directory.Directory;
import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.Purpose;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.obligation.Decisions;
import cn.anxian.obligation.ObligationView;
import cn.anxian.obligation.Obligations;
import cn.anxian.obligation.Owed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A named post answers yes or no, with a signed reason; a yes becomes a duty, which is fulfilled with proof. */
@Component
public class Deciding {

    private final Commands commands;
    private final DecisionTable decisions;
    private final DecisionSight sight;
    private final Obligations obligations;
    private final Evidence evidence;
    private final Directory directory;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Deciding(
            Commands commands,
            DecisionTable decisions,
            DecisionSight sight,
            Obligations obligations,
            Evidence evidence,
            Directory directory,
            CurrentCaller callers,
            BusinessClock clock) {
        this.commands = commands;
        this.decisions = decisions;
        this.sight = sight;
        this.obligations = obligations;
        this.evidence = evidence;
        this.directory = directory;
        this.callers = callers;
        this.clock = clock;
    }

    public Receipt answer(CommandId command, UUID id, Decisions.Answer answer) {
        return answer(
                command,
                new DecisionId(id),
                new DecisionForm.AnswerSaid(
                        answer.yes(), answer.reason(), answer.words(), answer.receiver(), answer.signature()));
    }

    public Receipt fulfil(CommandId command, UUID id, Decisions.Done done) {
        return fulfil(
                command,
                new DecisionId(id),
                new DecisionForm.DoneSaid(done.on(), done.words(), done.place(), done.photos()));
    }

    /** @throws Refusal {@code already-decided} naming who, when and what, if somebody was before */
    Receipt answer(CommandId command, DecisionId id, DecisionForm.AnswerSaid said) {
        return commands.carryOut(command, "ladder.answer", id, said, () -> {
            Decision decision = sight.locked(id);
            sight.whyNotToBeAnswered(decision).ifPresent(refusal -> {
                throw refusal;
            });
            Answer answer = said.read(decision.measure());
            evidence.attach(
                    "signature",
                    List.of(answer.signature()),
                    Purpose.SIGNATURE,
                    decision.subject(),
                    decision.placement());
            ObligationView duty = sight.duty(decision, DecisionKinds.DECIDE).orElseThrow();
            decisions.answer(id, answer, callers.get(), now());
            obligations.discharge(decision.subject(), DecisionKinds.DECIDE);
            if (answer.yes()) {
                obligations.issue(following(decision, duty.obligor().postId()));
            }
            return decided(decision, answer);
        });
    }

    Receipt fulfil(CommandId command, DecisionId id, DecisionForm.DoneSaid said) {
        return commands.carryOut(command, "ladder.fulfil", id, said, () -> {
            Decision decision = sight.locked(id);
            sight.whyNotToBeFulfilled(decision).ifPresent(refusal -> {
                throw refusal;
            });
            LocalDate decided =
                    LocalDate.ofInstant(decision.answered().orElseThrow().at(), BusinessClock.ZONE);
            Fulfilment done = said.read(decision.measure(), decided, clock.today());
            evidence.attach("photos", done.photos(), Purpose.PHOTO, decision.subject(), decision.placement());
            decisions.done(id, done, callers.get(), now());
            obligations.discharge(decision.subject(), decision.measure().kind());
            return fulfilled(decision, done);
        });
    }

    /** It rests on the post that was asked; if that is vacant, on the one that answered in its place. */
    private Owed following(Decision decision, PostId asked) {
        Measure measure = decision.measure();
        Terms terms = Terms.ofDoing(measure, now());
        PostId obligor =
                directory.holderOf(asked).isPresent() ? asked : callers.get().post();
        return new Owed(
                measure.kind(),
                decision.about(),
                decision.subject(),
                AskingForDecisions.GRADE,
                terms.basis(),
                terms.periodBasis(),
                terms.deadline(),
                obligor,
                Optional.empty(),
                decision.placement(),
                DecisionKinds.SOURCE);
    }

    private static Fact decided(Decision decision, Answer answer) {
        return new Fact(
                "ladder.decided",
                "决定" + (answer.yes() ? "" : "不") + decision.measure().chinese(),
                decision.matter(),
                decision.placement(),
                Stream.of(
                                Optional.of(new Detail("针对", decision.title())),
                                Optional.of(new Detail("理由", answer.reason())),
                                answer.words().map(words -> new Detail("拟公布的内容", words)),
                                answer.receiver().map(receiver -> new Detail("接受移送的机关", receiver)))
                        .flatMap(Optional::stream)
                        .toList(),
                List.of(answer.signature().value()));
    }

    private static Fact fulfilled(Decision decision, Fulfilment done) {
        return new Fact(
                "ladder.fulfilled",
                "已" + decision.measure().chinese(),
                decision.matter(),
                decision.placement(),
                List.of(
                        new Detail("针对", decision.title()),
                        new Detail("日期", ChinaTime.day(done.on())),
                        new Detail(DecisionForm.placeOf(decision.measure()), done.place()),
                        new Detail(DecisionForm.recordOf(decision.measure()), done.words())),
                done.photos().stream().map(photo -> photo.value()).toList());
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
