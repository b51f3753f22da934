package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.task.TaskFigures;
import cn.anxian.directive.task.TaskItem;
import cn.anxian.directory.Named;
import cn.anxian.journal.Receipt;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of documents and drafts show. */
final class DirectiveViews {

    private DirectiveViews() {}

    /**
     * @param state reading, unread, reviewing or issued
     * @param parts into which its tasks were broken down
     */
    record DirectiveItem(
            DirectiveId id,
            String number,
            String title,
            Kind kind,
            String kindName,
            Named issuer,
            @Nullable LocalDate heldOn,
            Instant enteredAt,
            String state,
            String stateName,
            long sentences,
            DirectiveTally tasks,
            DirectiveTally parts) {}

    /** Counts of tasks, or of parts of tasks ({@link cn.anxian.directive.task.Level}); never typed in. */
    record DirectiveTally(long all, long accepted, long working, long overdue) {}

    /**
     * @param remarks what became of the text when it was read in
     * @param edits whether the caller may correct the draft and issue tasks
     */
    record DirectiveView(
            @JsonUnwrapped DirectiveItem item,
            int version,
            String enteredBy,
            String text,
            List<String> remarks,
            boolean edits,
            boolean undo,
            boolean redo,
            List<SentenceView> sentences) {}

    /**
     * How far a text is read.
     *
     * @param done characters that stand in a sentence
     * @param all characters of the text
     */
    record ReadingProgress(int done, int all, String state, String stateName) {}

    record SentenceView(
            int no,
            int start,
            int end,
            String path,
            String quote,
            String kind,
            String kindName,
            String because,
            double confidence,
            boolean reviewed,
            String task,
            List<Named> lines,
            List<SentenceAgency> lead,
            List<SentenceAgency> co,
            String scope,
            @Nullable String deadlineText,
            @Nullable Instant dueAt,
            @Nullable String dueBecause,
            List<WrittenDue> otherDues,
            List<OfferedPeriod> periodsOffered,
            List<String> measures,
            List<String> figures,
            List<String> notes,
            List<IssuedTask> issuedTasks) {}

    /** A deadline that the words name beside the task's own, or for one agency; offsets in code points of the text. */
    record WrittenDue(
            String text, int start, int end, @Nullable Instant dueAt, String because) {}

    /**
     * @param note what is to be checked about its name: 已并入…; null where nothing is
     * @param due its own, where the words give several bodies days of their own
     */
    record SentenceAgency(
            @Nullable String partyId,
            String name,
            boolean inferred,
            String because,
            @Nullable String note,
            @Nullable WrittenDue due) {}

    /** @param house always true: a usual period is the house's rule, chosen by a person */
    record OfferedPeriod(String text, Instant dueAt, boolean house) {}

    /** @param lead the party that answers */
    record IssuedTask(UUID id, String number, String lead) {}

    /**
     * What a correction has changed: {@code replaced} sentences from number {@code from} on are now {@code sentences}; those
     * after them are numbered on.
     */
    record EditedSentences(
            int version, int from, int replaced, List<SentenceView> sentences, int all, boolean undo, boolean redo) {}

    /**
     * A text that was read and not entered yet; {@code id} is sent back as {@code fileId}.
     *
     * @param kind what it seems to be; a person chooses
     */
    record ReadText(
            UUID id,
            String fileName,
            int characters,
            int paragraphs,
            String title,
            @Nullable String kind,
            List<SameTitle> sameTitle,
            List<String> warnings) {}

    record SameTitle(
            DirectiveId id,
            String number,
            String title,
            @Nullable LocalDate heldOn) {}

    record IssuedTasks(Receipt receipt, List<IssuedRow> issued, List<RefusedRow> refused) {}

    record IssuedRow(UUID id, String number) {}

    /** @param no the sentence's; @param row the place in what was sent, from 0 */
    record RefusedRow(int row, int no, String why) {}

    /** @param figures each opens the tasks that it counts */
    record DirectiveTree(DirectiveItem directive, TaskFigures figures, List<TreeSentence> sentences) {}

    record TreeSentence(
            int no,
            int start,
            String path,
            String quote,
            DirectiveTally tally,
            DirectiveTally parts,
            List<TreeTask> tasks) {}

    record TreeTask(TaskItem task, List<TreeTask> parts) {}

    /** Items against those who carry them out: 清单第几项 × 单位. */
    record DirectiveGrid(List<Named> parties, List<GridRow> rows) {}

    /** @param cells in the order of the parties */
    record GridRow(
            int no, String path, String quote, DirectiveTally tally, DirectiveTally parts, List<GridCell> cells) {}

    /** @param tasks those of that party, parts among them; none where the item was not given to it */
    record GridCell(String partyId, List<TaskItem> tasks) {}
}
