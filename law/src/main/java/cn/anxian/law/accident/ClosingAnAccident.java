package cn.anxian.law.accident;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.util.Arrays;
import java.util.Set;

/** SI-BU-FANG-GUO: an accident is closed when none of the four is left open. */
public final class ClosingAnAccident {
    private final Rule rule;

    /** @param rules with the subject accident-investigation */
    public ClosingAnAccident(Rules rules) {
        rule = rules.get("SI-BU-FANG-GUO");
    }

    /** One of the four, in their order. */
    public enum Item {
        CAUSE,
        RESPONSIBILITY,
        RECTIFICATION,
        EDUCATION
    }

    /** @param proven the items that have their proof */
    public Finding of(Set<Item> proven) {
        var items = rule.parameters().words("items");
        var open = Arrays.stream(Item.values())
                .filter(item -> !proven.contains(item))
                .map(item -> items.get(item.ordinal()))
                .toList();
        var because = open.isEmpty() ? "四项都有证据，可以结案。" : "还有" + open.size() + "项没有证据：" + String.join("、", open) + "。";
        return Finding.of(open.isEmpty(), rule.grounds(Facts.of("已有证据", proven.size() + "项"), because));
    }
}
