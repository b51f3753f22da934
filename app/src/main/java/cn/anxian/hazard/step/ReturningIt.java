package cn.anxian.hazard.step;

import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import org.springframework.stereotype.Component;

/** 退单: handed to the wrong one; it is back on the first list and its finder owes the hand-over again. */
@Component
public class ReturningIt {

    static final int REASON = 500;

    private final Moves moves;

    ReturningIt(Moves moves) {
        this.moves = moves;
    }

    public Receipt returnIt(CommandId command, HazardId id, HazardCommand.Return said) {
        return moves.take(command, Step.RETURN, id, said, Hazard.Handed.class, (handed, by, now) -> {
            Faults faults = new Faults();
            String reason = faults.text("reason", "退单理由", said.reason(), REASON);
            faults.refuse();
            Due handingOver = Dues.of(Duty.HAND_OVER, handed.finding().source(), now);
            return Moved.to(handed.returned(handingOver.clock()), handingOver)
                    .saying(new Detail("理由", reason))
                    .because(reason);
        });
    }
}
