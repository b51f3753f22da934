package cn.anxian.directory;

import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A post: duties rest on it, people hold it for a time.
 *
 * @param lines what it answers for; empty means every line
 * @param validTo when it was abolished
 * @param successor who took over its duties
 */
public record Post(
        PostId id,
        PartyId party,
        String partyName,
        PartyKind partyKind,
        String name,
        Role role,
        Region region,
        Set<String> lines,
        Optional<PostId> superior,
        String duties,
        Instant validFrom,
        Optional<Instant> validTo,
        Optional<PostId> successor,
        int version) {

    public Post {
        lines = Set.copyOf(lines);
    }

    public Post changed(PostChange change) {
        return new Post(
                id,
                party,
                partyName,
                partyKind,
                change.name().strip(),
                role,
                region,
                change.lines(),
                change.superior(),
                change.duties(),
                validFrom,
                validTo,
                successor,
                version);
    }

    public Post abolished(Instant at, Optional<PostId> next) {
        return new Post(
                id,
                party,
                partyName,
                partyKind,
                name,
                role,
                region,
                lines,
                superior,
                duties,
                validFrom,
                Optional.of(at),
                next,
                version);
    }

    public boolean covers(String line) {
        return lines.isEmpty() || lines.contains(line);
    }

    public boolean coversAllOf(Post other) {
        return lines.isEmpty() || (!other.lines.isEmpty() && lines.containsAll(other.lines));
    }

    public boolean existsAt(Instant moment) {
        return !moment.isBefore(validFrom) && validTo.map(moment::isBefore).orElse(true);
    }
}
