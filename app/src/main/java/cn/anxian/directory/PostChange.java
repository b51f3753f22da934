package cn.anxian.directory;

import cn.anxian.kernel.PostId;
import java.util.Optional;
import java.util.Set;

/** What of a post may be changed: not its party, its role or its region, which would make it another post. */
public record PostChange(String name, Set<String> lines, Optional<PostId> superior, String duties) {

    public PostChange {
        lines = Set.copyOf(lines);
    }
}
