package cn.anxian.enterprise;

import cn.anxian.directory.RegionId;
import java.util.List;

/** What of an enterprise may be changed; its head himself only address and headcount. */
public record EnterpriseChange(
        String name,
        String creditCode,
        RegionId region,
        List<String> lines,
        String address,
        int headcount,
        boolean soleFirm) {

    public EnterpriseChange {
        lines = List.copyOf(lines);
    }
}
