package cn.anxian.directory;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PostId;

/** A post that has to do with a matter, by the names of the time when it came to it. */
public record Answerable(PartyId party, String partyName, PostId post, String postName) {

    public static Answerable of(Post post) {
        return new Answerable(post.party(), post.partyName(), post.id(), post.name());
    }

    public static Answerable of(Caller caller) {
        return new Answerable(caller.party(), caller.partyName(), caller.post(), caller.postName());
    }

    public String shown() {
        return partyName + " " + postName;
    }
}
