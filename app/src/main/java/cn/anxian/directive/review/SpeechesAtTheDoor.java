package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.Speeches;
import cn.anxian.directive.TaskId;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters, confirms and issues as the screens do. */
@Component
@Transactional
class SpeechesAtTheDoor implements Speeches {

    private final Directives directives;
    private final DraftTable drafts;
    private final Reviewing reviewing;
    private final Issuing issuing;

    SpeechesAtTheDoor(Directives directives, DraftTable drafts, Reviewing reviewing, Issuing issuing) {
        this.directives = directives;
        this.drafts = drafts;
        this.reviewing = reviewing;
        this.issuing = issuing;
    }

    @Override
    public DirectiveId enter(CommandId command, String title, LocalDate heldOn, String text) {
        return new DirectiveId(directives
                .enter(command, new ReviewForm.DirectiveEntry(title, Kind.SPEECH.id(), heldOn, text, null, null))
                .subject()
                .id());
    }

    @Override
    public List<TaskId> issue(
            CommandId command, DirectiveId directive, String words, List<PostId> leads, LocalDate lastDay) {
        int no = confirmed(directive, words);
        Instant dueAt = ChinaTime.endOf(lastDay);
        List<ReviewForm.TaskIssueRow> rows = leads.stream()
                .map(lead -> new ReviewForm.TaskIssueRow(no, null, null, null, lead, null, null, dueAt, null))
                .toList();
        return issuing.issue(command, directive, new ReviewForm.TaskIssue(rows)).issued().stream()
                .map(row -> new TaskId(row.id()))
                .toList();
    }

    private int confirmed(DirectiveId id, String words) {
        List<Draft> all = drafts.of(id);
        int at = IntStream.range(0, all.size())
                .filter(index -> all.get(index).quote().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sentence says " + words));
        if (!all.get(at).isTask() || !all.get(at).reviewed()) {
            reviewing.correct(
                    id,
                    at + 1,
                    new ReviewForm.SentenceCorrection(
                            directives.own(id).version(), "task", null, null, null, null, null, null, null, true));
        }
        return at + 1;
    }
}
