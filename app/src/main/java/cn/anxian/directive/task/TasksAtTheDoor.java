package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.directive.TasksInHand;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each step on the task as it stands. */
@Component
@Transactional
class TasksAtTheDoor implements TasksInHand {

    private final TaskSight sight;
    private final Working working;
    private final Accepting accepting;

    TasksAtTheDoor(TaskSight sight, Working working, Accepting accepting) {
        this.sight = sight;
        this.working = working;
        this.accepting = accepting;
    }

    @Override
    public Receipt sign(CommandId command, TaskId task) {
        return working.sign(command, task, new TaskCommand.TaskSigning(version(task)));
    }

    @Override
    public Receipt progress(CommandId command, TaskId task, String text) {
        return working.progress(command, task, new TaskCommand.TaskProgress(version(task), text, List.of()));
    }

    @Override
    public Receipt complete(CommandId command, TaskId task, String text, List<EvidenceId> proof) {
        return working.complete(command, task, new TaskCommand.TaskCompletion(version(task), text, proof, null));
    }

    @Override
    public Receipt accept(CommandId command, TaskId task, String opinion) {
        return accepting.accept(command, task, new TaskCommand.TaskAcceptance(version(task), opinion));
    }

    private int version(TaskId task) {
        return sight.task(task).version();
    }
}
