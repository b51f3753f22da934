package cn.anxian.hazard.step;

import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.hazard.life.Supervision;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.time.ChinaTime;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 挂牌督办, or not: 安全生产法第四十一条第三款; with its number, its supervisor and its day, by a named post. */
@Component
public class Supervising {

    private static final int NUMBER = 60;

    private final Moves moves;

    Supervising(Moves moves) {
        this.moves = moves;
    }

    public Receipt list(CommandId command, HazardId id, HazardCommand.Supervising said) {
        return moves.take(command, Step.SUPERVISE, id, said, Hazard.Underway.class, (underway, by, now) -> {
            Finding finding = underway.finding();
            Faults faults = new Faults();
            String number = faults.text("number", "挂牌文号", said.number(), NUMBER);
            String reason = faults.text("reason", "督办要求", said.reason(), Deciding.REASON);
            Optional<LocalDate> lastDay = LastDay.must("until", "督办整改期限", finding, said.until(), now, faults);
            faults.refuse();
            Due due = Dues.supervised(finding, now, lastDay.orElseThrow());
            Supervision supervision = new Supervision(true, number, due.clock().dueAt(), reason, Actor.of(by), now);
            Hazard.Underway listed =
                    (Hazard.Underway) underway.weighed(finding.gravity().supervised(supervision));
            return Moved.to(listed.assigned(listed.assignment().until(due.clock())), due)
                    .saying(
                            new Detail("挂牌文号", number),
                            new Detail("督办单位", Actor.of(by).shown()),
                            new Detail(
                                    "原整改期限",
                                    ChinaTime.deadlineInWords(
                                            underway.assignment().rectifying().dueAt())),
                            new Detail(
                                    "督办整改期限",
                                    ChinaTime.deadlineInWords(due.clock().dueAt())),
                            new Detail("督办要求", reason))
                    .signedWith(said.signature());
        });
    }

    public Receipt leaveOff(CommandId command, HazardId id, HazardCommand.Reasoned said) {
        return moves.take(command, Step.LEAVE_OFF, id, said, Hazard.Open.class, (open, by, now) -> {
            String reason = Deciding.reason(said, "不挂牌的理由");
            Supervision supervision = new Supervision(false, null, null, reason, Actor.of(by), now);
            return Moved.to(open.weighed(open.finding().gravity().supervised(supervision)))
                    .saying(new Detail("理由", reason))
                    .signedWith(said.signature());
        });
    }
}
