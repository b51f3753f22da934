package cn.anxian.obligation.handover;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Post;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who takes a post up: whoever holds another one, and signs from there; or somebody who holds none yet (新到任). */
@Component
class Takers {

    /** By the post that he holds today; or as somebody registered; or by the name of somebody new. */
    record Named(
            @Nullable PostId postId,
            @Nullable PersonId personId,
            @Nullable String name) {

        String fresh() {
            return name == null ? "" : name.strip();
        }
    }

    /** @param post from which he signs: of somebody new the very post that he takes up */
    record Taker(Post post, PersonId person, String name) {}

    private final Directory directory;
    private final BusinessClock clock;

    Takers(Directory directory, BusinessClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** @param leaving whom nobody new is taken for by his name alone */
    Taker of(Post post, Holder leaving, Named said) {
        if (said.postId() != null) {
            return serving(post, existing("takerPostId", said.postId()));
        }
        fault(said).ifPresent(missing -> {
            throw new BadInput(List.of(missing));
        });
        directory.requireFills(post.id());
        return said.personId() == null ? fresh(post, leaving, said.fresh()) : registered(post, said.personId());
    }

    static Optional<BadInput.Fault> fault(Named said) {
        return said.postId() != null || said.personId() != null || !said.fresh().isEmpty()
                ? Optional.empty()
                : Optional.of(new BadInput.Fault("takerPostId", "请选择接手人：按他现在的岗位选；还没有岗位的，选人或者写姓名。"));
    }

    private Taker fresh(Post post, Holder leaving, String name) {
        if (name.equals(leaving.personName())) {
            throw BadInput.in("takerName", "岗位现在就由" + name + "担任，不能交接给他自己。接手的是同名的另一个人时，请安全管理员先为他登记、开账号，再从登记过的人里选。");
        }
        return new Taker(post, directory.addPerson(name), name);
    }

    Post existing(String field, PostId id) {
        Post post = directory.post(id);
        if (!post.existsAt(clock.now())) {
            throw BadInput.in(field, "岗位“" + post.name() + "”已经撤销。");
        }
        return post;
    }

    private Taker serving(Post post, Post own) {
        if (!own.party().equals(post.party())
                && !(post.partyKind() == PartyKind.AGENCY && own.partyKind() == PartyKind.AGENCY)) {
            throw BadInput.in("takerPostId", "机关岗位只能交给机关的人，企业岗位只能交给本企业的人。");
        }
        Holder holder = directory
                .holderOf(own.id())
                .orElseThrow(() -> BadInput.in("takerPostId", "岗位“" + own.name() + "”目前无人任职，请另选接手人。"));
        return new Taker(own, holder.person(), holder.personName());
    }

    private Taker registered(Post post, PersonId person) {
        String name = directory.personName(person).orElseThrow(() -> BadInput.in("takerPersonId", "没有这个人，请写姓名新登记。"));
        if (!directory.holdsNoPost(person)) {
            throw BadInput.in("takerPersonId", name + "现在另有岗位，请按他现在的岗位选。");
        }
        return new Taker(post, person, name);
    }
}
