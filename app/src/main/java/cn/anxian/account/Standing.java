package cn.anxian.account;

import cn.anxian.directory.Post;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PostId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** How far whoever sent a request has come in. */
sealed interface Standing {

    /** Nobody, or no longer somebody. */
    record Outside() implements Standing {}

    /** His password was right; a step is still to be done. */
    record Halfway(Account account, SessionMemory memory, Step step) implements Standing {}

    /** @param posts from which he may act, the one he acts from among them */
    record Inside(Account account, SessionMemory memory, Caller caller, List<Post> posts) implements Standing {

        Post post() {
            PostId acting = caller.post();
            return posts.stream()
                    .filter(each -> each.id().equals(acting))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What remains to be done before he is in. */
    enum Step {
        CHANGE_PASSWORD("change-password"),
        TOTP_ENROL("totp-enrol"),
        TOTP("totp");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    Standing OUTSIDE = new Outside();

    static Standing of(HttpServletRequest request) {
        return request.getAttribute(Standing.class.getName()) instanceof Standing standing ? standing : OUTSIDE;
    }

    default void remember(HttpServletRequest request) {
        request.setAttribute(Standing.class.getName(), this);
    }
}
