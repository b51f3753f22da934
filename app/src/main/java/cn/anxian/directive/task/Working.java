package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.web.FormFaults;
import cn.anxian.law.Rules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the side that carries it out does: 签收、退回、填报进展、报请办结. */
@Component
class Working {

    static final int WORDS = 2000;

    private final TaskMoves moves;
    private final TaskTable tasks;

    Working(TaskMoves moves, TaskTable tasks) {
        this.moves = moves;
        this.tasks = tasks;
    }

    Receipt sign(CommandId command, TaskId id, TaskCommand.TaskSigning said) {
        return moves.take(
                command,
                Step.SIGN,
                id,
                said,
                (task, by, now) -> Moved.to(
                                task.changed().to(State.WORKING).signed(now).task())
                        .saying(new Detail("期限", ChinaTime.deadlineInWords(task.dueAt()))));
    }

    Receipt giveBack(CommandId command, TaskId id, TaskCommand.TaskReason said) {
        return moves.take(command, Step.RETURN, id, said, (task, by, now) -> {
            String reason = words("reason", "退回理由", said.reason());
            Task returned = task.changed().to(State.RETURNED).ended(reason).task();
            return Moved.to(returned, Due.usual(Duty.REISSUE, now))
                    .saying(new Detail("理由", reason))
                    .noting(reason);
        });
    }

    Receipt progress(CommandId command, TaskId id, TaskCommand.TaskProgress said) {
        return moves.take(command, Step.PROGRESS, id, said, (task, by, now) -> {
            String text = words("text", "进展", said.text());
            return Moved.to(task).saying(new Detail("进展", text)).noting(text, said.evidence());
        });
    }

    /** 分解的任务全部办结以后才能报请办结, or it is said why not. */
    Receipt complete(CommandId command, TaskId id, TaskCommand.TaskCompletion said) {
        return moves.take(command, Step.COMPLETE, id, said, (task, by, now) -> {
            FormFaults faults = new FormFaults();
            String text = faults.text("text", "办理结果", said.text(), WORDS);
            Optional<String> unfinished = faults.perhaps("unfinished", "没有全部办结的说明", said.unfinished(), WORDS);
            if (said.evidence() == null || said.evidence().isEmpty()) {
                faults.add("evidence", "请附上办结的证明（照片，或者 PDF、Word、Excel 文件）。");
            }
            faults.refuse();
            List<Task> open = tasks.childrenOf(id).stream()
                    .filter(child -> child.state().isOpen())
                    .toList();
            if (!open.isEmpty() && unfinished.isEmpty()) {
                throw unfinished(open);
            }
            Task.Report report = new Task.Report(
                    by.person(), by.post(), by.partyName() + " " + by.postName() + " " + by.personName(), now);
            return Moved.to(task.changed().to(State.REPORTED).reported(report).task(), Due.usual(Duty.ACCEPT, now))
                    .saying(Stream.concat(
                                    Stream.of(new Detail("办理结果", text)),
                                    unfinished.stream().map(why -> new Detail("没有全部办结的说明", why)))
                            .toArray(Detail[]::new))
                    .noting(text + unfinished.map(why -> "\n没有全部办结的说明：" + why).orElse(""), said.evidence());
        });
    }

    private static Refusal unfinished(List<Task> open) {
        String which = open.stream()
                .map(child -> child.number() + "（" + child.lead().partyName() + "，"
                        + child.state().chinese() + "）")
                .collect(Collectors.joining("、"));
        return Refusal.rule(
                "unfinished-parts",
                "分解的任务还有" + open.size() + "项没有办结：" + which + "。全部办结以后再报；确需先报的，请填写没有全部办结的说明。",
                Rules.load().get("DIRECTIVE-BREAK-DOWN").bases().first());
    }

    static String words(String field, String name, @org.jspecify.annotations.Nullable String said) {
        FormFaults faults = new FormFaults();
        String words = faults.text(field, name, said, WORDS);
        faults.refuse();
        return words;
    }
}
