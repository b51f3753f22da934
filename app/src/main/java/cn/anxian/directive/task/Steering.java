package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.directory.Answerable;
import cn.anxian.directory.Post;
import cn.anxian.directory.PostChoice;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.FormFaults;
import cn.anxian.law.Basis;
import cn.anxian.law.Rules;
import cn.anxian.obligation.Obligations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the issuing side does: 催办、重新交办、撤回、答复展期; and the asking for it. */
@Component
class Steering {

    private final TaskMoves moves;
    private final TaskTable tasks;
    private final WholeAbove above;
    private final Leads leads;
    private final TaskDuties duties;
    private final Obligations obligations;

    Steering(
            TaskMoves moves,
            TaskTable tasks,
            WholeAbove above,
            Leads leads,
            TaskDuties duties,
            Obligations obligations) {
        this.moves = moves;
        this.tasks = tasks;
        this.above = above;
        this.leads = leads;
        this.duties = duties;
        this.obligations = obligations;
    }

    Receipt urge(CommandId command, TaskId id, TaskCommand.TaskUrging said) {
        return moves.take(command, Step.URGE, id, said, (task, by, now) -> {
            String text = Working.words("text", "催办内容", said.text());
            obligations.urge(task.subject(), task.nextOfTheLead().id(), text);
            return Moved.to(task.changed().urged(now).task())
                    .saying(new Detail("催办", text), new Detail("承办", task.lead().shown()))
                    .noting(text);
        });
    }

    /** 到期以前申请; the old day stays what it was. */
    Receipt ask(CommandId command, TaskId id, TaskCommand.TaskExtension said) {
        return moves.take(command, Step.ASK_EXTENSION, id, said, (task, by, now) -> {
            FormFaults faults = new FormFaults();
            String reason = faults.text("reason", "申请理由", said.reason(), Working.WORDS);
            faults.chosen("until", "展期到哪一天", said.until());
            Optional<LocalDate> day = Optional.ofNullable(said.until()).map(ChinaTime::lastDay);
            if (day.filter(until -> !until.isAfter(ChinaTime.lastDay(task.dueAt())))
                    .isPresent()) {
                faults.add("until", "展期要晚于现在的期限（" + ChinaTime.deadlineInWords(task.dueAt()) + "）。");
            }
            day.flatMap(until -> above.day(task, now).fault("展期", until))
                    .ifPresent(fault -> faults.add("until", fault));
            faults.refuse();
            Instant until = Duty.CALENDAR.until(now, day.orElseThrow()).dueAt();
            Task.Asking asking =
                    new Task.Asking(until, reason, by.partyName() + " " + by.postName() + " " + by.personName(), now);
            return Moved.to(task.changed().asking(asking).task(), Due.usual(Duty.EXTEND, now))
                    .saying(
                            new Detail("第几次", String.valueOf(task.extensions() + 1)),
                            new Detail("原期限", ChinaTime.deadlineInWords(task.dueAt())),
                            new Detail("申请展期至", ChinaTime.deadlineInWords(until)),
                            new Detail("理由", reason))
                    .noting("申请展期至" + ChinaTime.deadlineInWords(until) + "：" + reason);
        });
    }

    Receipt answer(CommandId command, TaskId id, TaskCommand.TaskExtensionAnswer said) {
        return moves.take(command, Step.ANSWER_EXTENSION, id, said, (task, by, now) -> {
            FormFaults faults = new FormFaults();
            faults.chosen("grant", "是否同意", said.grant());
            String reason = faults.text("reason", "答复理由", said.reason(), Working.WORDS);
            faults.refuse();
            Task.Asking asked = task.asked().orElseThrow();
            if (!Boolean.TRUE.equals(said.grant())) {
                return Moved.to(task.changed().answered().task())
                        .saying(
                                new Detail("答复", "不同意"),
                                new Detail("原期限不变", ChinaTime.deadlineInWords(task.dueAt())),
                                new Detail("理由", reason))
                        .noting("不同意展期：" + reason);
            }
            if (!asked.until().isAfter(now)) {
                throw Refusal.rule(
                        "too-late",
                        "申请展期到的日子（" + ChinaTime.deadlineInWords(asked.until()) + "）已经过去，不能再同意；请答复“不同意”。",
                        Duty.EXTEND.basis());
            }
            DayOfTheWhole whole = above.day(task, now);
            whole.fault("展期", ChinaTime.lastDay(asked.until())).ifPresent(fault -> {
                throw Refusal.rule("past-the-whole", fault + "现在只能答复“不同意”。", DayOfTheWhole.BASIS);
            });
            Due due = whole.within(Due.until(now, ChinaTime.lastDay(asked.until()), Duty.EXTEND.basis()));
            Instant until = due.deadline().dueAt();
            return Moved.to(task.changed().extended().due(until, "展期：" + reason).task(), due)
                    .saying(
                            new Detail("答复", "同意"),
                            new Detail("第几次", String.valueOf(task.extensions() + 1)),
                            new Detail("原期限", ChinaTime.deadlineInWords(task.dueAt())),
                            new Detail("新期限", ChinaTime.deadlineInWords(until)),
                            new Detail("理由", reason))
                    .noting("同意展期至" + ChinaTime.deadlineInWords(until) + "：" + reason);
        });
    }

    Receipt reissue(CommandId command, TaskId id, TaskCommand.TaskReissue said) {
        return moves.take(command, Step.REISSUE, id, said, (task, by, now) -> {
            FormFaults faults = new FormFaults();
            faults.chosen("leadPost", "承办岗位", said.leadPost());
            Instant dueAt = said.dueAt() == null ? task.dueAt() : ChinaTime.endOf(ChinaTime.lastDay(said.dueAt()));
            Due.pastFault(dueAt, now).ifPresent(fault -> faults.add("dueAt", fault));
            DayOfTheWhole whole = above.day(task, now);
            whole.fault("期限", ChinaTime.lastDay(dueAt)).ifPresent(fault -> faults.add("dueAt", fault));
            faults.refuse();
            PostChoice choice = leads.lead(Optional.ofNullable(said.leadPost()).orElseThrow(), by);
            Post lead = choice.post().orElseThrow(() -> BadInput.in("leadPost", choice.why()));
            if (lead.id().equals(task.verifier().post())) {
                throw BadInput.in("leadPost", "承办岗位不能验收自己的任务，请另选承办岗位。");
            }
            Basis periodBasis = said.dueAt() == null ? duties.periodBasis(task) : Due.SET_OTHERWISE;
            if (task.helpers().stream()
                    .anyMatch(helper -> helper.id().equals(lead.party().value()))) {
                throw BadInput.in("leadPost", "“" + lead.partyName() + "”是这项任务的配合单位，不能同时承办；请另选承办岗位，或者撤回后重新交办。");
            }
            Due carryOut = whole.within(Due.until(now, dueAt, periodBasis));
            Task again = task.changed()
                    .to(State.ISSUED)
                    .handedTo(
                            Answerable.of(lead),
                            lead.region().id(),
                            lead.region().path())
                    .due(carryOut.deadline().dueAt(), said.dueAt() == null ? task.dueBecause() : "重新交办时由交办单位确定")
                    .task();
            return Moved.to(again, Due.signing(now, carryOut), carryOut)
                    .saying(
                            new Detail("改交", again.lead().shown()),
                            new Detail("期限", ChinaTime.deadlineInWords(again.dueAt())))
                    .noting("改交" + again.lead().shown() + "。" + whole.remark());
        });
    }

    Receipt withdraw(CommandId command, TaskId id, TaskCommand.TaskReason said) {
        return moves.take(command, Step.WITHDRAW, id, said, (task, by, now) -> {
            String reason = Working.words("reason", "撤回理由", said.reason());
            long open = tasks.childrenOf(id).stream()
                    .filter(child -> child.state().isOpen())
                    .count();
            if (open > 0) {
                throw Refusal.rule(
                        "open-parts",
                        "还有" + open + "项分解任务没有了结，先由分解的单位撤回，再撤回这一项。",
                        Rules.load().get("DIRECTIVE-BREAK-DOWN").bases().first());
            }
            return Moved.to(task.changed().to(State.WITHDRAWN).ended(reason).task())
                    .saying(new Detail("理由", reason))
                    .noting(reason);
        });
    }
}
