package cn.anxian.obligation;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import cn.anxian.directory.Responsibility;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.time.ChinaTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 展期上报: whoever gives a later deadline does not give it unseen. The level above him is told at once and, of a major matter, the
 * department of the line (行业监管), which may still be deciding on it.
 */
@Component
class TellingUpwards {

    private static final String MAJOR = "重大";

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
        Map<PostId, Post> told = new LinkedHashMap<>();
        above(by, next).ifPresent(post -> told.put(post.id(), post));
        department(by, next).ifPresent(post -> told.put(post.id(), post));
        told.values()
                .forEach(post -> rings.tell(id, next.placement(), words(before, next, by), post, holder(post), now));
    }

    private Optional<Post> department(Caller by, Owed next) {
        return Optional.of(next.placement())
                .filter(placement -> next.level().equals(MAJOR))
                .flatMap(placement -> directory
                        .regionAt(placement.path())
                        .flatMap(place -> responsibility
                                .supervisorOf(placement.line(), place.id())
                                .post()))
                .filter(post -> !post.party().equals(by.party()));
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
