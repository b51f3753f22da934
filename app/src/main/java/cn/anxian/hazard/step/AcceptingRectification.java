package cn.anxian.hazard.step;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.life.Acceptance;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 验收销号: 讲话二:“一件一件对账销号”。By another person than the one who rectified; a firm of one is marked for sampling. */
@Component
public class AcceptingRectification {

    private static final int OPINION = 500;

    private final Moves moves;

    AcceptingRectification(Moves moves) {
        this.moves = moves;
    }

    public Receipt accept(CommandId command, HazardId id, HazardCommand.Acceptance said) {
        return moves.take(command, Step.ACCEPT, id, said, Hazard.Rectified.class, (rectified, by, now) -> {
            Faults faults = new Faults();
            Optional<String> opinion = faults.perhaps("opinion", "核验意见", said.opinion(), OPINION);
            List<EvidenceId> photos = faults.photos(said.photos(), 0);
            faults.refuse();
            boolean forSampling = rectified.rectification().by().isSamePersonAs(by);
            return Moved.to(rectified.accepted(new Acceptance(Actor.of(by), opinion, now, forSampling)))
                    .saying(details(opinion, forSampling))
                    .showing(photos)
                    .signedWith(said.signature());
        });
    }

    private static Detail[] details(Optional<String> opinion, boolean forSampling) {
        return Stream.of(
                        opinion.map(words -> new Detail("核验意见", words)),
                        forSampling ? Optional.of(new Detail("抽查", "一人单位由主要负责人签字销号，已列入抽查")) : Optional.<Detail>empty())
                .flatMap(Optional::stream)
                .toArray(Detail[]::new);
    }
}
