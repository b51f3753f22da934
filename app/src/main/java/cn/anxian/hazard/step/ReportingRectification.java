package cn.anxian.hazard.step;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.duty.Verifiers;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Answerer;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Rectification;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import java.util.List;
import org.springframework.stereotype.Component;

/** 报告整改: what was done, with at least one photo of it; somebody else now owes the acceptance. */
@Component
public class ReportingRectification {

    private static final int MEASURES = 1000;

    private final Moves moves;
    private final Verifiers verifiers;

    ReportingRectification(Moves moves, Verifiers verifiers) {
        this.moves = moves;
        this.verifiers = verifiers;
    }

    public Receipt report(CommandId command, HazardId id, HazardCommand.Rectification said) {
        return moves.take(command, Step.RECTIFY, id, said, Hazard.Rectifying.class, (rectifying, by, now) -> {
            Faults faults = new Faults();
            String measures = faults.text("measures", "整改措施", said.measures(), MEASURES);
            List<EvidenceId> photos = faults.photos(said.photos(), 1);
            faults.refuse();
            Finding finding = rectifying.finding();
            Answerer verifier = verifiers.of(finding, by.person());
            Due accepting = Dues.of(Duty.ACCEPT, finding.source(), now);
            Rectification rectification = new Rectification(Actor.of(by), measures, photos, now);
            return Moved.to(rectifying.rectified(rectification, verifier, accepting.clock()), accepting)
                    .saying(
                            new Detail("整改措施", measures),
                            new Detail("由谁核验", verifier.partyName() + " " + verifier.postName()))
                    .showing(photos)
                    .signedWith(said.signature());
        });
    }
}
