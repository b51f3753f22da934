package cn.anxian.hazard.life;

import cn.anxian.hazard.Source;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.util.Optional;

/**
 * A caller before a hazard.
 *
 * @param soleFirm whether the enterprise is one person today
 * @param ownersPost to which it was handed, or what succeeds that post today
 * @param findersParty of the post that found it, or of what succeeds that post today
 */
public record Situation(
        Hazard hazard, Caller caller, boolean soleFirm, Optional<PostId> ownersPost, PartyId findersParty) {

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
        return hazard instanceof Hazard.Rectified rectified
                && rectified.rectification().by().isSamePersonAs(caller);
    }

    boolean foundIt() {
        return finding().finder().isSamePersonAs(caller);
    }

    /** 只有一人的单位自查的隐患:由主要负责人签字。 */
    boolean isTheOnlyPersonOfTheFirm() {
        return soleFirm && finding().source() == Source.SELF_CHECK && caller.role() == Role.HEAD && ofTheEnterprise();
    }
}
