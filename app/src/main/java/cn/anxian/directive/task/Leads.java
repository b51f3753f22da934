package cn.anxian.directive.task;

import cn.anxian.directory.Directory;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Post;
import cn.anxian.directory.Region;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** To whom a task may be given, by whom, and who may verify it. */
@Component
class Leads {

    private final Directory directory;
    private final BusinessClock clock;

    Leads(Directory directory, BusinessClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** A post, or in Chinese why it may not be that one. */
    record Choice(Optional<Post> post, String why) {

        static Choice of(Post post) {
            return new Choice(Optional.of(post), "");
        }

        static Choice no(String why) {
            return new Choice(Optional.empty(), why);
        }
    }

    /** Offices and leaders give to whatever agency lies in their region; a department to its own posts and to those below. */
    Choice lead(PostId id, Caller by) {
        Choice choice = existing(id);
        return choice.post().map(post -> given(post, by)).orElse(choice);
    }

    Choice verifier(PostId id, Caller by, Post lead) {
        Choice choice = existing(id);
        return choice.post()
                .map(post -> {
                    if (!post.party().equals(by.party())) {
                        return Choice.no("验收岗位须是交办单位（" + by.partyName() + "）的岗位，“" + shown(post) + "”不是。");
                    }
                    return post.id().equals(lead.id()) ? Choice.no("承办岗位不能验收自己的任务，请另选验收岗位。") : choice;
                })
                .orElse(choice);
    }

    private Choice given(Post post, Caller by) {
        if (post.partyKind() != PartyKind.AGENCY) {
            return Choice.no("任务交给机关的岗位，由它落实到企业；“" + shown(post) + "”不是机关的岗位。");
        }
        if (!post.role().isGovernment()) {
            return Choice.no("“" + shown(post) + "”是管理平台的岗位，不承办任务。");
        }
        if (post.id().equals(by.post())) {
            return Choice.no("不能把任务交给自己的岗位。");
        }
        if (post.party().equals(by.party())) {
            return Choice.of(post);
        }
        Region own = directory.party(by.party()).region();
        boolean steers = by.is(Role.OFFICE, Role.LEADER);
        boolean below = own.contains(post.region())
                && (steers || !own.path().equals(post.region().path()));
        return below ? Choice.of(post) : Choice.no("“" + shown(post) + "”不在您的交办范围：部门交给本单位的岗位和下级，安委办、领导交给本地区的机关。");
    }

    /** 已撤销的岗位: refused, and its successor is named. */
    private Choice existing(PostId id) {
        Post post;
        try {
            post = directory.post(id);
        } catch (Refusal notThere) {
            return Choice.no("没有这个岗位，请从机构列表中选择。");
        }
        if (post.existsAt(clock.now())) {
            return Choice.of(post);
        }
        return Choice.no("“" + shown(post) + "”已经撤销，"
                + post.successor()
                        .map(directory::post)
                        .map(next -> "职责由“" + shown(next) + "”承接，请改交。")
                        .orElse("没有登记由谁承接，请另选承办岗位。"));
    }

    private static String shown(Post post) {
        return post.partyName() + " " + post.name();
    }
}
