package cn.anxian.directive;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import java.util.List;

/** The door to tasks that are under way. Everything is done as the current caller. */
public interface TasksInHand {

    Receipt sign(CommandId command, TaskId task);

    Receipt progress(CommandId command, TaskId task, String text);

    Receipt complete(CommandId command, TaskId task, String text, List<EvidenceId> proof);

    Receipt accept(CommandId command, TaskId task, String opinion);
}
