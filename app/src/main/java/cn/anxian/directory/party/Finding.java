package cn.anxian.directory.party;

import cn.anxian.directory.Party;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Post;
import cn.anxian.directory.post.PostTable;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds a party or a post, or refuses: what the caller may not see is not there. */
@Component
public class Finding {

    private final PartyTable parties;
    private final PostTable posts;
    private final DirectoryRights rights;

    Finding(PartyTable parties, PostTable posts, DirectoryRights rights) {
        this.parties = parties;
        this.posts = posts;
        this.rights = rights;
    }

    public Party party(PartyId id) {
        return find(id).orElseThrow(() -> Refusal.notFound("这个单位"));
    }

    public Post post(PostId id) {
        Post post = posts.find(id).orElseThrow(() -> Refusal.notFound("这个岗位"));
        refuseUnseen(post);
        return post;
    }

    public void refuseUnseen(Post post) {
        if (post.partyKind() != PartyKind.AGENCY && find(post.party()).isEmpty()) {
            throw Refusal.notFound("这个岗位");
        }
    }

    /** Stays with the last one that ended, where nobody came after it. */
    public Post carrierOf(PostId id, Instant now) {
        Post carrier = post(id);
        Set<PostId> ended = new HashSet<>();
        while (!carrier.existsAt(now) && ended.add(carrier.id())) {
            carrier = carrier.successor()
                    .or(carrier::superior)
                    .flatMap(posts::find)
                    .orElse(carrier);
        }
        return carrier;
    }

    public List<Post> postsOf(PartyId party) {
        return find(party).map(found -> posts.ofParty(party)).orElse(List.of());
    }

    public static Refusal stale() {
        return Refusal.conflict("stale", "这项内容刚刚被别人改过，请重新打开后再改。");
    }

    private Optional<Party> find(PartyId id) {
        return parties.find(id).filter(rights::sees);
    }
}
