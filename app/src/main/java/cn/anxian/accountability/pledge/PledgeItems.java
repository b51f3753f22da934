package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.directory.Answerable;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Holder;
import cn.anxian.directory.RegionRef;
import cn.anxian.kernel.BusinessClock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows pledges as lists do, with what has come of their targets by now. */
@Component
class PledgeItems {

    private final JdbcClient jdbc;
    private final Results results;
    private final Directory directory;
    private final BusinessClock clock;

    PledgeItems(JdbcClient jdbc, Results results, Directory directory, BusinessClock clock) {
        this.jdbc = jdbc;
        this.results = results;
        this.directory = directory;
        this.clock = clock;
    }

    List<PledgeItem> of(List<Pledge> pledges) {
        Map<Pledge, Results.Span> counted = new LinkedHashMap<>();
        pledges.stream()
                .filter(pledge -> pledge.state().binds() && pledge.conclusion().isEmpty())
                .forEach(pledge -> counted.put(pledge, results.counting(pledge)));
        Map<PledgeId, List<Counted>> now = results.of(counted);
        Map<PledgeId, Around> around = around(pledges);
        return pledges.stream()
                .map(pledge -> item(
                        pledge,
                        pledge.conclusion().map(Pledge.Conclusion::results).orElseGet(() -> now.get(pledge.id())),
                        around.getOrDefault(pledge.id(), Around.NOTHING)))
                .toList();
    }

    /** What the caller may see above and below it. */
    private record Around(int parts, boolean wholeReadable) {

        static final Around NOTHING = new Around(0, false);
    }

    private PledgeItem item(Pledge pledge, @Nullable List<Counted> counted, Around around) {
        return new PledgeItem(head(pledge, counted, around), pledge.targets().size(), around.parts());
    }

    private PledgeHead head(Pledge pledge, @Nullable List<Counted> counted, Around around) {
        return new PledgeHead(
                pledge.id(),
                pledge.number(),
                pledge.year(),
                pledge.title(),
                pledge.state(),
                pledge.state().chinese(),
                pledge.edition(),
                issuer(pledge.issuer()),
                signer(pledge.receiver()),
                RegionRef.of(directory.region(pledge.region())),
                pledge.issue().map(Pledge.Issue::signBy).orElse(null),
                pledge.signedAt().orElse(null),
                pledge.isOverdueAt(clock.now()),
                counted == null ? null : Results.met(counted, true),
                counted == null ? null : Results.met(counted, false),
                pledge.whole()
                        .map(whole -> new PledgeHead.PledgeWhole(
                                whole.id(), whole.number(), whole.title(), around.wholeReadable()))
                        .orElse(null));
    }

    private Map<PledgeId, Around> around(List<Pledge> pledges) {
        return jdbc
                .sql("""
                        select p.id, (select count(*) from accountability.pledge c where c.parent = p.id) as parts,
                               exists (select from accountability.pledge w where w.id = p.parent) as whole_readable
                        from accountability.pledge p where p.id = any (:pledges)
                        """)
                .param(
                        "pledges",
                        pledges.stream().map(pledge -> pledge.id().value()).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new PledgeId(row.getObject("id", UUID.class)),
                        new Around(row.getInt("parts"), row.getBoolean("whole_readable"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static PledgeHead.PledgeIssuer issuer(Answerable issuer) {
        return new PledgeHead.PledgeIssuer(issuer.party(), issuer.partyName(), issuer.post(), issuer.postName());
    }

    private PledgeHead.PledgeSigner signer(Answerable signer) {
        return new PledgeHead.PledgeSigner(
                signer.party(),
                signer.partyName(),
                signer.post(),
                signer.postName(),
                directory.holderOf(signer.post()).map(Holder::personName).orElse(null));
    }
}
