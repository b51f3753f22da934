package cn.anxian.hazard.life;

import cn.anxian.hazard.Source;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * A caller before a hazard.
 *
 * @param soleFirm whether the enterprise is one person today
 * @param ownersPost to which it was handed, or what succeeds that post today
 * @param findersParty of the post that found it, or of what succeeds that post today
 * @param now by which it is judged what is late
 */
public record Situation(
        Hazard hazard,
        Caller caller,
        boolean soleFirm,
        Optional<PostId> ownersPost,
        PartyId findersParty,
        Instant now) {

    Finding finding() {
        return hazard.finding();
    }

    /** 列单单位的人: of the agency that found it, or of the enterprise that found it itself. */
    boolean ofTheFindersSide() {
        boolean fits = switch (finding().source()) {
            case INSPECTION -> caller.is(Role.REGULATOR, Role.TOWN);
            case SELF_CHECK -> caller.role().isEnterprise();
        };
        return fits
                && (caller.party().equals(finding().finder().party())
                        || caller.party().equals(findersParty));
    }

    boolean ofTheEnterprise() {
        return caller.role().isEnterprise() && caller.party().equals(finding().party());
    }

    boolean onTheOwnersPost() {
        return ownersPost.filter(caller.post()::equals).isPresent();
    }

    boolean rectifiedIt() {
        return switch (hazard) {
            case Hazard.Rectified rectified -> rectified.rectification().by().isSamePersonAs(caller);
            case Hazard.Reviewed reviewed ->
                reviewed.rectified().rectification().by().isSamePersonAs(caller);
            case Hazard.Listed listed -> false;
            case Hazard.Handed handed -> false;
            case Hazard.Planning planning -> false;
            case Hazard.Rectifying rectifying -> false;
            case Hazard.StruckOff struckOff -> false;
            case Hazard.OnRecord onRecord -> false;
            case Hazard.Voided voided -> false;
        };
    }

    boolean reviewedIt() {
        return hazard instanceof Hazard.Reviewed reviewed
                && reviewed.review().by().isSamePersonAs(caller);
    }

    /** 展期申请 that waits for an answer. */
    Optional<Extension> asked() {
        return hazard instanceof Hazard.Underway underway
                ? underway.assignment().asked()
                : Optional.empty();
    }

    boolean isMissed() {
        return hazard instanceof Hazard.Underway underway
                && underway.assignment().rectifying().isMissedAt(now);
    }

    boolean isSelfFound() {
        return finding().source() == Source.SELF_CHECK;
    }

    /** 监管一方: a department in whose region and lines it lies, or whoever found it for the government. */
    boolean ofTheAuthority() {
        return caller.is(Role.REGULATOR) || !isSelfFound() && ofTheFindersSide();
    }

    boolean foundIt() {
        return finding().finder().isSamePersonAs(caller);
    }

    /** 只有一人的单位自查的隐患:由主要负责人签字。 */
    boolean isTheOnlyPersonOfTheFirm() {
        return isSoleFirmsOwn() && caller.role() == Role.HEAD && ofTheEnterprise();
    }

    boolean isSoleFirmsOwn() {
        return soleFirm && isSelfFound();
    }
}
