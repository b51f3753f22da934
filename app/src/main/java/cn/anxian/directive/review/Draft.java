package cn.anxian.directive.review;

import cn.anxian.directory.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        List<WrittenDue> otherDues,
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
     * @param due its own, where the words give several bodies days of their own
     * @param collective whether it means several at once, 各县（市、区）; null in a draft of an earlier version
     */
    record DraftAgency(
            @Nullable String partyId,
            String name,
            boolean inferred,
            String because,
            @Nullable String note,
            @Nullable WrittenDue due,
            @Nullable Boolean collective) {

        static DraftAgency of(Party party, boolean inferred, String because) {
            return new DraftAgency(party.id().toString(), party.name(), inferred, because, null, null, false);
        }

        /** 市应急管理局 of which the directory knows nothing; a draft of an earlier version does not tell them apart. */
        boolean isOneUnknown() {
            return partyId == null && Boolean.FALSE.equals(collective);
        }
    }

    /**
     * A deadline that the words name beside the task's own: 6月底前完成摸排.
     *
     * @param start of its first character, in code points of the content
     */
    record WrittenDue(
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

    /** Whether those who are to act have days of their own, and nobody has set one for all. */
    boolean isDatedApart() {
        return dueAt == null && lead.stream().anyMatch(agency -> agency.due() != null);
    }

    /** By when it is for one of those who are to act: as was set for all, else its own day. */
    @Nullable
    Instant dueAt(DraftAgency agency) {
        return dueAt == null && agency.due() != null ? agency.due().dueAt() : dueAt;
    }

    /**
     * The words' own deadline that is meant where a task goes to this party: the party's, else the one of that day.
     *
     * @param day as the issuer wants it; null for whatever the words say
     */
    Optional<WrittenDue> ownDue(Optional<String> party, @Nullable Instant day) {
        List<DraftAgency> dated = isDatedApart()
                ? lead.stream().filter(each -> each.due() != null).toList()
                : List.of();
        List<DraftAgency> its = dated.stream()
                .filter(each -> party.isPresent() && party.get().equals(each.partyId()))
                .toList();
        return (its.isEmpty() && day != null ? dated : its)
                .stream()
                        .flatMap(each -> Optional.ofNullable(each.due()).stream())
                        .filter(due -> day == null || day.equals(due.dueAt()))
                        .findFirst();
    }

    /** As it is, and a person has looked at it. */
    Draft confirmed() {
        return new Draft(
                start,
                end,
                path,
                quote,
                kind,
                because,
                confidence,
                true,
                task,
                lines,
                lead,
                co,
                scope,
                deadlineText,
                dueAt,
                dueBecause,
                dueFromWords,
                otherDues,
                measures,
                figures,
                notes);
    }

    boolean isTask() {
        return kind.equals("task");
    }
}
