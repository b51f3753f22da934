package cn.anxian.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What one locality has set, each number on its own article. It may tighten the law and never loosen it: that is
 * checked against the rules of the country when the overlay is read.
 *
 * @param region the code or id of the region it is in force for
 * @param name the region's name, for example 某市
 */
public record Overlay(String region, String name, List<Setting> settings) {
    public Overlay {
        settings = List.copyOf(settings);
    }

    /**
     * Reads {@code {region, name, document: {law, from?, until?, verified}, sets: [{key, value, article, quote?}]}}.
     *
     * @throws BadInput when a key is unknown or not left to localities, or a value loosens the law
     */
    public static Overlay read(String json, Rules national) {
        return read(Json.read(json).object(), national);
    }

    static Overlay read(Json.Members file, Rules national) {
        var name = file.text("name");
        var document = file.get("document").object();
        var settings = new ArrayList<Setting>();
        for (var item : file.array("sets")) {
            var set = item.object();
            var key = set.text("key");
            var setting = new Setting(key, set.number("value"), basis(name, document, set));
            if (settings.stream().anyMatch(it -> it.key().equals(key) && overlap(it, setting))) {
                throw new BadInput("key-twice", "同一时期内同一参数设了两次：" + key, key);
            }
            setting.check(national);
            settings.add(setting);
        }
        var overlay = new Overlay(file.text("region"), name, settings);
        settings.forEach(it -> overlay.on(it.basis().force().from()).keepsTheStepsOf(it, national));
        return overlay;
    }

    /** @throws BadInput when a step of the setting's table could no longer be reached */
    private void keepsTheStepsOf(Setting setting, Rules national) {
        var rule = national.under(this).get(setting.rule());
        for (var parameter : rule.parameters()) {
            if (parameter.local().map(Latitude::steps).orElse(false)) {
                Steps.check(rule, parameter, setting.key());
            }
        }
    }

    /** Only what is in force on that day. */
    public Overlay on(LocalDate day) {
        return new Overlay(
                region,
                name,
                settings.stream().filter(it -> it.basis().force().covers(day)).toList());
    }

    private static boolean overlap(Setting one, Setting other) {
        var first = one.basis().force();
        var second = other.basis().force();
        return !first.from().isAfter(second.until()) && !second.from().isAfter(first.until());
    }

    private static Basis basis(String place, Json.Members document, Json.Members set) {
        var merged = new LinkedHashMap<>(document.values());
        merged.putAll(set.values());
        merged.put("kind", new Json.Text(BasisKind.LOCAL_RULE.code()));
        merged.put("place", new Json.Text(place));
        return BasisJson.read(new Json.Members(merged));
    }
}
