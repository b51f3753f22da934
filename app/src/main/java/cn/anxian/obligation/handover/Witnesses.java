package cn.anxian.obligation.handover;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Party;
import cn.anxian.directory.Post;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.law.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Who may sign in the stead of whoever cannot: the nearest post above that somebody else holds; where there is none, the
 * committee's office of the region, or of one above it.
 */
@Component
class Witnesses {

    static final Basis RULE = new Basis.HouseRule("原任职人不能签名的，由上级岗位（没有的由安委办）的任职人作为监交人代为签名，写明原因和依据；接手人不得监交。");

    private static final Caller LOOKING = Caller.system("岗位交接", new Scope.Loading());
    private static final String OFFICE = "safety-committee-office";

    private final Directory directory;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Witnesses(Directory directory, CurrentCaller callers, BusinessClock clock) {
        this.directory = directory;
        this.callers = callers;
        this.clock = clock;
    }

    /** Whether the caller stands above the post, so that he may begin it. */
    boolean isAbove(Post post) {
        PostId own = callers.get().post();
        return looking(() -> above(post).stream().map(Post::id).anyMatch(own::equals)
                || offices(post).stream().map(Post::id).anyMatch(own::equals));
    }

    /**
     * The caller himself where he may; or else the nearest one.
     *
     * @param concerned who leaves and who takes it up; none of them witnesses
     */
    Post of(Post post, Set<PersonId> concerned) {
        PostId own = callers.get().post();
        return looking(() -> {
            List<Post> may = heldByAnother(above(post), concerned);
            if (may.isEmpty()) {
                may = heldByAnother(offices(post), concerned);
            }
            return may.stream()
                    .filter(each -> each.id().equals(own))
                    .findFirst()
                    .or(may.stream()::findFirst)
                    .orElseThrow(() -> Refusal.rule(
                            "no-witness",
                            "岗位“" + post.name() + "”没有可以监交的人：上级岗位和本级以上安委办的岗位都空缺，或者就由交出人、接手人担任。请先补齐上级岗位，或者撤销岗位并指定承接岗位。",
                            RULE));
        });
    }

    private List<Post> heldByAnother(List<Post> posts, Set<PersonId> concerned) {
        return posts.stream()
                .filter(each -> directory
                        .holderOf(each.id())
                        .filter(holder -> !concerned.contains(holder.person()))
                        .isPresent())
                .toList();
    }

    /** The nearest first. */
    private List<Post> above(Post post) {
        List<Post> above = new ArrayList<>();
        Optional<Post> next = post.superior().map(directory::post);
        while (next.isPresent()
                && !above.contains(next.get())
                && !next.get().id().equals(post.id())) {
            above.add(next.get());
            next = next.get().superior().map(directory::post);
        }
        return above.stream().filter(each -> each.existsAt(clock.now())).toList();
    }

    private List<Post> offices(Post post) {
        return directory.upwards(post.region().id()).stream()
                .flatMap(region -> directory.agency(OFFICE, region.id()).map(Party::id).stream())
                .flatMap(office -> directory.postsOf(office).stream())
                .filter(each -> each.role() == Role.OFFICE && each.existsAt(clock.now()))
                .filter(each -> !each.id().equals(post.id()))
                .toList();
    }

    private <T> T looking(Supplier<T> work) {
        return callers.as(LOOKING, work);
    }
}
