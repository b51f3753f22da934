package cn.anxian.hazard.step;

import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.duty.ExtensionLimits;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Assignment;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Extension;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 展期: asked before it is due, answered by the verifying side, counted; the old day stays what it was. */
@Component
public class Extending {

    private final Moves moves;
    private final ExtensionLimits limits;

    Extending(Moves moves, ExtensionLimits limits) {
        this.moves = moves;
        this.limits = limits;
    }

    public Receipt ask(CommandId command, HazardId id, HazardCommand.PuttingOff said) {
        return moves.take(command, Step.ASK_EXTENSION, id, said, Hazard.Underway.class, (underway, by, now) -> {
            Assignment assignment = underway.assignment();
            ExtensionLimits.Limit limit = limits.of(underway.finding(), now);
            refuseUsedUp(assignment, limit);
            Faults faults = new Faults();
            String reason = faults.text("reason", "申请理由", said.reason(), Deciding.REASON);
            Optional<LocalDate> lastDay = lastDay(said, assignment, limit, faults);
            faults.refuse();
            Instant until = ChinaTime.endOf(lastDay.orElseThrow());
            Extension asked = new Extension(until, reason, Actor.of(by), now);
            Due answering = Dues.of(Duty.EXTEND, underway.finding().source(), now);
            return Moved.to(underway.assigned(assignment.asking(asked)), answering)
                    .saying(
                            new Detail("第几次", String.valueOf(assignment.extensions() + 1)),
                            new Detail(
                                    "原期限",
                                    ChinaTime.deadlineInWords(
                                            assignment.rectifying().dueAt())),
                            new Detail("申请展期至", ChinaTime.deadlineInWords(until)),
                            new Detail("理由", reason));
        });
    }

    public Receipt grant(CommandId command, HazardId id, HazardCommand.Reasoned said) {
        return moves.take(command, Step.GRANT_EXTENSION, id, said, Hazard.Underway.class, (underway, by, now) -> {
            String reason = Deciding.reason(said, "同意的理由");
            Assignment assignment = underway.assignment();
            Extension asked = assignment.asked().orElseThrow();
            if (!asked.until().isAfter(now)) {
                throw Refusal.rule(
                        "too-late",
                        "申请展期到的日子（" + ChinaTime.deadlineInWords(asked.until()) + "）已经过去，不能再同意；请答复“不同意”。",
                        limits.of(underway.finding(), now).basis());
            }
            LocalDate day = ChinaTime.lastDay(asked.until());
            Due due = Dues.extended(underway.finding(), now, day);
            return Moved.to(underway.assigned(assignment.extended(due.clock())), due)
                    .saying(
                            new Detail("第几次", String.valueOf(assignment.extensions() + 1)),
                            new Detail(
                                    "原期限",
                                    ChinaTime.deadlineInWords(
                                            assignment.rectifying().dueAt())),
                            new Detail(
                                    "新期限", ChinaTime.deadlineInWords(due.clock().dueAt())),
                            new Detail("申请人", asked.by().shown()),
                            new Detail("决定人", Actor.of(by).shown()),
                            new Detail("理由", reason))
                    .signedWith(said.signature());
        });
    }

    public Receipt refuse(CommandId command, HazardId id, HazardCommand.Reasoned said) {
        return moves.take(command, Step.REFUSE_EXTENSION, id, said, Hazard.Underway.class, (underway, by, now) -> {
            String reason = Deciding.reason(said, "不同意的理由");
            Assignment assignment = underway.assignment();
            Extension asked = assignment.asked().orElseThrow();
            return Moved.to(underway.assigned(assignment.asked(Optional.empty())))
                    .saying(
                            new Detail("申请展期至", ChinaTime.deadlineInWords(asked.until())),
                            new Detail("申请人", asked.by().shown()),
                            new Detail(
                                    "原期限不变",
                                    ChinaTime.deadlineInWords(
                                            assignment.rectifying().dueAt())),
                            new Detail("理由", reason))
                    .signedWith(said.signature());
        });
    }

    private static void refuseUsedUp(Assignment assignment, ExtensionLimits.Limit limit) {
        if (limit.isUsedUpBy(assignment)) {
            throw Refusal.rule(
                    "extension-limit",
                    "已展期" + assignment.extensions() + "次，这里最多展期" + limit.most() + "次，不能再申请。",
                    limit.basis());
        }
    }

    private static Optional<LocalDate> lastDay(
            HazardCommand.PuttingOff said, Assignment assignment, ExtensionLimits.Limit limit, Faults faults) {
        Instant due = assignment.rectifying().dueAt();
        Optional<LocalDate> day = LastDay.day(said.until());
        if (day.isEmpty()) {
            faults.add("until", "请选择申请展期到哪一天。");
        } else if (!day.get().isAfter(ChinaTime.lastDay(due))) {
            faults.add("until", "展期到的日子应当晚于原期限（" + ChinaTime.deadlineInWords(due) + "）。");
        } else if (day.get().isAfter(limit.latest(due))) {
            faults.add("until", "一次最多展期" + limit.days() + "日，最迟到" + ChinaTime.dayInWords(limit.latest(due)) + "。");
        }
        return day;
    }
}
