package cn.anxian.law.permit;

import cn.anxian.law.BadInput;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A combustible gas in the air.
 *
 * @param lel its lower explosive limit, percent by volume
 * @param measured percent by volume (never percent of the LEL)
 */
public record Combustible(BigDecimal lel, BigDecimal measured) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Combustible {
        percent("lelPct", lel);
        percent("measuredVolPct", measured);
        if (lel.signum() == 0) {
            throw new BadInput("number-out-of-range", "lelPct 须大于0", "lelPct");
        }
    }

    /** The one that says how much of it there may be. */
    Rule rule(Rules rules) {
        var high = rules.get("HOT-GAS-HIGH");
        return lel.compareTo(high.parameters().number("lel")) >= 0 ? high : rules.get("HOT-GAS-LOW");
    }

    Optional<String> fault(Rule rule) {
        var most = rule.parameters().number("most");
        return measured.compareTo(most) > 0
                ? Optional.of("可燃气体浓度" + said(measured) + "大于" + said(most) + "，分析不合格")
                : Optional.empty();
    }

    static String said(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%（体积分数）";
    }

    static void percent(String field, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(WHOLE) > 0) {
            throw new BadInput("number-out-of-range", field + " 是体积分数，须在 0 至 100 之间", field);
        }
    }
}
