package cn.anxian.obligation;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import cn.anxian.obligation.ladder.Deciding;
import cn.anxian.obligation.ladder.WaitingTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what named posts have to decide about missed duties, and to do after a yes. */
@Component
public class Decisions {

    /**
     * What waits for a post: to be decided, or to be done.
     *
     * @param measure talk, exposure or accountability
     * @param decided whether it is decided and now to be done
     * @param title of the missed duty
     */
    public record Waiting(UUID id, String measure, boolean decided, String title, PostId post, Instant since) {}

    /**
     * @param words what is to be published; of a yes to an exposure
     * @param receiver to whom the papers go; of a yes to 移送
     */
    public record Answer(
            boolean yes,
            String reason,
            @Nullable String words,
            @Nullable String receiver,
            EvidenceId signature) {}

    public record Done(LocalDate on, String words, String place, List<EvidenceId> photos) {}

    private final Deciding deciding;
    private final WaitingTable waiting;

    Decisions(Deciding deciding, WaitingTable waiting) {
        this.deciding = deciding;
        this.waiting = waiting;
    }

    /** As far as the caller sees, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return waiting.all();
    }

    /** As the current caller. */
    public Receipt answer(CommandId command, UUID id, Answer answer) {
        return deciding.answer(command, id, answer);
    }

    /** As the current caller. */
    public Receipt fulfil(CommandId command, UUID id, Done done) {
        return deciding.fulfil(command, id, done);
    }
}
