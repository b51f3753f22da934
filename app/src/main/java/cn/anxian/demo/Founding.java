package cn.anxian.demo;

import cn.anxian.directory.Directory;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.Party;
import cn.anxian.directory.Post;
import cn.anxian.enterprise.Enterprises;
import cn.anxian.enterprise.NewEnterprise;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Journal;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Scope;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes agencies, posts and enterprises, as the system administrator and the towns would. */
@OnDemo
@Component
class Founding {

    private static final String GENERAL = "general";

    private final Directory directory;
    private final Enterprises enterprises;
    private final Commands commands;
    private final Journal journal;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Founding(
            Directory directory,
            Enterprises enterprises,
            Commands commands,
            Journal journal,
            CurrentCaller callers,
            BusinessClock clock) {
        this.directory = directory;
        this.enterprises = enterprises;
        this.commands = commands;
        this.journal = journal;
        this.callers = callers;
        this.clock = clock;
    }

    /** The platform's own agency, by the product itself; all others by the system administrator, whom it makes. */
    void platform(PlannedAgency platform, Population population) {
        Scope everywhere = new Scope.Administration(platform.region().path());
        callers.as(Caller.system("演示城市", everywhere), () -> found(platform, population));
    }

    void agency(PlannedAgency agency, Population population) {
        population.as(population.systemAdministrator(), () -> found(agency, population));
    }

    void enterprise(PlannedEnterprise firm, Population population) {
        NewEnterprise file = new NewEnterprise(
                firm.name(),
                firm.creditCode(),
                firm.region().id(),
                firm.lines(),
                firm.address(),
                firm.headcount(),
                firm.isSoleFirm(),
                firm.posts().stream()
                        .map(post -> new NewEnterprise.Contact(post.role(), post.name(), post.holder()))
                        .toList());
        population.as(
                Keys.inspector(firm.region()),
                () -> commands.carryOut(command(), "enterprise.register", "", file, () -> {
                    PartyId id = enterprises.register(file);
                    population.made(firm, id);
                    for (Post post : directory.postsOf(id)) {
                        population.made(firm.post(post.role()).orElseThrow(), post.id());
                    }
                    return Fact.of(
                            "enterprise.registered",
                            "登记企业：" + firm.name(),
                            Subject.of("enterprise", id.value()),
                            new Placement(firm.region().path(), firm.lines().getFirst(), id),
                            new Detail("统一社会信用代码", firm.creditCode()),
                            new Detail("属地", firm.region().fullName()));
                }));
    }

    void succession(Succession succession, Population population) {
        PlannedPost post = succession.post();
        String appointing =
                post.role().isEnterprise() ? Keys.inspector(post.region()) : population.systemAdministrator();
        PostId id = population.post(post.key());
        population.as(
                appointing,
                () -> commands.carryOut(command(), "directory.appoint", id, succession.successor(), () -> {
                    // As after a signed list: the open duties go over with the post.
                    callers.as(Caller.system("演示城市", new Scope.Loading()), () -> {
                        directory.succeed(id, population.person(succession.successor()), clock.now());
                        return id;
                    });
                    return appointed(id, succession.successor());
                }));
        population.changedHands(post.key());
    }

    private PartyId found(PlannedAgency agency, Population population) {
        NewParty wanted =
                NewParty.agency(agency.kind(), agency.name(), agency.region().id());
        return new PartyId(commands.carryOut(command(), "directory.register-party", "", wanted, () -> {
                    PartyId id = directory.addParty(wanted);
                    agency.posts().forEach(post -> post(post, id, population));
                    Party party = directory.party(id);
                    return Fact.of(
                            "directory.party-registered",
                            "登记单位：" + party.name(),
                            Subject.of("party", id.value()),
                            new Placement(party.region().path(), GENERAL, id),
                            new Detail("地区", party.region().fullName()));
                })
                .subject()
                .id());
    }

    private void post(PlannedPost post, PartyId party, Population population) {
        PostId id = directory.addPost(new NewPost(
                party,
                post.name(),
                post.role(),
                post.region().id(),
                Set.copyOf(post.lines()),
                post.superior().map(population::post),
                ""));
        directory.appoint(id, population.person(post.holder()), clock.now());
        population.made(post, id);
        journal.record(appointed(id, post.holder()));
    }

    private Fact appointed(PostId id, String holder) {
        Post post = directory.post(id);
        return Fact.of(
                "directory.appointed",
                "任职：" + post.partyName() + " " + post.name(),
                Subject.of("post", id.value()),
                new Placement(post.region().path(), GENERAL, post.party()),
                new Detail("任职人", holder));
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }
}
