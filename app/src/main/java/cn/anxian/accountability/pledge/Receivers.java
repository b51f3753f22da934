package cn.anxian.accountability.pledge;

import cn.anxian.directory.Directory;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Post;
import cn.anxian.directory.PostChoice;
import cn.anxian.directory.Subordination;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To whom a pledge may be given to sign, and by whom. */
@Component
class Receivers {

    private final Subordination subordination;
    private final Directory directory;

    Receivers(Subordination subordination, Directory directory) {
        this.subordination = subordination;
        this.directory = directory;
    }

    PostChoice choose(@Nullable PostId id, Caller by) {
        if (id == null) {
            return PostChoice.no("请选择签订岗位。");
        }
        PostChoice choice = subordination.existing(id, "改由该岗位签订");
        return choice.post().map(post -> given(post, by)).orElse(choice);
    }

    /** A pledge goes out to a person; nobody can sign for a vacant post. */
    PostChoice chooseForIssue(PostId id, Caller by) {
        PostChoice choice = choose(id, by);
        return choice.post()
                .map(post -> directory.holderOf(post.id()).isPresent()
                        ? choice
                        : PostChoice.no("“" + shown(post) + "”目前没有人任职，没有人能签订，请先明确任职人员，或者存为草稿。"))
                .orElse(choice);
    }

    private PostChoice given(Post post, Caller by) {
        if (post.partyKind() != PartyKind.AGENCY) {
            return PostChoice.no("责任状由机关的岗位签订，企业的责任由法律规定，在企业档案和隐患治理中落实；“" + shown(post) + "”不是机关的岗位。");
        }
        if (!post.role().isGovernment()) {
            return PostChoice.no("“" + shown(post) + "”是管理平台的岗位，不签订责任状。");
        }
        return subordination.ordered(by, post);
    }

    private static String shown(Post post) {
        return post.partyName() + " " + post.name();
    }
}
