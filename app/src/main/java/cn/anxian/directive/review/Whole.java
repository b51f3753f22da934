package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.task.TaskItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document with all that was issued from it, for its papers.
 *
 * @param tasks in the order of the text
 */
public record Whole(
        DirectiveId id,
        String number,
        String title,
        String kindName,
        String partyName,
        Optional<LocalDate> heldOn,
        List<TaskItem> tasks) {

    public Whole {
        tasks = List.copyOf(tasks);
    }
}
