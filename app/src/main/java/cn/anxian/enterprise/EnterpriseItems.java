package cn.anxian.enterprise;

import cn.anxian.directory.Lines;
import cn.anxian.directory.Named;
import cn.anxian.directory.Party;
import cn.anxian.directory.PostsHeld;
import cn.anxian.directory.RegionRef;
import cn.anxian.kernel.PartyId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows enterprises with the names of their lines and the numbers of their hazards. */
@Component
class EnterpriseItems {

    private final Lines lines;
    private final PostsHeld posts;
    private final HazardCounting ledger;

    EnterpriseItems(Lines lines, PostsHeld posts, HazardCounting ledger) {
        this.lines = lines;
        this.posts = posts;
        this.ledger = ledger;
    }

    List<EnterpriseItem> of(List<Enterprise> enterprises) {
        List<PartyId> ids = enterprises.stream().map(each -> each.party().id()).toList();
        Map<PartyId, HazardCounts> counts = ids.isEmpty() ? Map.of() : ledger.countsOf(ids);
        return enterprises.stream()
                .map(each -> item(each, counts.getOrDefault(each.party().id(), HazardCounts.NONE)))
                .toList();
    }

    EnterpriseFile file(Enterprise enterprise, boolean editable) {
        return new EnterpriseFile(
                of(List.of(enterprise)).getFirst(), posts.of(enterprise.party()), enterprise.version(), editable);
    }

    private EnterpriseItem item(Enterprise enterprise, HazardCounts counts) {
        Party party = enterprise.party();
        List<Named> named = lines.named(party.lines());
        return new EnterpriseItem(
                party.id(),
                party.name(),
                enterprise.creditCode(),
                EnterpriseChecks.warning(enterprise.creditCode()).orElse(null),
                RegionRef.of(party.region()),
                named.getFirst(),
                named,
                enterprise.address().isEmpty() ? null : enterprise.address(),
                enterprise.headcount() == 0 ? null : enterprise.headcount(),
                enterprise.soleFirm(),
                counts);
    }
}
