package cn.anxian.hazard.step;

import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.time.ChinaTime;
import org.springframework.stereotype.Component;

/** 签收: 安全生产法第六十八条:“由检查人员和被检查单位的负责人签字”。 */
@Component
public class SigningFor {

    private final Moves moves;

    SigningFor(Moves moves) {
        this.moves = moves;
    }

    public Receipt sign(CommandId command, HazardId id, HazardCommand.Signing said) {
        return moves.take(
                command,
                Step.SIGN,
                id,
                said,
                Hazard.Handed.class,
                (handed, by, now) -> Moved.to(handed.signed(now))
                        .saying(new Detail(
                                "整改期限",
                                ChinaTime.deadlineInWords(
                                        handed.assignment().rectifying().dueAt())))
                        .signedWith(said.signature()));
    }
}
