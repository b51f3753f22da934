package cn.anxian.directive.review;

import cn.anxian.directory.Named;
import cn.anxian.directory.RegionRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom the tasks of a document could go: those whose sentence was looked at and that were not issued yet.
 *
 * @param verifiers posts of the issuing party, the caller's own first
 * @param together whom a task can be given to in one go
 * @param periods offered where a task has no deadline; chosen by a person
 */
record TaskProposals(
        String title,
        List<Named> verifiers,
        List<Addressees> together,
        List<DirectiveViews.OfferedPeriod> periods,
        List<ProposedTask> tasks) {

    record Addressees(String id, String name, List<ProposedRow> rows) {}

    record ProposedTask(
            int no,
            int start,
            String path,
            String task,
            @Nullable Instant dueAt,
            @Nullable String dueBecause,
            List<Named> co,
            List<ProposedRow> rows) {}

    /**
     * @param region where the words speak of every county: one of them
     * @param post null where nobody is found
     * @param because why this one, or why none
     */
    record ProposedRow(
            @Nullable RegionRef region,
            @Nullable Named party,
            @Nullable Named post,
            String because) {}
}
