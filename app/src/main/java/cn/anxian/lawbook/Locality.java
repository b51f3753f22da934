package cn.anxian.lawbook;

import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import cn.anxian.law.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The law as it stands in one place on one day.
 *
 * @param overlays what its regions have set, the larger region first
 */
public record Locality(List<Overlay> overlays) {
    public Locality {
        overlays = List.copyOf(overlays);
    }

    public Rules rules() {
        return under(Rules.load());
    }

    /** Who set that number, where a region here has: the innermost one. */
    Optional<Setting> setting(String key) {
        return overlays.stream()
                .flatMap(overlay -> overlay.settings().stream())
                .filter(setting -> setting.key().equals(key))
                .reduce((outer, inner) -> inner);
    }

    /** What was set here of that rule; where two regions set one number, the inner one's. */
    public List<Setting> settingsOf(String rule) {
        Map<String, Setting> inner = new LinkedHashMap<>();
        overlays.stream()
                .flatMap(overlay -> overlay.settings().stream())
                .filter(setting -> setting.rule().equals(rule))
                .forEach(setting -> inner.put(setting.key(), setting));
        return List.copyOf(inner.values());
    }

    List<String> names() {
        return overlays.stream().map(Overlay::name).toList();
    }

    Rules under(Rules national) {
        Rules local = national;
        for (Overlay overlay : overlays) {
            local = local.under(overlay);
        }
        return local;
    }
}
