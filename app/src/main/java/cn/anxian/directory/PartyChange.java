package cn.anxian.directory;

import java.util.List;

/** What of a party may be changed. */
public record PartyChange(String name, RegionId region, List<String> lines, boolean active) {

    public PartyChange {
        lines = List.copyOf(lines);
    }
}
