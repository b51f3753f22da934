package cn.anxian.hazard.life;

import cn.anxian.directory.Holder;
import cn.anxian.directory.Post;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The post on which something rests, with the names of that day; {@code personName} is null for a vacant post. */
public record Answerer(
        PostId postId,
        String postName,
        PartyId partyId,
        String partyName,
        @Nullable String personName) {

    public static Answerer of(Post post, Optional<Holder> holder) {
        return new Answerer(
                post.id(),
                post.name(),
                post.party(),
                post.partyName(),
                holder.map(Holder::personName).orElse(null));
    }

    public static Answerer of(Actor actor) {
        return new Answerer(actor.post(), actor.postName(), actor.party(), actor.partyName(), actor.personName());
    }
}
