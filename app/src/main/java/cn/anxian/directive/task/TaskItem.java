package cn.anxian.directive.task;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directive.TaskId;
import cn.anxian.directory.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 *
 * @param parent where it counts as a part of it ({@link Level})
 * @param lead the party and the post that answer, named as when it was issued
 * @param colour none, blue, yellow or red: how far its missed duty has climbed
 * @param owing its open duties, the earliest first, and with whom each of them is
 * @param overdue whether one of these was missed
 * @param sentBack whether it was reported, not accepted, and is to be done again
 * @param reopened how often it was opened again after an untrue look-back
 */
public record TaskItem(
        TaskId id,
        String number,
        String title,
        TaskSource directive,
        @Nullable TaskId parent,
        TaskLead lead,
        List<Named> co,
        TaskPlace region,
        List<Named> lines,
        State state,
        String stateName,
        Colour colour,
        String colourName,
        Instant issuedAt,
        Instant dueAt,
        boolean overdue,
        List<OwingDuty> owing,
        int extensions,
        boolean sentBack,
        int reopened,
        int urged,
        @Nullable Instant acceptedAt) {

    /** @param sentence the offset of the sentence's first character in the document */
    public record TaskSource(
            DirectiveId id,
            String number,
            String title,
            @Nullable LocalDate heldOn,
            int sentence) {}

    /** @param personName who holds the post now; null in lists, and where it is vacant */
    public record TaskLead(
            Named party, Named post, @Nullable String personName) {}

    /** @param name 签收任务, 落实任务, 验收任务 … */
    public record OwingDuty(String name, Instant dueAt, Named party, boolean missed) {}

    /** With whom it is late. */
    public List<OwingDuty> missed() {
        return owing.stream().filter(OwingDuty::missed).toList();
    }

    public Level level() {
        return parent == null ? Level.WHOLE : Level.PART;
    }

    public record TaskPlace(int id, String name) {}
}
