package cn.anxian.directory;

import java.util.List;
import java.util.Map;

/**
 * A kind of agency that exists in many regions.
 *
 * @param name pattern with {@code {region}}, {@code {short}}, {@code {parent}}
 * @param levels where it usually exists
 * @param names patterns for a level, or closer: district, street, zone
 * @param inspectsEnterprises false for the safety committee's office and for whoever runs this platform
 */
public record AgencyKind(
        String id,
        String name,
        String shortName,
        List<String> levels,
        String does,
        Map<String, String> names,
        boolean inspectsEnterprises) {

    /** An agency of no kind that the packs name. */
    public static final String OTHER = "other";

    public AgencyKind {
        levels = List.copyOf(levels);
        names = Map.copyOf(names);
    }

    /** What this kind is usually called there. */
    public String nameIn(Region region, Region parent) {
        String closer = switch (region.level()) {
            case "county" -> region.name().endsWith("区") ? "district" : "county";
            case "town" -> region.name().endsWith("街道") ? "street" : "town";
            default -> region.level();
        };
        String pattern = region.kind().equals("zone") && names.containsKey("zone")
                ? names.getOrDefault("zone", name)
                : names.getOrDefault(closer, names.getOrDefault(region.level(), name));
        return pattern.replace("{region}", region.name())
                .replace("{short}", region.shortName())
                .replace("{parent}", parent.name());
    }
}
