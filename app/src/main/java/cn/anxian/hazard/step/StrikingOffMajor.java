package cn.anxian.hazard.step;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.duty.Supervisors;
import cn.anxian.hazard.life.Acceptance;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Review;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 两人签字销号: one re-inspects, another of the authority agrees; never the enterprise alone. */
@Component
public class StrikingOffMajor {

    private final Moves moves;
    private final Supervisors supervisors;

    StrikingOffMajor(Moves moves, Supervisors supervisors) {
        this.moves = moves;
        this.supervisors = supervisors;
    }

    public Receipt review(CommandId command, HazardId id, HazardCommand.Acceptance said) {
        return moves.take(command, Step.REVIEW, id, said, Hazard.Rectified.class, (rectified, by, now) -> {
            Faults faults = new Faults();
            String opinion = faults.text("opinion", "复查意见", said.opinion(), Deciding.REASON);
            List<EvidenceId> photos = faults.photos(said.photos(), 0);
            faults.mustBeSigned(said.signature());
            faults.refuse();
            Answerer approver = supervisors.approver(
                    rectified.finding(), rectified.rectification().by().person(), by.person());
            Due approving = Dues.of(Duty.APPROVE, rectified.finding().source(), now);
            Review review = new Review(opinion, Actor.of(by), now);
            return Moved.to(rectified.reviewed(review, approver, approving.clock()), approving)
                    .saying(
                            new Detail("复查意见", opinion),
                            new Detail("第一签字人", review.by().shown()),
                            new Detail("由谁审查", approver.partyName() + " " + approver.postName()))
                    .showing(photos)
                    .signedWith(said.signature());
        });
    }

    public Receipt approve(CommandId command, HazardId id, HazardCommand.Acceptance said) {
        return moves.take(command, Step.APPROVE, id, said, Hazard.Reviewed.class, (reviewed, by, now) -> {
            Faults faults = new Faults();
            String opinion = faults.text("opinion", "审查意见", said.opinion(), Deciding.REASON);
            List<EvidenceId> photos = faults.photos(said.photos(), 0);
            faults.mustBeSigned(said.signature());
            faults.refuse();
            Acceptance approval = new Acceptance(Actor.of(by), Optional.of(opinion), now, false);
            return Moved.to(reviewed.approved(approval))
                    .saying(
                            new Detail("审查意见", opinion),
                            new Detail("第一签字人", reviewed.review().by().shown()),
                            new Detail("第二签字人", approval.by().shown()))
                    .showing(photos)
                    .signedWith(said.signature());
        });
    }
}
