package cn.anxian.hazard.life;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.journal.Fact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the domain has decided.
 *
 * @param dues the duties that begin, as the lifecycle says
 * @param details for the journal
 * @param photos that came with the step
 * @param reason of the step, for duties that are let off
 */
public record Moved(
        Hazard after,
        List<Due> dues,
        List<Fact.Detail> details,
        List<EvidenceId> photos,
        Optional<EvidenceId> signature,
        String reason) {

    public static Moved to(Hazard after, Due... dues) {
        return new Moved(after, List.of(dues), List.of(), List.of(), Optional.empty(), "");
    }

    public Moved saying(Fact.Detail... said) {
        return new Moved(after, dues, List.of(said), photos, signature, reason);
    }

    public Moved showing(List<EvidenceId> shown) {
        return new Moved(after, dues, details, shown, signature, reason);
    }

    public Moved signedWith(@Nullable EvidenceId signed) {
        return new Moved(after, dues, details, photos, Optional.ofNullable(signed), reason);
    }

    public Moved because(String why) {
        return new Moved(after, dues, details, photos, signature, why);
    }
}
