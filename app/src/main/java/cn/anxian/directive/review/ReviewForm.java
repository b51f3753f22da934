package cn.anxian.directive.review;

import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client says of documents and drafts; everything may be missing, and is then named. */
final class ReviewForm {

    private ReviewForm() {}

    /** @param fileId of a text that was read; or the {@code text} itself */
    record DirectiveEntry(
            @Nullable String title,
            @Nullable String kind,
            @Nullable LocalDate heldOn,
            @Nullable String text,
            @Nullable UUID fileId,
            @Nullable Boolean acceptSameTitle) {}

    /** @param title the list's own name where it is empty */
    record ListEntry(
            @Nullable String title,
            @Nullable LocalDate heldOn,
            @Nullable Boolean acceptSameTitle) {}

    /** What stays is left out. @param noDue true takes the deadline away */
    record SentenceCorrection(
            @Nullable Integer version,
            @Nullable String kind,
            @Nullable String task,
            @Nullable List<String> lines,
            @Nullable List<AgencySaid> lead,
            @Nullable List<AgencySaid> co,
            @Nullable String scope,
            @Nullable Instant dueAt,
            @Nullable Boolean noDue,
            @Nullable Boolean reviewed) {}

    /** A party of the directory; or, by the name alone, one of those that the words only call together (各部门). */
    record AgencySaid(@Nullable PartyId partyId, @Nullable String name) {

        boolean means(Draft.DraftAgency agency) {
            return partyId == null
                    ? agency.partyId() == null && agency.name().equals(name)
                    : partyId.toString().equals(agency.partyId());
        }
    }

    /** @param at the offset of the first character of the second part, in code points of the document */
    record SentenceSplit(
            @Nullable Integer version, @Nullable Integer at) {}

    record SentenceMerge(
            @Nullable Integer version,
            @Nullable Integer from,
            @Nullable Integer to) {}

    /** @param starts the offsets of the first characters of the sentences that were looked at together */
    record SentencesConfirm(
            @Nullable Integer version, @Nullable List<Integer> starts) {}

    record DraftStep(@Nullable Integer version) {}

    record TaskIssue(@Nullable List<TaskIssueRow> tasks) {}

    /**
     * One task.
     *
     * @param no the sentence's number
     * @param start the offset of its first character, as it was read: numbers move when somebody splits or merges
     * @param title the sentence's task words where it is empty
     * @param lines the sentence's where it is empty
     * @param dueAt the sentence's where it is empty; never filled in otherwise
     * @param verifierPost the caller's own where it is empty
     * @param regionId the lead post's where it is empty
     */
    record TaskIssueRow(
            @Nullable Integer no,
            @Nullable Integer start,
            @Nullable String title,
            @Nullable List<String> lines,
            @Nullable PostId leadPost,
            @Nullable List<PartyId> coParties,
            @Nullable PostId verifierPost,
            @Nullable Instant dueAt,
            @Nullable Integer regionId) {}
}
