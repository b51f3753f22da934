package cn.anxian.gap;

import cn.anxian.directory.GapFound;
import cn.anxian.directory.GapKind;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A gap or an overlap from the night in which it was found until it is settled or gone.
 *
 * @param key the same for the same gap, found again
 * @param placement where it lies; its party is the one that has to settle it
 * @param region the id of the region
 * @param aboutParty the enterprise or agency that it is about
 * @param enterprises how many enterprises it touches
 * @param touched which; empty where it was found before that was kept
 * @param sentence what was found, as it is while it is open, and then as it was
 * @param settler whose duty it is; empty where the place has no safety committee's office
 * @param dueAt of the duty
 * @param ending empty while it is open
 * @param follows the gap of the same key that was thought settled
 */
record Gap(
        GapId id,
        GapKind kind,
        String key,
        Placement placement,
        int region,
        Optional<PartyId> aboutParty,
        int enterprises,
        Optional<Set<PartyId>> touched,
        String sentence,
        Instant foundAt,
        Optional<PostId> settler,
        Optional<Instant> dueAt,
        Optional<Ending> ending,
        Optional<GapId> follows,
        int version) {

    /** How it came to its end. */
    enum How {
        /** Looked for again, and not found any more. */
        VANISHED("清查时已不存在"),
        /** Somebody put it right and said so; it was looked for at once. */
        REMEDIED("已经补上"),
        /** Somebody decided that nothing is to be put right here, for a time. */
        ACCEPTED("认定不需要补");

        private final String chinese;

        How(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    /**
     * @param reason empty where it vanished
     * @param document the document it rests on, or empty
     * @param until when an accepted gap is looked for again
     * @param by the person, post and party that decided
     */
    record Ending(How how, Instant at, String reason, String document, Optional<LocalDate> until, String by) {}

    boolean isStill(GapFound found) {
        return sentence.equals(found.sentence()) && touched.equals(Optional.of(Set.copyOf(found.enterprises())));
    }

    /** For whom what was let stand holds, in words; empty where it was not, or is about no enterprises. */
    String holdsFor() {
        boolean letStand = ending.filter(it -> it.how() == How.ACCEPTED).isPresent();
        if (!letStand || enterprises == 0) {
            return "";
        }
        return touched.isPresent()
                ? "只对当时的 " + enterprises + " 家企业有效，别的企业另行清查"
                : "作出时没有记下是哪些企业（当时 " + enterprises + " 家）：以后登记的企业另行清查，超过这个家数的全部重新清查";
    }

    boolean isOpen() {
        return ending.isEmpty();
    }

    Subject subject() {
        return Subject.of("gap", id.value());
    }
}
