package cn.anxian.bench.ledger;

import cn.anxian.directory.Directory;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/** Made-up agencies of one county, each with a post that owes and a post above it, both held. */
record Offices(List<Office> all) {

    static final int COUNT = 100;

    record Office(PartyId agency, PostId post, PersonId holder) {}

    private static final RegionId COUNTY = new RegionId(1893);
    private static final Caller LOADING = Caller.system("试验", new Scope.Loading());

    /** Held from now on. */
    static Offices open(Site site) {
        BusinessClock clock = site.bean(BusinessClock.class);
        Directory directory = site.bean(Directory.class);
        TransactionTemplate transactions = site.bean(TransactionTemplate.class);
        return site.bean(CurrentCaller.class)
                .as(
                        LOADING,
                        () -> new Offices(IntStream.range(0, COUNT)
                                .mapToObj(number -> transactions.execute(status -> office(directory, number, clock)))
                                .toList()));
    }

    UUID[] ids(Function<Office, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }

    private static Office office(Directory directory, int number, BusinessClock clock) {
        PartyId agency = directory.addParty(NewParty.agency("emergency", "试验局" + number, COUNTY));
        PostId above = directory.addPost(NewPost.of(agency, "分管岗", Role.LEADER, COUNTY));
        PostId post = directory.addPost(
                new NewPost(agency, "试验岗", Role.REGULATOR, COUNTY, Set.of(), Optional.of(above), "试验"));
        PersonId holder = directory.addPerson("试验人" + number);
        directory.appoint(above, directory.addPerson("试验分管" + number), clock.now());
        directory.appoint(post, holder, clock.now());
        return new Office(agency, post, holder);
    }
}
