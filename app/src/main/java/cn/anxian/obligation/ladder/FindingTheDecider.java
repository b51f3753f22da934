package cn.anxian.obligation.ladder;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whose question it is: the named post's, or else the nearest one's above it that somebody holds. Where one of them would
 * decide about himself, he is passed over, and above them stands the office of the next higher level.
 */
@Component
class FindingTheDecider {

    private final Directory directory;
    private final Addressing addressing;
    private final Involved involved;

    FindingTheDecider(Directory directory, Addressing addressing, Involved involved) {
        this.directory = directory;
        this.addressing = addressing;
        this.involved = involved;
    }

    /**
     * @param named the post that the ladder names, or which carries its duties today
     * @param ownMatter whether the named post would decide about himself
     * @param decider empty where nobody above is registered either
     */
    record Decider(Post named, boolean ownMatter, Optional<Post> decider) {}

    Decider of(Decision decision) {
        Post named = directory.carrierOf(decision.named());
        Involved.Own own = involved.in(decision);
        List<Post> way = upwards(named);
        List<Post> others =
                way.stream().filter(post -> !involved.isHimself(own, post)).toList();
        List<Post> candidates = others.size() == way.size()
                ? way
                : Stream.concat(
                                others.stream(),
                                addressing.officesAbove(named.region()).stream()
                                        .filter(post -> !involved.isHimself(own, post)))
                        .toList();
        Optional<Post> held = candidates.stream()
                .filter(post -> directory.holderOf(post.id()).isPresent())
                .findFirst();
        // Where nobody is there, the next holder of the first post finds the duty waiting.
        return new Decider(
                named,
                involved.isHimself(own, named),
                held.or(() -> candidates.stream().findFirst()));
    }

    private List<Post> upwards(Post named) {
        List<Post> way = new ArrayList<>(List.of(named));
        Optional<Post> above = superior(named);
        while (above.isPresent()
                && way.stream().map(Post::id).noneMatch(above.get().id()::equals)) {
            way.add(above.get());
            above = superior(above.get());
        }
        return way;
    }

    private Optional<Post> superior(Post post) {
        return post.superior().map(directory::carrierOf);
    }
}
