package cn.anxian.enterprise;

import cn.anxian.kernel.PartyId;
import java.util.List;
import java.util.Map;

/** What the hazard ledger says of enterprises; it stands above this module and gives its numbers through this. */
public interface HazardCounting {

    /** What the caller may see, per enterprise; one without hazards is absent. */
    Map<PartyId, HazardCounts> countsOf(List<PartyId> enterprises);
}
