package cn.anxian.law.permit;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.math.BigDecimal;

/** The oxygen in a confined space. */
public final class ConfinedSpace {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Rule atmosphere;

    public ConfinedSpace(Rules rules) {
        this.atmosphere = rules.get("CONF-ATMOSPHERE");
    }

    /** What the space is filled with by the work. */
    public enum Air {
        ORDINARY("most"),
        ENRICHED("enriched");

        private final String limit;

        Air(String limit) {
            this.limit = limit;
        }
    }

    /** @param oxygen percent by volume */
    public Finding oxygen(BigDecimal oxygen, Air air) {
        if (oxygen.signum() < 0 || oxygen.compareTo(WHOLE) > 0) {
            throw new BadInput("number-out-of-range", "氧含量是体积分数，须在 0 至 100 之间", "oxygenVolPct");
        }
        var least = atmosphere.parameters().number("oxygen", "least");
        var most = atmosphere.parameters().number("oxygen", air.limit);
        var met = oxygen.compareTo(least) >= 0 && oxygen.compareTo(most) <= 0;
        var because =
                "氧含量" + oxygen.toPlainString() + "%，应为" + least + "%至" + most + "%，" + (met ? "合格。" : "不合格，不得进入。");
        return Finding.of(met, atmosphere.grounds(Facts.of("氧含量", oxygen.toPlainString() + "%"), because));
    }
}
