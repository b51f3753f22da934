package cn.anxian.directory;

import cn.anxian.directory.party.DirectoryRights;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PostId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The posts of a party with their present holders, as lists show them. */
@Component
@Transactional(readOnly = true)
public class PostsHeld {

    private final Directory directory;
    private final DirectoryRights rights;
    private final Lines lines;
    private final Subordination subordination;
    private final CurrentCaller callers;

    PostsHeld(
            Directory directory,
            DirectoryRights rights,
            Lines lines,
            Subordination subordination,
            CurrentCaller callers) {
        this.directory = directory;
        this.rights = rights;
        this.lines = lines;
        this.subordination = subordination;
        this.callers = callers;
    }

    /** Abolished ones stand last. */
    public List<PostHeld> of(Party party) {
        List<PostHeld> all = directory.postsOf(party.id()).stream()
                .map(post -> held(party, post))
                .toList();
        return java.util.stream.Stream.concat(
                        all.stream().filter(post -> post.abolishedAt() == null),
                        all.stream().filter(post -> post.abolishedAt() != null))
                .toList();
    }

    /** Only those to whom the caller may give something to do. */
    public List<PostHeld> ordered(Party party) {
        List<PostId> whom = subordination.ordered(callers.get(), directory.postsOf(party.id())).stream()
                .map(Post::id)
                .toList();
        return of(party).stream().filter(post -> whom.contains(post.id())).toList();
    }

    private PostHeld held(Party party, Post post) {
        Optional<Holder> holder = directory.holderOf(post.id());
        return new PostHeld(
                post.id(),
                post.name(),
                post.role(),
                post.role().chinese(),
                RegionRef.of(post.region()),
                lines.named(post.lines().stream().sorted().toList()),
                post.superior().orElse(null),
                post.duties(),
                holder.map(Holder::person).orElse(null),
                holder.map(Holder::personName).orElse(null),
                holder.map(Holder::since).orElse(null),
                post.validTo().orElse(null),
                post.version(),
                rights.staffs(party, post.role()));
    }
}
