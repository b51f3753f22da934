package cn.anxian.directory;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** To which posts a caller may give something to do, by the table {@link Whom}. */
@Component
public class Subordination {

    private final Directory directory;
    private final BusinessClock clock;

    Subordination(Directory directory, BusinessClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** 已撤销的岗位: refused, and its successor is named. @param instead what to do with the successor: 改交 */
    public PostChoice existing(PostId id, String instead) {
        Post post;
        try {
            post = directory.post(id);
        } catch (Refusal notThere) {
            return PostChoice.no("没有这个岗位，或者不在您的权限范围内，请从机构列表中选择。");
        }
        if (post.existsAt(clock.now())) {
            return PostChoice.of(post);
        }
        return PostChoice.no("“" + shown(post) + "”已经撤销，"
                + post.successor()
                        .map(directory::post)
                        .map(next -> "职责由“" + shown(next) + "”承接，请" + instead + "。")
                        .orElse("没有登记由谁承接，请另选岗位。"));
    }

    /** The post itself where the caller may give it something to do, or why not. */
    public PostChoice ordered(Caller by, Post post) {
        return ordered(by, directory.party(by.party()).region(), above(by), post);
    }

    /** Those to whom the caller may give something to do. */
    public List<Post> ordered(Caller by, List<Post> posts) {
        Region own = directory.party(by.party()).region();
        Set<PostId> above = above(by);
        return posts.stream()
                .filter(post ->
                        post.partyKind() == PartyKind.AGENCY && post.role().isGovernment())
                .filter(post -> ordered(by, own, above, post).post().isPresent())
                .toList();
    }

    private static PostChoice ordered(Caller by, Region own, Set<PostId> above, Post post) {
        if (Whom.mayGive(by.role()).isEmpty()) {
            return PostChoice.no(by.role().chinese() + "岗位不向别的岗位交办。");
        }
        Whom whom = Whom.of(by, own, above.contains(post.id()), post);
        return Whom.mayGive(by.role()).contains(whom)
                ? PostChoice.of(post)
                : PostChoice.no("“" + shown(post) + "”" + whom.why() + "。");
    }

    private Set<PostId> above(Caller by) {
        Set<PostId> above = new HashSet<>();
        Optional<PostId> next = directory.post(by.post()).superior();
        while (next.isPresent() && above.add(next.get())) {
            next = directory.post(next.get()).superior();
        }
        return above;
    }

    private static String shown(Post post) {
        return post.partyName() + " " + post.name();
    }
}
