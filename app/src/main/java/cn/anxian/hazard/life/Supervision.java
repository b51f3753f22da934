package cn.anxian.hazard.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 挂牌督办, or the decision not to: made by a named post of the department.
 *
 * @param listed whether it is listed (挂牌)
 * @param number 挂牌文号; null where it is not listed
 * @param until by when it must be rectified; null where it is not listed
 */
public record Supervision(
        boolean listed, @Nullable String number, @Nullable Instant until, String reason, Actor by, Instant at) {

    public boolean isOf(cn.anxian.kernel.PartyId party) {
        return listed && by.party().equals(party);
    }
}
