package cn.anxian.directive.review;

import cn.anxian.directive.task.Addressee;
import cn.anxian.directory.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom the tasks of a document could go: those whose sentence was looked at and that were not issued yet.
 *
 * @param verifiers posts of the issuing party, the caller's own first
 * @param periods offered where a task has no deadline; chosen by a person
 */
record TaskProposals(
        String title, List<Named> verifiers, List<DirectiveViews.OfferedPeriod> periods, List<ProposedTask> tasks) {

    record ProposedTask(
            int no,
            int start,
            String path,
            String task,
            @Nullable Instant dueAt,
            @Nullable String dueBecause,
            List<Named> co,
            List<Addressee> rows) {}
}
