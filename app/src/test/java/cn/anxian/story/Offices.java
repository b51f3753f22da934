package cn.anxian.story;

import cn.anxian.directory.Directory;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.PartyKind;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Parties, posts and people that a story needs, made before anyone is let in. */
@Component
public final class Offices {

    private static final Caller LOADING = Caller.system("测试准备", new Scope.Loading());

    private final Directory directory;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;
    private final BusinessClock clock;
    private final AtomicInteger number = new AtomicInteger();

    Offices(Directory directory, CurrentCaller callers, TransactionTemplate transactions, BusinessClock clock) {
        this.directory = directory;
        this.callers = callers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A post of that role, of a party of its own, held by a person of its own. */
    public PostId held(Role role, RegionId region) {
        return loading(() -> {
            PostId post = vacant(role, region);
            directory.appoint(post, person(), clock.now());
            return post;
        });
    }

    public PostId held(Role role, RegionId region, PersonId by) {
        return loading(() -> {
            PostId post = vacant(role, region);
            directory.appoint(post, by, clock.now());
            return post;
        });
    }

    public PersonId person() {
        return loading(() -> directory.addPerson("演示人员" + number.incrementAndGet()));
    }

    public PersonId holder(PostId post) {
        return loading(() -> directory.holderOf(post).orElseThrow().person());
    }

    public void relieve(PostId post) {
        loading(() -> {
            directory.endHolding(post, clock.now());
            return post;
        });
    }

    /** Nobody holds it any more, whether somebody did or not. */
    public void vacate(PostId post) {
        loading(() -> {
            if (directory.holderOf(post).isPresent()) {
                directory.endHolding(post, clock.now());
            }
            return post;
        });
    }

    private PostId vacant(Role role, RegionId region) {
        PartyId party = directory.addParty(
                role.isEnterprise()
                        ? new NewParty(
                                PartyKind.ENTERPRISE,
                                "",
                                "演示企业" + number.incrementAndGet(),
                                region,
                                List.of("cold-store"))
                        : NewParty.agency("emergency", "演示机关" + number.incrementAndGet(), region));
        return directory.addPost(
                new NewPost(party, role.chinese() + "岗", role, region, Set.of(), Optional.empty(), ""));
    }

    private <T> T loading(Supplier<T> work) {
        return callers.as(LOADING, () -> transactions.execute(status -> work.get()));
    }
}
