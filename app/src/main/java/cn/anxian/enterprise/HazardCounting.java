package cn.anxian.enterprise;

import cn.anxian.kernel.PartyId;
import java.util.List;
import java.util.Map;

/** What the hazard ledger says of enterprises; it stands above this module and gives its numbers through this. */
public interface HazardCounting {

    /** Per enterprise: listed, handed, working, struckOff, void, total. One without hazards may be absent. */
    Map<PartyId, Map<String, Long>> countsOf(List<PartyId> enterprises);
}
