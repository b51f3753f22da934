package cn.anxian.hazard.ledger;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.hazard.Cause;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.Source;
import cn.anxian.hazard.life.Grade;
import cn.anxian.hazard.life.HazardList;
import cn.anxian.hazard.life.State;
import cn.anxian.kernel.PartyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hazard in a list.
 *
 * @param onlyDay whether only the day is known on which it was found
 * @param dueAt when the running clock runs out; null once it is closed
 * @param rectifyBy until when it must be rectified; null before it is handed over
 * @param missed whether the running clock has run out
 * @param extensions how often its rectification was put off
 * @param supervision 挂牌文号; null where it is not listed
 * @param repeats whether it is one that was found before
 */
record HazardItem(
        HazardId id,
        String number,
        String description,
        String place,
        HazardList list,
        State state,
        String stateName,
        String level,
        Cause cause,
        String causeName,
        Named line,
        PartyName party,
        RegionName region,
        Source source,
        String sourceName,
        Power power,
        String powerName,
        Instant foundAt,
        boolean onlyDay,
        @Nullable Instant rectifyBy,
        @Nullable Instant dueAt,
        @Nullable Instant clockFrom,
        boolean missed,
        @Nullable Instant struckOffAt,
        @Nullable EvidenceId photoId,
        Grade grade,
        int extensions,
        boolean extensionAsked,
        @Nullable String supervision,
        boolean repeats) {

    record Named(String id, String name) {}

    record PartyName(PartyId id, String name) {}

    record RegionName(int id, String name, String fullName) {}
}
