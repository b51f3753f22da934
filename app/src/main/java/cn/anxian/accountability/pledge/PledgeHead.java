package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.directory.RegionRef;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a pledge wherever it is shown.
 *
 * @param edition which edition is in force, or is the first to be signed
 * @param signBy null as long as it is a draft
 * @param signedAt of the edition that was signed last
 * @param met how many targets are met by now; null where what it says now is not signed
 */
record PledgeHead(
        PledgeId id,
        String number,
        int year,
        String title,
        State state,
        String stateName,
        int edition,
        PledgeIssuer issuer,
        PledgeSigner receiver,
        RegionRef region,
        @Nullable Instant signBy,
        @Nullable Instant signedAt,
        boolean overdue,
        @Nullable Integer met,
        @Nullable Integer unmet,
        @Nullable PledgeWhole parent) {

    record PledgeIssuer(PartyId partyId, String partyName, PostId postId, String postName) {}

    /** @param personName who holds the post now; null where it is vacant */
    record PledgeSigner(
            PartyId partyId,
            String partyName,
            PostId postId,
            String postName,
            @Nullable String personName) {}

    /** What it was broken down from, by its names. @param readable whether the caller may open it */
    record PledgeWhole(PledgeId id, String number, String title, boolean readable) {}
}
