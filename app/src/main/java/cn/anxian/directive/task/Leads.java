package cn.anxian.directive.task;

import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Post;
import cn.anxian.directory.PostChoice;
import cn.anxian.directory.Subordination;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import org.springframework.stereotype.Component;

/** To whom a task may be given, by whom, and who may verify it. */
@Component
class Leads {

    private final Subordination subordination;

    Leads(Subordination subordination) {
        this.subordination = subordination;
    }

    /** Offices and leaders give to whatever agency lies in their region; a department to its own posts and to those below. */
    PostChoice lead(PostId id, Caller by) {
        PostChoice choice = subordination.existing(id, "改交");
        return choice.post().map(post -> given(post, by)).orElse(choice);
    }

    PostChoice verifier(PostId id, Caller by, Post lead) {
        PostChoice choice = subordination.existing(id, "改交");
        return choice.post()
                .map(post -> {
                    if (!post.party().equals(by.party())) {
                        return PostChoice.no("验收岗位须是交办单位（" + by.partyName() + "）的岗位，“" + shown(post) + "”不是。");
                    }
                    return post.id().equals(lead.id()) ? PostChoice.no("承办岗位不能验收自己的任务，请另选验收岗位。") : choice;
                })
                .orElse(choice);
    }

    private PostChoice given(Post post, Caller by) {
        if (post.partyKind() != PartyKind.AGENCY) {
            return PostChoice.no("任务交给机关的岗位，由它落实到企业；“" + shown(post) + "”不是机关的岗位。");
        }
        if (!post.role().isGovernment()) {
            return PostChoice.no("“" + shown(post) + "”是管理平台的岗位，不承办任务。");
        }
        if (post.id().equals(by.post())) {
            return PostChoice.no("不能把任务交给自己的岗位。");
        }
        return subordination.reaches(by, post)
                ? PostChoice.of(post)
                : PostChoice.no("“" + shown(post) + "”不在您的交办范围：部门交给本单位的岗位和下级，安委办、领导交给本地区的机关。");
    }

    private static String shown(Post post) {
        return post.partyName() + " " + post.name();
    }
}
