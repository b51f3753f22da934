package cn.anxian.directory;

import cn.anxian.kernel.PartyId;
import java.util.List;

/**
 * Whoever has posts.
 *
 * @param agencyKind an id of the pack's agency kinds; empty unless an agency
 * @param lines what an enterprise works in; empty for an agency, whose posts have lines
 */
public record Party(
        PartyId id,
        PartyKind kind,
        String agencyKind,
        String name,
        Region region,
        List<String> lines,
        boolean active,
        int version) {

    public Party {
        lines = List.copyOf(lines);
    }
}
