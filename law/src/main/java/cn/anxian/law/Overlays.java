package cn.anxian.law;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The overlays that are shipped, each checked against the law of the country when it is read. */
public final class Overlays {
    private static final class Shipped {
        static final Map<String, Overlay> BY_REGION = read();
    }

    private Overlays() {}

    /** Those of all regions, by the region's code. */
    public static Map<String, Overlay> all() {
        return Shipped.BY_REGION;
    }

    public static Optional<Overlay> of(String region) {
        return Optional.ofNullable(all().get(region));
    }

    private static Map<String, Overlay> read() {
        var national = Rules.load();
        var byRegion = new LinkedHashMap<String, Overlay>();
        for (var item : RuleFiles.resource("overlays/index.json").object().array("regions")) {
            var region = ((Json.Text) item).value();
            byRegion.put(
                    region,
                    Overlay.read(
                            RuleFiles.resource("overlays/" + region + ".json").object(), national));
        }
        return Map.copyOf(byRegion);
    }
}
