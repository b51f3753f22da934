package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.FormFaults;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What another post than the one that reported it does: 验收、退回重办、回头看. */
@Component
class Accepting {

    private static final String NO_OPINION = "验收通过。";

    private final TaskMoves moves;
    private final TaskDuties duties;
    private final LookBackDraw draw;
    private final WholeAbove above;

    Accepting(TaskMoves moves, TaskDuties duties, LookBackDraw draw, WholeAbove above) {
        this.moves = moves;
        this.duties = duties;
        this.draw = draw;
        this.above = above;
    }

    Receipt accept(CommandId command, TaskId id, TaskCommand.TaskAcceptance said) {
        return moves.take(command, Step.ACCEPT, id, said, (task, by, now) -> {
            FormFaults faults = new FormFaults();
            String opinion = faults.perhaps("opinion", "验收意见", said.opinion(), Working.WORDS)
                    .orElse(NO_OPINION);
            faults.refuse();
            Task.Acceptance acceptance =
                    new Task.Acceptance(by.partyName() + " " + by.postName() + " " + by.personName(), now);
            LookBackDraw.Draw look = draw.draw();
            Task accepted = task.changed()
                    .to(State.ACCEPTED)
                    .accepted(acceptance, look.drawn() ? LookBack.DRAWN : LookBack.NONE)
                    .task();
            return (look.drawn() ? Moved.to(accepted, Due.usual(Duty.LOOK_BACK, now)) : Moved.to(accepted))
                    .saying(new Detail("意见", opinion), new Detail("回头看", look.words()))
                    .noting(opinion);
        });
    }

    Receipt sendBack(CommandId command, TaskId id, TaskCommand.TaskSendBack said) {
        return moves.take(command, Step.SEND_BACK, id, said, (task, by, now) -> {
            FormFaults faults = new FormFaults();
            String reason = faults.text("reason", "退回理由", said.reason(), Working.WORDS);
            DayOfTheWhole whole = above.day(task, now);
            Optional<LocalDate> day = newDay(said.dueAt(), whole, faults);
            day.flatMap(set -> Rework.fault(task, set, whole)).ifPresent(fault -> faults.add("dueAt", fault));
            faults.refuse();
            Rework rework = Rework.of(task, duties.periodBasis(task), day, whole);
            return Moved.to(
                            task.changed()
                                    .to(State.WORKING)
                                    .due(rework.due().deadline().dueAt(), rework.dueBecause())
                                    .task(),
                            rework.due())
                    .saying(Stream.concat(Stream.of(new Detail("理由", reason)), rework.details().stream())
                            .toArray(Detail[]::new))
                    .noting(reason + rework.remark() + whole.remark());
        });
    }

    /** 不属实的重新办理, marked on the task for ever. */
    Receipt lookBack(CommandId command, TaskId id, TaskCommand.TaskLookBack said) {
        return moves.take(command, Step.LOOK_BACK, id, said, (task, by, now) -> {
            FormFaults faults = new FormFaults();
            faults.chosen("holds", "是否属实", said.holds());
            String opinion = faults.text("opinion", "回头看情况", said.opinion(), Working.WORDS);
            DayOfTheWhole whole = above.day(task, now);
            Optional<LocalDate> day = newDay(said.dueAt(), whole, faults);
            faults.refuse();
            if (Boolean.TRUE.equals(said.holds())) {
                return Moved.to(task.changed().lookedBack(LookBack.TRUE).task())
                        .saying(new Detail("结论", "属实"), new Detail("情况", opinion))
                        .noting(opinion, said.evidence());
            }
            Due again = whole.within(day.map(set -> Due.until(now, set, Due.SET_OTHERWISE))
                    .orElseGet(() -> Due.again("DIRECTIVE-REOPEN", now)));
            Change reopened = task.changed().to(State.WORKING).reopened().lookedBack(LookBack.UNTRUE);
            return again(reopened, again, "回头看不属实：" + opinion)
                    .noting("不属实：" + opinion + whole.remark(), said.evidence());
        });
    }

    /** Empty where none was said. */
    private static Optional<LocalDate> newDay(@Nullable Instant dueAt, DayOfTheWhole whole, FormFaults faults) {
        Optional<LocalDate> day = Due.read(dueAt, whole.now(), faults);
        day.flatMap(set -> whole.fault("期限", set)).ifPresent(fault -> faults.add("dueAt", fault));
        return day;
    }

    private static Moved again(Change change, Due again, String reason) {
        Instant dueAt = again.deadline().dueAt();
        return Moved.to(change.due(dueAt, again.periodBasis().citation()).task(), again)
                .saying(new Detail("理由", reason), new Detail("新的期限", ChinaTime.deadlineInWords(dueAt)))
                .noting(reason);
    }
}
