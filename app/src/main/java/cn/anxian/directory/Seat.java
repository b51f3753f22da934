package cn.anxian.directory;

import cn.anxian.directory.post.Scopes;
import cn.anxian.kernel.Caller;

/** A post together with whoever holds it: from there he acts. */
public record Seat(Post post, Holder holder) {

    /** With the scope that the role of the post gives. */
    public Caller caller() {
        return new Caller(
                holder.person(),
                holder.personName(),
                post.id(),
                post.name(),
                post.party(),
                post.partyName(),
                post.role(),
                Scopes.of(post));
    }
}
