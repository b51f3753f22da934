package cn.anxian.directory;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.Uuid7;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to regions, parties, posts and their holders. What the caller may not see is not there. */
@Component
@Transactional
public class Directory {

    private final RegionBook regions;
    private final PartyTable parties;
    private final PostTable posts;
    private final HoldingTable holdings;
    private final DirectoryChecks checks;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Directory(
            RegionBook regions,
            PartyTable parties,
            PostTable posts,
            HoldingTable holdings,
            DirectoryChecks checks,
            CurrentCaller callers,
            BusinessClock clock) {
        this.regions = regions;
        this.parties = parties;
        this.posts = posts;
        this.holdings = holdings;
        this.checks = checks;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws cn.anxian.kernel.BadInput if there is no such region */
    public Region region(RegionId id) {
        return checks.region("regionId", id);
    }

    public Optional<Region> regionAt(String path) {
        return regions.at(path);
    }

    public List<Region> childrenOf(RegionId id) {
        return regions.childrenOf(id);
    }

    /** The region, then what lies above it, up to the nation. */
    public List<Region> upwards(RegionId id) {
        return regions.upwards(region(id));
    }

    public Party party(PartyId id) {
        return parties.find(id).orElseThrow(() -> Refusal.notFound("这个单位"));
    }

    /** The agency of that kind (an id of the pack) for exactly that region. */
    public Optional<Party> agency(String agencyKind, RegionId region) {
        return parties.agency(agencyKind, region);
    }

    public Post post(PostId id) {
        return posts.find(id).orElseThrow(() -> Refusal.notFound("这个岗位"));
    }

    /** In the order in which they were made; abolished ones too. */
    public List<Post> postsOf(PartyId party) {
        return posts.ofParty(party);
    }

    public Optional<Holder> holderOf(PostId post) {
        return holderAt(post, clock.now());
    }

    public Optional<Holder> holderAt(PostId post, Instant moment) {
        return holdings.holderAt(post, moment);
    }

    /** While signing in, the person must be the one who signs in: nobody else's posts are told. */
    public List<Post> postsHeldBy(PersonId person, Instant at) {
        return asThePerson(
                person,
                () -> holdings.postsHeldBy(person, at).stream()
                        .flatMap(id -> posts.find(id).stream())
                        .filter(post -> post.existsAt(at))
                        .toList());
    }

    /** Empty where the caller may not know the person. */
    public Optional<String> personName(PersonId person) {
        return asThePerson(person, () -> holdings.personName(person));
    }

    public PersonId addPerson(String name) {
        PersonId id = new PersonId(Uuid7.at(clock.now()));
        Caller registrar = callers.get();
        holdings.insertPerson(
                id, checks.name("personName", name, 40), registrar.person(), checks.pathOfRegistrar(registrar));
        return id;
    }

    public PartyId addParty(NewParty party) {
        Region region = checks.party(party);
        PartyId id = new PartyId(Uuid7.at(clock.now()));
        parties.insert(id, party, region);
        return id;
    }

    public PostId addPost(NewPost post) {
        Party party = party(post.party());
        Region region = checks.post(post, party);
        post.superior().ifPresent(this::post);
        PostId id = new PostId(Uuid7.at(clock.now()));
        posts.insert(id, post, party, region, clock.now());
        return id;
    }

    public void appoint(PostId post, PersonId person, Instant from) {
        checks.appointment(post(post), person, from, callers.get());
        holdings.insert(post, person, from);
    }

    public void endHolding(PostId post, Instant at) {
        if (holdings.end(post, at) == 0) {
            throw Refusal.conflict("post-vacant", "这个岗位在该时间没有人担任,无须结束。");
        }
    }

    /** The holder of the post as a caller, with the scope that its role gives. */
    public Caller callerAt(PostId id) {
        Holder anonymous = holderOf(id).orElseThrow(() -> Refusal.conflict("post-vacant", "这个岗位目前没有人担任。"));
        return asThePerson(anonymous.person(), () -> {
            Post post = post(id);
            Holder holder = holderOf(id).orElseThrow();
            return new Caller(
                    holder.person(),
                    holder.personName(),
                    post.id(),
                    post.name(),
                    post.party(),
                    post.partyName(),
                    post.role(),
                    Scopes.of(post));
        });
    }

    private <T> T asThePerson(PersonId person, java.util.function.Supplier<T> work) {
        Caller caller = callers.get();
        if (!(caller.scope() instanceof Scope.SigningIn)) {
            return work.get();
        }
        Caller himself = new Caller(
                person,
                caller.personName(),
                caller.post(),
                caller.postName(),
                caller.party(),
                caller.partyName(),
                caller.role(),
                caller.scope());
        return callers.as(himself, work);
    }
}
