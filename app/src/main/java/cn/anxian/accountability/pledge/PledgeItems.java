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
        Map<PledgeId, Integer> parts = parts(pledges);
        return pledges.stream()
                .map(pledge -> item(
                        pledge,
                        pledge.conclusion().map(Pledge.Conclusion::results).orElseGet(() -> now.get(pledge.id())),
                        parts.getOrDefault(pledge.id(), 0)))
                .toList();
    }

    private PledgeItem item(Pledge pledge, @Nullable List<Counted> counted, int parts) {
        return new PledgeItem(head(pledge, counted), pledge.targets().size(), parts);
    }

    private PledgeHead head(Pledge pledge, @Nullable List<Counted> counted) {
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
                        .map(whole -> new PledgeHead.PledgeWhole(whole.id(), whole.number(), whole.title()))
                        .orElse(null));
    }

    private Map<PledgeId, Integer> parts(List<Pledge> wholes) {
        return jdbc
                .sql("""
                        select parent, count(*) as parts from accountability.pledge
                        where parent = any (:wholes) group by parent
                        """)
                .param(
                        "wholes",
                        wholes.stream().map(whole -> whole.id().value()).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new PledgeId(row.getObject("parent", UUID.class)), row.getInt("parts")))
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
