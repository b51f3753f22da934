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
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
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
                (handed, by, now) -> signed(handed, now)
                        .saying(new Detail(
                                "整改期限",
                                ChinaTime.deadlineInWords(
                                        handed.assignment().rectifying().dueAt())))
                        .signedWith(said.signature()));
    }

    /** Whoever signs for a major one owes a plan next. */
    private static Moved signed(Hazard.Handed handed, Instant now) {
        if (!handed.finding().isMajor()) {
            return Moved.to(handed.signed(now));
        }
        Due planning = Dues.of(Duty.PLAN, handed.finding().source(), now);
        return Moved.to(handed.signed(now, planning.clock()), planning);
    }
}
