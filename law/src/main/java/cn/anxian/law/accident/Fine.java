package cn.anxian.law.accident;

import java.math.BigDecimal;

/** From and to, both included, in the unit that the rule names. */
public record Fine(BigDecimal least, BigDecimal most) {
    Fine times(BigDecimal smallest, BigDecimal largest) {
        return new Fine(least.multiply(smallest), most.multiply(largest));
    }

    String told() {
        return Harm.plain(least) + (least.compareTo(most) == 0 ? "" : "至" + Harm.plain(most));
    }
}
