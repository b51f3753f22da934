package cn.anxian.hazard.step;

import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.time.ChinaTime;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 退回整改: not accepted, with the reason and a new day. */
@Component
public class SendingBack {

    private final Moves moves;

    SendingBack(Moves moves) {
        this.moves = moves;
    }

    public Receipt sendBack(CommandId command, HazardId id, HazardCommand.SendBack said) {
        return moves.take(command, Step.SEND_BACK, id, said, Hazard.Open.class, (open, by, now) -> {
            Hazard.Rectified rectified = rectified(open);
            Faults faults = new Faults();
            String reason = faults.text("reason", "退回理由", said.reason(), ReturningIt.REASON);
            Optional<LocalDate> lastDay = LastDay.read(rectified.finding(), said.rectifyBy(), now, faults);
            faults.refuse();
            Due again = Dues.reworking(rectified.finding(), now, lastDay);
            return Moved.to(rectified.sentBack(again.clock()), again)
                    .saying(
                            new Detail("理由", reason),
                            new Detail(
                                    "新的整改期限",
                                    ChinaTime.deadlineInWords(again.clock().dueAt())),
                            new Detail("期限依据", again.periodBasis().citation()));
        });
    }

    private static Hazard.Rectified rectified(Hazard.Open open) {
        return open instanceof Hazard.Reviewed reviewed ? reviewed.rectified() : (Hazard.Rectified) open;
    }
}
