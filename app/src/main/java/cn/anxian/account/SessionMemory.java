package cn.anxian.account;

import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * What the session keeps of a person: who came in, when, and from which post he acts. Rights are not kept: they are asked
 * anew with every request. Plain texts and numbers, so that a newer version still reads an older one's sessions.
 *
 * @param epoch of the account when the session began
 * @param secondFactor whether a one-time code was shown
 * @param post null until every step of signing in is done
 */
record SessionMemory(
        Login login,
        PersonId person,
        int epoch,
        Instant since,
        boolean secondFactor,
        @Nullable PostId post) {

    private static final String LOGIN = "login";
    private static final String PERSON = "person";
    private static final String EPOCH = "epoch";
    private static final String SINCE = "since";
    private static final String SECOND_FACTOR = "second-factor";
    private static final String POST = "post";

    static Optional<SessionMemory> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(LOGIN) instanceof String login)
                || !(session.getAttribute(PERSON) instanceof String person)
                || !(session.getAttribute(EPOCH) instanceof Integer epoch)
                || !(session.getAttribute(SINCE) instanceof Long since)) {
            return Optional.empty();
        }
        return Optional.of(new SessionMemory(
                new Login(login),
                new PersonId(UUID.fromString(person)),
                epoch,
                Instant.ofEpochMilli(since),
                Boolean.TRUE.equals(session.getAttribute(SECOND_FACTOR)),
                session.getAttribute(POST) instanceof String post ? new PostId(UUID.fromString(post)) : null));
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** In a session of its own: whoever knew the id of the one before knows nothing now. */
    void begin(HttpServletRequest request) {
        forget(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(LOGIN, login.value());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, login.value());
        session.setAttribute(PERSON, person.toString());
        session.setAttribute(EPOCH, epoch);
        session.setAttribute(SINCE, since.toEpochMilli());
        session.setAttribute(SECOND_FACTOR, secondFactor);
        if (post != null) {
            session.setAttribute(POST, post.toString());
        }
    }

    SessionMemory withEpoch(int newEpoch) {
        return new SessionMemory(login, person, newEpoch, since, secondFactor, post);
    }

    SessionMemory withSecondFactor() {
        return new SessionMemory(login, person, epoch, since, true, post);
    }

    SessionMemory at(PostId chosen) {
        return new SessionMemory(login, person, epoch, since, secondFactor, chosen);
    }
}
