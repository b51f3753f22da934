package cn.anxian.directive.review;

import cn.anxian.directive.task.Addressee;
import cn.anxian.directory.Named;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom the tasks of a document could go: those whose sentence was looked at.
 *
 * @param verifiers posts of the issuing party, the caller's own first
 * @param periods offered where a task has no deadline; chosen by a person
 */
record TaskProposals(
        String title, List<Named> verifiers, List<DirectiveViews.OfferedPeriod> periods, List<ProposedTask> tasks) {

    /**
     * @param rows who could carry it out and does not have it yet
     * @param issued who has it already
     */
    record ProposedTask(
            int no,
            int start,
            String path,
            String task,
            @Nullable Instant dueAt,
            @Nullable String dueBecause,
            List<Named> co,
            List<ProposedRow> rows,
            List<IssuedTo> issued) {}

    /** @param dueAt the task's, or its own where the words give each body a day of its own */
    record ProposedRow(
            @JsonUnwrapped Addressee to, @Nullable Instant dueAt) {}

    /** @param post to whom it cannot be given again, by id; the name as a person reads it */
    record IssuedTo(UUID id, String number, Named post, String stateName) {}
}
