package cn.anxian.hazard;

import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The post on which something rests, with the names of that day; {@code personName} is null for a vacant post. */
record Answerer(
        PostId postId,
        String postName,
        PartyId partyId,
        String partyName,
        @Nullable String personName) {

    static Answerer of(Post post, Optional<Holder> holder) {
        return new Answerer(
                post.id(),
                post.name(),
                post.party(),
                post.partyName(),
                holder.map(Holder::personName).orElse(null));
    }

    static Answerer of(Actor actor) {
        return new Answerer(actor.post(), actor.postName(), actor.party(), actor.partyName(), actor.personName());
    }
}
