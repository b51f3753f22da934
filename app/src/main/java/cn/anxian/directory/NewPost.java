package cn.anxian.directory;

import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.util.Optional;
import java.util.Set;

/** @param lines empty means every line */
public record NewPost(
        PartyId party,
        String name,
        Role role,
        RegionId region,
        Set<String> lines,
        Optional<PostId> superior,
        String duties) {

    public NewPost {
        lines = Set.copyOf(lines);
    }

    public static NewPost of(PartyId party, String name, Role role, RegionId region, String... lines) {
        return new NewPost(party, name, role, region, Set.of(lines), Optional.empty(), "");
    }
}
