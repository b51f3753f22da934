package cn.anxian.directory;

import cn.anxian.directory.party.DirectoryChecks;
import cn.anxian.directory.party.DirectoryRights;
import cn.anxian.directory.party.Finding;
import cn.anxian.directory.party.KeepingParties;
import cn.anxian.directory.party.PartyTable;
import cn.anxian.directory.post.Appointing;
import cn.anxian.directory.post.HoldingTable;
import cn.anxian.directory.post.KeepingPosts;
import cn.anxian.directory.post.PostTable;
import cn.anxian.directory.region.RegionBook;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    private final Finding finding;
    private final KeepingParties keepingParties;
    private final KeepingPosts keepingPosts;
    private final Appointing appointing;
    private final DirectoryChecks checks;
    private final DirectoryRights rights;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Directory(
            RegionBook regions,
            PartyTable parties,
            PostTable posts,
            HoldingTable holdings,
            Finding finding,
            KeepingParties keepingParties,
            KeepingPosts keepingPosts,
            Appointing appointing,
            DirectoryChecks checks,
            DirectoryRights rights,
            CurrentCaller callers,
            BusinessClock clock) {
        this.regions = regions;
        this.parties = parties;
        this.posts = posts;
        this.holdings = holdings;
        this.finding = finding;
        this.keepingParties = keepingParties;
        this.keepingPosts = keepingPosts;
        this.appointing = appointing;
        this.checks = checks;
        this.rights = rights;
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

    /** The region that contains all others. */
    public Region nation() {
        return regions.all().getFirst();
    }

    public List<Region> childrenOf(RegionId id) {
        return regions.childrenOf(id);
    }

    /** The region, then what lies above it, up to the nation. */
    public List<Region> upwards(RegionId id) {
        return regions.upwards(region(id));
    }

    public Party party(PartyId id) {
        return finding.party(id);
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

    /** The agencies at work in a region and below it, those above first. */
    public List<Party> agenciesOf(Region region) {
        return parties.agencies(region.path());
    }

    /** The agency of that kind (an id of the pack) for exactly that region. */
    public Optional<Party> agency(String agencyKind, RegionId region) {
        return parties.agency(agencyKind, region);
    }

    public Post post(PostId id) {
        return finding.post(id);
    }

    /** Who carries the duties of a post today: itself; once it was abolished its successor, or else its superior. */
    public Post carrierOf(PostId id) {
        return finding.carrierOf(id, clock.now());
    }

    /** In the order in which they were made; abolished ones too. */
    public List<Post> postsOf(PartyId party) {
        return finding.postsOf(party);
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
    public List<Seat> seatsOf(PersonId person, Instant at) {
        return asThePerson(person, () -> posts.seatsOf(person, at));
    }

    /** As {@link #seatsOf}. */
    public List<Post> postsHeldBy(PersonId person, Instant at) {
        return seatsOf(person, at).stream().map(Seat::post).toList();
    }

    /** Empty where the caller may not know the person. */
    public Optional<String> personName(PersonId person) {
        return asThePerson(person, () -> holdings.personName(person));
    }

    /** Anywhere, also where the caller does not see it. */
    public boolean holdsNoPost(PersonId person) {
        return holdings.servesNowhere(person);
    }

    public PersonId addPerson(String name) {
        return appointing.addPerson(name);
    }

    public PartyId addParty(NewParty party) {
        return keepingParties.add(party);
    }

    /**
     * @param version of the party that was read
     * @throws Refusal {@code stale} where somebody changed it meanwhile
     */
    public void changeParty(PartyId id, PartyChange change, int version) {
        keepingParties.change(id, change, version);
    }

    public PostId addPost(NewPost post) {
        return keepingPosts.add(post);
    }

    /** @throws Refusal {@code stale} where somebody changed it meanwhile */
    public void changePost(PostId id, PostChange change, int version) {
        keepingPosts.change(id, change, version);
    }

    /** Ends the post and its holding; its open duties go to the successor, where one is named. */
    public void abolish(PostId id, Optional<PostId> successor, int version) {
        keepingPosts.abolish(id, successor, version);
    }

    /** @throws Refusal {@code post-held} where somebody holds it at that time */
    public void appoint(PostId post, PersonId person, Instant from) {
        appointing.appoint(post, person, from);
    }

    /** One goes, the next comes, at the same moment. */
    public void succeed(PostId post, PersonId next, Instant from) {
        appointing.succeed(post, next, from);
    }

    /** @throws Refusal {@code post-vacant} where nobody holds it at that time */
    public void endHolding(PostId post, Instant at) {
        appointing.end(post, at);
    }

    /** @throws Refusal {@code not-allowed} where it is not the caller's to decide who holds the post */
    public void requireFills(PostId id) {
        Post post = post(id);
        rights.requireStaffs(party(post.party()), post.role());
    }

    /** Whether the caller decides who holds the post; false also where he may not see it. */
    public boolean mayFill(PostId id) {
        return posts.find(id)
                .filter(post -> parties.find(post.party())
                        .filter(party -> rights.staffs(party, post.role()))
                        .isPresent())
                .isPresent();
    }

    /** The holder of the post as a caller, with the scope that its role gives. */
    public Caller callerAt(PostId id) {
        Seat seat = posts.seat(id, clock.now()).orElseThrow(() -> Refusal.conflict("post-vacant", "这个岗位目前没有人担任。"));
        finding.refuseUnseen(seat.post());
        return seat.caller();
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
