package cn.anxian.directory.region;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** China's regions: public, and the same for everybody; the tree is cut to the caller's own part. */
@RestController
@RequestMapping("/api/regions")
class RegionController {

    private static final int MOST_FOUND = 20;

    record RegionItem(
            int id,
            String name,
            String fullName,
            String level,
            String kind,
            String gbCode,
            String statCode,
            boolean hasChildren) {}

    record RegionNode(int id, String name, String level, String kind, List<RegionNode> children) {}

    private final RegionBook regions;
    private final Directory directory;
    private final CurrentCaller callers;

    RegionController(RegionBook regions, Directory directory, CurrentCaller callers) {
        this.regions = regions;
        this.directory = directory;
        this.callers = callers;
    }

    /** Those directly below {@code parent}; without it, the provinces. */
    @GetMapping
    @Allow(signedIn = true)
    List<RegionItem> children(@RequestParam @Nullable Integer parent) {
        Region above = parent == null ? nation() : directory.region(new RegionId(parent));
        return regions.childrenOf(above.id()).stream().map(this::item).toList();
    }

    @GetMapping("/tree")
    @Allow(signedIn = true)
    RegionNode tree() {
        return node(root());
    }

    /** By name, short name or code. */
    @GetMapping("/search")
    @Allow(signedIn = true)
    List<RegionItem> search(@RequestParam String q) {
        String wanted = q.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return regions.all().stream()
                .filter(region -> region.fullName().contains(wanted)
                        || region.gbCode().equals(wanted)
                        || region.statCode().equals(wanted))
                .sorted(java.util.Comparator.comparing(
                                (Region region) -> !region.name().startsWith(wanted))
                        .thenComparing(region -> region.path().length())
                        .thenComparing(Region::path))
                .limit(MOST_FOUND)
                .map(this::item)
                .toList();
    }

    private Region root() {
        return switch (callers.get().scope()) {
            case Scope.Region region -> regions.at(region.path()).orElseGet(this::nation);
            case Scope.Administration admin -> regions.at(admin.path()).orElseGet(this::nation);
            case Scope.OwnParty ignored -> own(callers.get().party());
            case Scope.Loading ignored -> nation();
            case Scope.SigningIn ignored -> nation();
            case Scope.Nothing ignored -> nation();
        };
    }

    private Region own(PartyId party) {
        return directory.party(party).region();
    }

    private Region nation() {
        return regions.all().getFirst();
    }

    private RegionNode node(Region region) {
        return new RegionNode(
                region.id().value(),
                region.name(),
                region.level(),
                region.kind(),
                regions.childrenOf(region.id()).stream().map(this::node).toList());
    }

    private RegionItem item(Region region) {
        return new RegionItem(
                region.id().value(),
                region.name(),
                region.fullName(),
                region.level(),
                region.kind(),
                region.gbCode(),
                region.statCode(),
                !regions.childrenOf(region.id()).isEmpty());
    }
}
