package cn.anxian.directory;

import cn.anxian.law.Basis;
import java.util.List;
import java.util.Optional;

/**
 * Who answers in one way, and why.
 *
 * @param reason one Chinese sentence; where nobody is found it says what is missing
 * @param edited whether a recorded decision says so, over the usual division of the pack
 */
public record Answer(
        Duty duty,
        Optional<Party> party,
        Optional<Post> post,
        Optional<Holder> holder,
        String reason,
        List<Basis> basis,
        boolean edited) {

    public Answer {
        basis = List.copyOf(basis);
    }

    /** Nobody to be called: no party, no post, or nobody holding it. A gap is said, not hidden. */
    public boolean gap() {
        return holder.isEmpty();
    }
}
