package cn.anxian.directory;

import cn.anxian.kernel.PartyId;
import java.util.List;
import java.util.Optional;

/**
 * Which parties are asked for.
 *
 * @param region this one and everything below it
 * @param line empty means any
 * @param q part of the name; empty means any
 * @param also parties that match {@code q} for another reason, such as their credit code
 */
public record PartyQuery(Optional<PartyKind> kind, Optional<Region> region, String line, String q, List<PartyId> also) {

    public PartyQuery {
        also = List.copyOf(also);
    }
}
