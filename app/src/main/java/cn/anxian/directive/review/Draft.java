package cn.anxian.directive.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the draft has it: what the reading proposed, as people have corrected it.
 *
 * @param start of the first character, in code points of the content
 * @param end after the last one; the sentences follow each other without a gap
 * @param path where it stands in the outline: 二/（三）
 * @param kind task, principle, situation or background
 * @param because why it is of this kind
 * @param confidence from 0 to 1
 * @param task what is to be done, in the words of the quote
 * @param lines by id, the nearest first
 * @param deadlineText the words that name a deadline
 * @param dueBecause how these words were counted, or who set it
 * @param dueFromWords whether the deadline rests on the words themselves
 * @param notes what is to be checked about agencies that it names beside those who are to act
 */
record Draft(
        int start,
        int end,
        String path,
        String quote,
        String kind,
        String because,
        double confidence,
        boolean reviewed,
        String task,
        List<String> lines,
        List<DraftAgency> lead,
        List<DraftAgency> co,
        String scope,
        @Nullable String deadlineText,
        @Nullable Instant dueAt,
        @Nullable String dueBecause,
        boolean dueFromWords,
        List<OtherDue> otherDues,
        List<String> measures,
        List<String> figures,
        List<String> notes) {

    static final List<String> KINDS = List.of("task", "principle", "situation", "background");

    /**
     * Who is to do it.
     *
     * @param partyId null where no agency of the directory is known by that name
     * @param inferred whether the words do not name it
     * @param note what is to be checked about its name, where it has another one today
     */
    record DraftAgency(
            @Nullable String partyId,
            String name,
            boolean inferred,
            String because,
            @Nullable String note) {}

    /**
     * A deadline that the words name beside the task's own: 6月底前完成摸排.
     *
     * @param start of its first character, in code points of the content
     */
    record OtherDue(
            String text, int start, int end, @Nullable Instant dueAt, String because) {}

    Draft {
        // A draft of an earlier version has none of these.
        otherDues = otherDues == null ? List.of() : List.copyOf(otherDues);
        notes = notes == null ? List.of() : List.copyOf(notes);
        lines = List.copyOf(lines);
        lead = List.copyOf(lead);
        co = List.copyOf(co);
        measures = List.copyOf(measures);
        figures = List.copyOf(figures);
    }

    /** Words of which nothing is known yet. */
    static Draft bare(int start, int end, String path, String quote, String because) {
        return new Draft(
                start,
                end,
                path,
                quote,
                "background",
                because,
                0,
                false,
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    boolean isTask() {
        return kind.equals("task");
    }
}
