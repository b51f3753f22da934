package cn.anxian.demo;

import cn.anxian.directory.Region;
import cn.anxian.kernel.Role;
import java.util.List;
import java.util.Optional;

/**
 * A post to be made.
 *
 * @param key its name in the plan: {@code emergency@1893/chief}
 * @param lines empty means every line
 * @param superior key of the post above it, planned before it
 * @param holder a made-up name; the same name is the same person
 */
record PlannedPost(
        String key,
        String name,
        Role role,
        Region region,
        List<String> lines,
        Optional<String> superior,
        String holder) {}
