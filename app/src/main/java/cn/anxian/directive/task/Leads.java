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

    /** Who may give to whom is the directory's table; tasks go to agencies only. */
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
        return subordination.ordered(by, post);
    }

    private static String shown(Post post) {
        return post.partyName() + " " + post.name();
    }
}
