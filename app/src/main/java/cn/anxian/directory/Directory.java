package cn.anxian.directory;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Page;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Scope;
import cn.anxian.kernel.Uuid7;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
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
    private final DirectoryRights rights;
    private final ApplicationEventPublisher events;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Directory(
            RegionBook regions,
            PartyTable parties,
            PostTable posts,
            HoldingTable holdings,
            DirectoryChecks checks,
            DirectoryRights rights,
            ApplicationEventPublisher events,
            CurrentCaller callers,
            BusinessClock clock) {
        this.regions = regions;
        this.parties = parties;
        this.posts = posts;
        this.holdings = holdings;
        this.checks = checks;
        this.rights = rights;
        this.events = events;
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
        return parties.find(id).filter(rights::sees).orElseThrow(() -> Refusal.notFound("这个单位"));
    }

    /** Those that the caller may see, by name. */
    public Page<Party> parties(PartyQuery query, @Nullable String cursor, int size) {
        List<String> keys = Page.keys(cursor, 2);
        String afterName = keys.isEmpty() ? "" : keys.getFirst();
        UUID afterId = keys.isEmpty() ? new UUID(0, 0) : BadInput.uuid(keys.getLast());
        return Page.cut(
                parties.list(query, rights.range(), afterName, afterId, size + 1),
                size,
                party -> List.of(party.name(), party.id().toString()));
    }

    /** The agency of that kind (an id of the pack) for exactly that region. */
    public Optional<Party> agency(String agencyKind, RegionId region) {
        return parties.agency(agencyKind, region);
    }

    public Post post(PostId id) {
        Post post = posts.find(id).orElseThrow(() -> Refusal.notFound("这个岗位"));
        if (post.partyKind() != PartyKind.AGENCY
                && parties.find(post.party()).filter(rights::sees).isEmpty()) {
            throw Refusal.notFound("这个岗位");
        }
        return post;
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

    /** Everybody who held it, the latest first. */
    public List<Holding> holdersOf(PostId post) {
        return holdings.history(post(post).id());
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
        rights.requireWrites(party.kind(), region, party.lines());
        PartyId id = new PartyId(Uuid7.at(clock.now()));
        parties.insert(id, party, region);
        return id;
    }

    /**
     * @param version of the party that was read
     * @throws Refusal {@code stale} where somebody changed it meanwhile
     */
    public void changeParty(PartyId id, PartyChange change, int version) {
        Party before = party(id);
        rights.requireWrites(before.kind(), before.region(), before.lines());
        Region region = checks.party(
                new NewParty(before.kind(), before.agencyKind(), change.name(), change.region(), change.lines()));
        rights.requireWrites(before.kind(), region, change.lines());
        if (before.kind() == PartyKind.AGENCY && !region.equals(before.region())) {
            throw Refusal.conflict("agency-stays", "机关的辖区不能改变，请另行登记新机关。");
        }
        Party after = new Party(
                id,
                before.kind(),
                before.agencyKind(),
                change.name().strip(),
                region,
                change.lines(),
                change.active(),
                version);
        if (!parties.update(after, version)) {
            throw stale();
        }
        posts.follow(after);
    }

    public PostId addPost(NewPost post) {
        Party party = party(post.party());
        Region region = checks.post(post, party);
        rights.requireStaffs(party, post.role());
        post.superior().ifPresent(superior -> checks.superior(post(superior), clock.now()));
        PostId id = new PostId(Uuid7.at(clock.now()));
        posts.insert(id, post, party, region, clock.now());
        return id;
    }

    /** @throws Refusal {@code stale} where somebody changed it meanwhile */
    public void changePost(PostId id, PostChange change, int version) {
        Post before = post(id);
        Party party = party(before.party());
        rights.requireStaffs(party, before.role());
        checks.notAbolished(before);
        checks.post(
                new NewPost(
                        before.party(),
                        change.name(),
                        before.role(),
                        before.region().id(),
                        change.lines(),
                        change.superior(),
                        change.duties()),
                party);
        change.superior().ifPresent(superior -> checks.superiorOf(before, post(superior), clock.now()));
        if (!posts.update(before.changed(change), version)) {
            throw stale();
        }
    }

    /** Ends the post and its holding; its open duties go to the successor, where one is named. */
    public void abolish(PostId id, Optional<PostId> successor, int version) {
        Post before = post(id);
        rights.requireStaffs(party(before.party()), before.role());
        checks.notAbolished(before);
        successor.ifPresent(next -> checks.successorOf(before, post(next), clock.now()));
        Instant now = clock.now();
        if (!posts.update(before.abolished(now, successor), version)) {
            throw stale();
        }
        holdings.end(id, now);
        events.publishEvent(new PostAbolished(id, successor, now));
    }

    /** @throws Refusal {@code post-held} where somebody holds it at that time */
    public void appoint(PostId post, PersonId person, Instant from) {
        Post vacant = post(post);
        rights.requireStaffs(party(vacant.party()), vacant.role());
        checks.appointment(vacant, person, from, callers.get());
        try {
            holdings.insert(post, person, from);
        } catch (DataIntegrityViolationException overlapping) {
            throw Refusal.conflict("post-held", "岗位“" + vacant.name() + "”在该时间之后已有任职记录，任期不能重叠。");
        }
    }

    /** One goes, the next comes, at the same moment. */
    public void succeed(PostId post, PersonId next, Instant from) {
        if (holderAt(post, from).filter(holder -> !holder.person().equals(next)).isPresent()) {
            endHolding(post, from);
        }
        appoint(post, next, from);
    }

    public void endHolding(PostId post, Instant at) {
        Post held = post(post);
        rights.requireStaffs(party(held.party()), held.role());
        checks.moment("at", at);
        if (holdings.end(post, at) == 0) {
            throw Refusal.conflict("post-vacant", "这个岗位在该时间没有人担任，无须结束。");
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

    private static Refusal stale() {
        return Refusal.conflict("stale", "这项内容刚刚被别人改过，请重新打开后再改。");
    }

    private <T> T asThePerson(PersonId person, Supplier<T> work) {
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
