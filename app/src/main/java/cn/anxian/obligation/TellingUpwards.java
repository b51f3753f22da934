package cn.anxian.obligation;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.directory.Responsibility;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 展期上报: whoever gives a later deadline does not give it unseen; the level above him is told at once. */
@Component
class TellingUpwards {

    private final RingTable rings;
    private final Directory directory;
    private final Responsibility responsibility;
    private final CurrentCaller callers;

    TellingUpwards(RingTable rings, Directory directory, Responsibility responsibility, CurrentCaller callers) {
        this.rings = rings;
        this.directory = directory;
        this.responsibility = responsibility;
        this.callers = callers;
    }

    /** Nobody is told of a deadline that is not later, nor where nobody stands above. */
    void ofALaterDeadline(OpenDuty before, ObligationId id, Owed next, Instant now) {
        Caller by = callers.get();
        if (!by.isSomebody() || !next.deadline().dueAt().isAfter(before.dueAt())) {
            return;
        }
        above(by, next)
                .ifPresent(
                        above -> rings.tell(id, next.placement(), words(before, next, by), above, holder(above), now));
    }

    /** Where no post stands above his in the directory, the leader of the line there is above a department; nobody above a head. */
    private Optional<Post> above(Caller by, Owed next) {
        Optional<Post> superior = directory.carrierOf(by.post()).superior().map(directory::carrierOf);
        return superior.or(() -> by.role().isGovernment() ? leader(next.placement()) : Optional.empty())
                .filter(post -> !post.id().equals(by.post()));
    }

    private Optional<Post> leader(Placement placement) {
        return directory
                .regionAt(placement.path())
                .flatMap(place -> responsibility
                        .whoAnswers(placement.line(), place.id())
                        .getLast()
                        .post());
    }

    private RingTable.ToldPerson holder(Post above) {
        return directory.holderOf(above.id()).map(RingTable.ToldPerson::of).orElse(RingTable.ToldPerson.NOBODY);
    }

    private static String words(OpenDuty before, Owed next, Caller by) {
        return "展期：" + next.title() + "，原应于 " + ChinaTime.deadline(before.dueAt()) + " 前完成，现为 "
                + ChinaTime.deadline(next.deadline().dueAt()) + " 前，由" + by.partyName() + by.postName() + "（"
                + by.personName() + "）决定。";
    }
}
