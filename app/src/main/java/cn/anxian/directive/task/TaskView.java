package cn.anxian.directive.task;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.law.Basis;
import cn.anxian.obligation.ObligationView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task with everything around it.
 *
 * @param readsDirective whether the caller may open the whole document
 * @param quote the very sentence
 * @param path where it stands in the outline
 * @param whole of which it is a part, where the caller may see it
 * @param version to be sent back with the next step
 * @param asked an extension that waits for its answer
 * @param next what the caller may do now, and where
 * @param unavailable every other step, why it is not his to take now, and the rule
 */
record TaskView(
        @JsonUnwrapped TaskItem item,
        boolean readsDirective,
        String quote,
        String path,
        @Nullable TaskItem whole,
        List<TaskItem> children,
        TaskItem.TaskLead answers,
        TaskItem.TaskLead verifier,
        TaskItem.TaskLead issuer,
        String issuedBy,
        String dueBecause,
        @Nullable Instant signedAt,
        @Nullable String reportedBy,
        @Nullable Instant reportedAt,
        @Nullable String acceptedBy,
        LookBack lookBack,
        String lookBackName,
        @Nullable TaskAsked asked,
        @Nullable String endedBecause,
        List<TaskNote> progress,
        List<TaskSlip> slips,
        List<TaskNext> next,
        List<TaskUnavailable> unavailable,
        List<ObligationView> obligations,
        int version) {

    record TaskAsked(Instant until, String reason, String by, Instant at) {}

    /**
     * @param stepName 填报进展, 报请办结, 催办 …
     * @param evidence photos
     * @param documents to be saved from where the photos are served
     */
    record TaskNote(
            Step step,
            String stepName,
            Instant at,
            String by,
            String text,
            List<EvidenceId> evidence,
            List<TaskDocument> documents) {}

    /** @param size in bytes */
    record TaskDocument(EvidenceId id, String name, long size) {}

    /** @param name 蓝色提醒单, 黄色督办单, 红色督办单; @param href the printable one */
    record TaskSlip(UUID id, String number, Colour colour, String name, String duty, Instant at, String href) {}

    /** @param form which form to show: the step's id again */
    record TaskNext(Step step, String name, String href, String method, String form) {}

    record TaskUnavailable(Step step, String name, String why, Basis basis) {}
}
