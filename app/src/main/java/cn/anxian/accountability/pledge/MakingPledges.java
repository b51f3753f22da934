package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.directory.Answerable;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Post;
import cn.anxian.directory.PostChoice;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Uuid7;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one pledge for one receiver, in the caller's transaction, and sends it out where that is wanted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MakingPledges {

    private final PledgeTable pledges;
    private final EditionTable editions;
    private final Receivers receivers;
    private final SigningDuty duty;
    private final Lines lines;
    private final CurrentCaller callers;
    private final PledgeMoves moves;

    MakingPledges(
            PledgeTable pledges,
            EditionTable editions,
            Receivers receivers,
            SigningDuty duty,
            Lines lines,
            CurrentCaller callers,
            PledgeMoves moves) {
        this.pledges = pledges;
        this.editions = editions;
        this.receivers = receivers;
        this.duty = duty;
        this.lines = lines;
        this.callers = callers;
        this.moves = moves;
    }

    /** What every receiver is to sign. */
    record Wording(
            int year,
            String title,
            Optional<String> preamble,
            List<String> lines,
            List<Target> targets,
            Optional<Pledge.Whole> whole) {}

    Fact make(Wording wording, PledgeForm.PledgeReceiver receiver, Sending sending) {
        Caller by = callers.get();
        Post post = receiver(receiver, by, sending);
        pledges.alike(by.party().value(), post.id(), wording.year(), wording.title())
                .ifPresent(number -> {
                    throw BadInput.in(
                            "postId",
                            "与“" + post.partyName() + " " + post.name() + "”已有一份同名的责任状（" + number + "），不用重复拟定。");
                });
        Instant now = moves.now();
        Pledge pledge = draft(wording, Answerable.of(by), post, now);
        pledges.insert(pledge);
        editions.first(pledge);
        if (sending == Sending.AT_ONCE) {
            sendOut(pledge, now);
        }
        Step step = sending == Sending.AT_ONCE ? Step.ISSUE : Step.MAKE;
        return Fact.of(
                step.fact(),
                step.title(),
                pledge.subject(),
                pledge.placement(lines.catchAll().id()),
                new Detail("责任状", pledge.title()),
                new Detail("年度", String.valueOf(pledge.year())),
                new Detail("签订", pledge.receiver().shown()),
                new Detail("目标", pledge.targets().size() + "项"));
    }

    /** Whether it goes out with the making. */
    enum Sending {
        AT_ONCE,
        LATER
    }

    private Post receiver(PledgeForm.PledgeReceiver receiver, Caller by, Sending sending) {
        PostChoice choice = sending == Sending.AT_ONCE && receiver.postId() != null
                ? receivers.chooseForIssue(receiver.postId(), by)
                : receivers.choose(receiver.postId(), by);
        return choice.post().orElseThrow(() -> BadInput.in("postId", choice.why()));
    }

    private void sendOut(Pledge draft, Instant now) {
        Pledge issued = issued(draft, draft.edition(), State.ISSUED, now);
        pledges.save(issued);
        duty.follow(Lifecycle.move(State.DRAFT, Step.ISSUE), issued, "", now);
    }

    /** As it goes out now, by the current caller. @param edition that is to be signed */
    Pledge issued(Pledge pledge, int edition, State next, Instant now) {
        Caller by = callers.get();
        Pledge.Issue issue = new Pledge.Issue(by.person(), Words.who(by), now, duty.signBy(now));
        editions.issued(pledge.id(), edition, issue);
        return Change.of(pledge, next).issued(issue).pledge();
    }

    static Detail signBy(Pledge issued) {
        return new Detail(
                "签订期限", ChinaTime.deadlineInWords(issued.issue().orElseThrow().signBy()));
    }

    private Pledge draft(Wording wording, Answerable issuer, Post receiver, Instant now) {
        return new Pledge(
                new PledgeId(Uuid7.at(now)),
                "ZRZ-%d-%06d".formatted(wording.year(), pledges.nextNumber()),
                1,
                State.DRAFT,
                wording.year(),
                wording.title(),
                wording.preamble(),
                wording.lines(),
                receiver.region().id(),
                receiver.region().path(),
                issuer,
                Answerable.of(receiver),
                wording.whole(),
                1,
                wording.targets(),
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
