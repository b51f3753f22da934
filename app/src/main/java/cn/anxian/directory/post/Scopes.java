package cn.anxian.directory.post;

import cn.anxian.directory.Post;
import cn.anxian.kernel.Scope;
import java.util.Set;

/** What a post lets its holder see, by its role. */
public final class Scopes {

    private Scopes() {}

    public static Scope of(Post post) {
        String path = post.region().path();
        return switch (post.role()) {
            case LEADER, OFFICE, DUTY, TOWN -> new Scope.Region(path, Set.of());
            case REGULATOR -> new Scope.Region(path, post.lines());
            case HEAD, SAFETY, WORKER -> new Scope.OwnParty();
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> new Scope.Administration(path);
        };
    }
}
