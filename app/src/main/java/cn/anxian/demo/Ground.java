package cn.anxian.demo;

import cn.anxian.directory.AgencyKind;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Line;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Region;
import cn.anxian.directory.RegionId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is real in the demo city: its regions, and the packs of lines and agencies.
 *
 * @param towns by county, in the order of their ids
 */
record Ground(
        Region province,
        Region city,
        List<Region> counties,
        Map<Region, List<Region>> towns,
        List<Line> lines,
        List<AgencyKind> kinds) {

    /** @param wanted ids of counties; empty for all */
    static Ground of(Directory directory, Lines lines, int cityId, Set<Integer> wanted) {
        Region city = directory.region(new RegionId(cityId));
        Region province = directory.region(city.parent().orElseThrow());
        Map<Region, List<Region>> towns = new LinkedHashMap<>();
        for (Region county : inOrder(directory.childrenOf(city.id()))) {
            if (!wanted.isEmpty() && !wanted.contains(county.id().value())) {
                continue;
            }
            towns.put(county, inOrder(directory.childrenOf(county.id())));
        }
        return new Ground(
                province,
                city,
                List.copyOf(towns.keySet()),
                towns,
                lines.all(),
                lines.agencyKinds().stream()
                        .sorted(Comparator.comparing(AgencyKind::id))
                        .toList());
    }

    Line line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    Region countyOf(Region town) {
        return counties.stream()
                .filter(county -> county.contains(town))
                .findFirst()
                .orElseThrow();
    }

    List<Region> townsOf(Region county) {
        return towns.getOrDefault(county, List.of());
    }

    /** The name of that kind of agency there. */
    String agencyName(String kind, Region region, Region parent) {
        return kinds.stream()
                .filter(each -> each.id().equals(kind))
                .findFirst()
                .orElseThrow()
                .nameIn(region, parent);
    }

    private static List<Region> inOrder(List<Region> regions) {
        return regions.stream()
                .sorted(Comparator.comparing(region -> region.id().value()))
                .toList();
    }
}
