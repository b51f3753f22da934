package cn.anxian.directory;

import cn.anxian.directory.post.HoldingTable;
import cn.anxian.directory.post.PostTable;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.law.Basis;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Somebody who can sign in always stays system administrator, and somebody security administrator, of every region that had
 * one: of the region itself or of one above it. Otherwise nobody could appoint, or open an account, ever again.
 */
@Component
public class Administrators {

    private static final Basis SOMEBODY_STAYS = new Basis.HouseRule("系统管理员和安全管理员在本级或上级始终各有至少一名能够登录的人，最后一名不得离任、停用。");

    private final HoldingTable holdings;
    private final PostTable posts;
    private final WhoCanSignIn whoCanSignIn;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Administrators(
            HoldingTable holdings,
            PostTable posts,
            WhoCanSignIn whoCanSignIn,
            CurrentCaller callers,
            BusinessClock clock) {
        this.holdings = holdings;
        this.posts = posts;
        this.whoCanSignIn = whoCanSignIn;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Before the holder of a post goes.
     *
     * @param next who takes it over at that moment
     * @throws Refusal {@code last-administrator}
     */
    public void stayAfter(Post post, Optional<PersonId> next, Instant at) {
        Instant then = at.isBefore(clock.now()) ? clock.now() : at;
        if (mustStay(post.role())) {
            holdings.holderAt(post.id(), then)
                    .ifPresent(leaving -> refuseTheLast(post, leaving.person(), leaving.personName(), next, then));
        }
    }

    /**
     * Before somebody can no longer sign in.
     *
     * @throws Refusal {@code last-administrator}
     */
    public void stayWithout(PersonId person, String name) {
        for (Seat seat : posts.seatsOf(person, clock.now())) {
            if (mustStay(seat.post().role())) {
                refuseTheLast(seat.post(), person, name, Optional.empty(), clock.now());
            }
        }
    }

    private void refuseTheLast(Post post, PersonId leaving, String name, Optional<PersonId> next, Instant at) {
        holdings.oneAdministratorGoesAtATime();
        Set<PersonId> others = new HashSet<>(holdings.holdersOver(post.role(), post.region(), post.id(), at));
        next.ifPresent(others::add);
        others.remove(leaving);
        if (!whoCanSignIn.among(Set.of(leaving)).isEmpty()
                && whoCanSignIn.among(others).isEmpty()) {
            throw Refusal.rule(
                    "last-administrator",
                    name + "是" + post.region().name() + "最后一名能够登录的"
                            + post.role().chinese() + "，离任或停用后将无人履职。请先另行任命一名"
                            + post.role().chinese() + "，并由安全管理员为其开通账号。",
                    SOMEBODY_STAYS);
        }
    }

    /** The product itself, loading a pack, knows what it does. */
    private boolean mustStay(Role role) {
        return (role == Role.SYSTEM_ADMIN || role == Role.SECURITY_ADMIN)
                && !(callers.get().scope() instanceof Scope.Loading);
    }
}
