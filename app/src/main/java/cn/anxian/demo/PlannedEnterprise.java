package cn.anxian.demo;

import cn.anxian.directory.Region;
import cn.anxian.kernel.Role;
import java.util.List;
import java.util.Optional;

/**
 * An enterprise to be registered.
 *
 * @param region its town
 * @param lines the main one first
 * @param posts head, safety officer, worker; only the head of a one-person firm, and no worker in a very small one
 */
record PlannedEnterprise(
        String key,
        String name,
        String creditCode,
        Region region,
        List<String> lines,
        String address,
        int headcount,
        List<PlannedPost> posts) {

    boolean isSoleFirm() {
        return headcount == 1;
    }

    PlannedPost head() {
        return post(Role.HEAD).orElseThrow();
    }

    Optional<PlannedPost> post(Role role) {
        return posts.stream().filter(post -> post.role() == role).findFirst();
    }
}
