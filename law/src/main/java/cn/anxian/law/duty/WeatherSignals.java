package cn.anxian.law.duty;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.util.List;
import java.util.stream.Collectors;

/** DW-WEATHER-SIGNALS: the fourteen kinds, of which not each has all four colours. */
public final class WeatherSignals {
    private final Rule rule;

    /** @param rules with the subject duty */
    public WeatherSignals(Rules rules) {
        rule = rules.get("DW-WEATHER-SIGNALS");
    }

    public List<String> kinds() {
        return rule.parameters().all().stream().map(it -> it.name()).toList();
    }

    /**
     * The standard of a signal.
     *
     * @param kind for example 暴雨
     * @param level whose colour the signal has
     * @throws BadInput when there is no such kind, or it has no such colour
     */
    public Ruling<String> standard(String kind, WarningLevel level) {
        if (rule.parameters().find(kind).isEmpty()) {
            throw new BadInput("unknown-signal", "没有这种气象灾害预警信号，只有 " + String.join("、", kinds()), "kind");
        }
        var standards = rule.parameters().words(kind);
        var colour = level.colour() + "：";
        var standard = standards.stream()
                .filter(it -> it.startsWith(colour))
                .findFirst()
                .map(it -> it.substring(colour.length()))
                .orElseThrow(() -> new BadInput(
                        "no-such-colour",
                        kind + "预警信号没有" + level.colour() + "色，只有 "
                                + standards.stream()
                                        .map(it -> it.substring(0, 1))
                                        .collect(Collectors.joining("、")),
                        "colour"));
        var because = kind + level.colour() + "色预警信号：" + standard + "。";
        return new Ruling<>(standard, rule.grounds(Facts.of("信号", kind + level.colour()), because));
    }
}
