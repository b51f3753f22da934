package cn.anxian.accountability.pledge;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A pledge as its caller stands before it.
 *
 * @param carrier the post that signs today: the receiving one, or its successor
 * @param signatures under the present edition
 */
record Situation(Pledge pledge, PostId carrier, List<Signature> signatures, Caller caller, Instant now) {

    /** What one leader has asked for another does not change: a deputy answers for his own. */
    boolean ofTheIssuersSide() {
        return caller.party().equals(pledge.issuer().party())
                && caller.is(Role.OFFICE, Role.LEADER, Role.REGULATOR, Role.TOWN, Role.DUTY)
                && !isReceiver()
                && (caller.is(Role.OFFICE)
                        || caller.post().equals(pledge.issuer().post())
                        || coversLines());
    }

    boolean isReceiver() {
        return caller.post().equals(carrier);
    }

    boolean issuedIt() {
        return pledge.wasIssuedBy(caller);
    }

    boolean hasSigned() {
        return signatures.stream().anyMatch(each -> each.person().equals(caller.person()));
    }

    boolean yearIsOver() {
        return LocalDate.ofInstant(now, BusinessClock.ZONE).getYear() > pledge.year();
    }

    /** A department acts for its own lines. */
    private boolean coversLines() {
        return caller.is(Role.REGULATOR)
                && caller.region()
                        .filter(region -> region.lines().isEmpty()
                                || !pledge.lines().isEmpty() && region.lines().containsAll(pledge.lines()))
                        .isPresent();
    }
}
