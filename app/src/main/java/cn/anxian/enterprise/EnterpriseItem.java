package cn.anxian.enterprise;

import cn.anxian.directory.Named;
import cn.anxian.directory.RegionRef;
import cn.anxian.kernel.PartyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as lists show it.
 *
 * @param creditCodeWarning why the code should be looked at again; null if it is in order
 * @param hazardCounts of those that the caller may see
 */
record EnterpriseItem(
        PartyId id,
        String name,
        String creditCode,
        @Nullable String creditCodeWarning,
        RegionRef region,
        Named line,
        List<Named> lines,
        @Nullable String address,
        @Nullable Integer headcount,
        boolean soleFirm,
        HazardCounts hazardCounts) {}
