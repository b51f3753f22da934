package cn.anxian.directive.task;

import cn.anxian.directive.TaskId;
import cn.anxian.evidence.SharedProof;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 配合单位 of another line see what the lead has proved, and he sees theirs. */
@Component
class ProofOfTasks implements SharedProof {

    private final TaskTable tasks;
    private final TaskSight sight;

    ProofOfTasks(TaskTable tasks, TaskSight sight) {
        this.tasks = tasks;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isShown(String subjectType, UUID subject) {
        return subjectType.equals(Task.SUBJECT)
                && tasks.find(new TaskId(subject)).filter(sight::sees).isPresent();
    }
}
