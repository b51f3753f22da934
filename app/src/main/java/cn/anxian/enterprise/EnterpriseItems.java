package cn.anxian.enterprise;

import cn.anxian.directory.Lines;
import cn.anxian.directory.Named;
import cn.anxian.directory.Party;
import cn.anxian.directory.PostsHeld;
import cn.anxian.directory.RegionRef;
import cn.anxian.kernel.PartyId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows enterprises with the names of their lines and the numbers of their hazards. */
@Component
class EnterpriseItems {

    private static final Map<String, Long> NONE =
            Map.of("listed", 0L, "handed", 0L, "working", 0L, "struckOff", 0L, "void", 0L, "total", 0L);

    private final Lines lines;
    private final PostsHeld posts;
    private final ObjectProvider<HazardCounting> counting;

    EnterpriseItems(Lines lines, PostsHeld posts, ObjectProvider<HazardCounting> counting) {
        this.lines = lines;
        this.posts = posts;
        this.counting = counting;
    }

    List<EnterpriseItem> of(List<Enterprise> enterprises) {
        List<PartyId> ids = enterprises.stream().map(each -> each.party().id()).toList();
        HazardCounting ledger = counting.getIfAvailable();
        Map<PartyId, Map<String, Long>> counts = ledger == null || ids.isEmpty() ? Map.of() : ledger.countsOf(ids);
        return enterprises.stream()
                .map(each -> item(
                        each,
                        ledger == null ? null : counts.getOrDefault(each.party().id(), NONE)))
                .toList();
    }

    EnterpriseFile file(Enterprise enterprise, boolean editable) {
        return new EnterpriseFile(
                of(List.of(enterprise)).getFirst(), posts.of(enterprise.party()), enterprise.version(), editable);
    }

    private EnterpriseItem item(Enterprise enterprise, @Nullable Map<String, Long> counts) {
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
