package cn.anxian.directory;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import org.springframework.stereotype.Component;

/** To which posts a caller may give something to do. */
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

    /** Offices and leaders reach whatever lies in their region; a department its own posts and those below it. */
    public boolean reaches(Caller by, Post post) {
        if (post.party().equals(by.party())) {
            return true;
        }
        Region own = directory.party(by.party()).region();
        return own.contains(post.region())
                && (by.is(Role.OFFICE, Role.LEADER)
                        || !own.path().equals(post.region().path()));
    }

    private static String shown(Post post) {
        return post.partyName() + " " + post.name();
    }
}
