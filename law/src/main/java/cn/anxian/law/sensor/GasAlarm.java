package cn.anxian.law.sensor;

import cn.anxian.law.BadInput;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.limit.Limit;
import cn.anxian.law.limit.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** GB/T 50493-2019: the highest values to which the two alarms of a detector may be set. */
public final class GasAlarm {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Rule combustible;
    private final Rule toxic;

    public GasAlarm(Rules rules) {
        this.combustible = rules.get("GAS-COMBUSTIBLE");
        this.toxic = rules.get("GAS-TOXIC");
    }

    /** The two alarms, the first below the second. */
    public enum Stage {
        FIRST("一级"),
        SECOND("二级");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether the detector can measure as low as the exposure limit. */
    public enum Range {
        SUFFICIENT("ofOel", "oel"),
        INSUFFICIENT("ofIdlh", "idlh");

        private final String percents;
        private final String limits;

        Range(String percents, String limits) {
            this.percents = percents;
            this.limits = limits;
        }
    }

    /** The formulas of the toxic gases that the table has. */
    public List<String> gases() {
        return List.copyOf(toxic.parameters().table("oel").keySet());
    }

    /** Percent of the lower explosive limit. */
    public Limit combustible(Stage stage) {
        var limit = Limit.of(combustible, "alarm", stage.label, Side.AT_MOST);
        return new Limit(combustible, "可燃气体" + stage.label + "报警设定值", limit.number(), limit.unit(), limit.side());
    }

    /**
     * In mg/m³.
     *
     * @param gas its formula, for example H2S
     * @throws BadInput when the table does not have the gas
     */
    public Limit toxic(String gas, Stage stage, Range range) {
        var limit = Limit.of(toxic, range.limits, gas, Side.AT_MOST);
        var percent = toxic.parameters().number(range.percents, stage.label);
        var number = limit.number()
                .multiply(percent)
                .divide(HUNDRED, 6, RoundingMode.DOWN)
                .stripTrailingZeros();
        return new Limit(
                toxic,
                gas + stage.label + "报警设定值",
                number.scale() < 0 ? number.setScale(0) : number,
                limit.unit(),
                Side.AT_MOST);
    }
}
