package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Enters a speech and issues a task from it, before anybody asks over HTTP. */
@Component
public class TestDirectives {

    /** @param task issued from the second sentence */
    public record Made(UUID directive, UUID task) {}

    /** The version of a draft that nobody has touched. */
    private static final int AS_ENTERED = 1;

    private final Directives directives;
    private final Reviewing reviewing;
    private final Issuing issuing;

    TestDirectives(Directives directives, Reviewing reviewing, Issuing issuing) {
        this.directives = directives;
        this.reviewing = reviewing;
        this.issuing = issuing;
    }

    public Made make(String mark, String markOfTheTask, PostId lead, String line, Instant dueAt) {
        UUID directive = directives
                .enter(
                        command(),
                        new ReviewForm.DirectiveEntry(
                                "演示会议讲话" + UUID.randomUUID(),
                                "speech",
                                null,
                                mark + "只在会上说。\n" + markOfTheTask + "要立即落实到位。",
                                null,
                                null))
                .subject()
                .id();
        reviewing.correct(
                new DirectiveId(directive),
                2,
                new ReviewForm.SentenceCorrection(AS_ENTERED, "task", null, null, null, null, null, null, null, true));
        UUID task = issuing.issue(
                        command(),
                        new DirectiveId(directive),
                        new ReviewForm.TaskIssue(List.of(new ReviewForm.TaskIssueRow(
                                2, null, markOfTheTask, List.of(line), lead, null, null, dueAt, null))))
                .issued()
                .getFirst()
                .id();
        return new Made(directive, task);
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }
}
