package cn.anxian.law.access;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Line;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;

/** AC-LIC-SCOPE: only five kinds of enterprise have a 安全生产许可证. */
public final class SafetyLicence {
    private final Rule rule;

    /** @param rules with the subject access */
    public SafetyLicence(Rules rules) {
        rule = rules.get("AC-LIC-SCOPE");
    }

    /**
     * Whether the enterprise needs one.
     *
     * @param produces whether it produces and not only trades, stores or carries
     * @param civilExplosives 民用爆炸物品
     */
    public Finding needed(Line line, boolean produces, boolean civilExplosives) {
        var needed = switch (line) {
            case COAL, MINE, TAILINGS, CONSTRUCTION -> true;
            case HAZCHEM, FIREWORKS -> produces;
            default -> civilExplosives && produces;
        };
        var because = line.label() + (produces ? "生产" : "非生产") + "单位，" + (needed ? "属于" : "不属于") + "须取得安全生产许可证的五类企业（"
                + String.join("、", rule.parameters().words("industries")) + "）。";
        return Finding.of(needed, rule.grounds(Facts.of("领域", line.label()), because));
    }
}
