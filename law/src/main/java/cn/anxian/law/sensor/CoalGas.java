package cn.anxian.law.sensor;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.limit.Limit;
import cn.anxian.law.limit.Side;
import java.math.BigDecimal;
import java.util.List;

/** AQ 1029-2019: what a methane sensor in a coal mine has to do at a reading. */
public final class CoalGas {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String CORNER = "采煤工作面上隅角";

    private final Rule gas;
    private final Rule corner;

    public CoalGas(Rules rules) {
        this.gas = rules.get("COAL-GAS");
        this.corner = rules.get("COAL-GAS-CORNER");
    }

    /** From nothing to cutting the power. */
    public enum Act {
        NONE("正常"),
        ALARM("报警"),
        CUT_OFF("报警并断电");

        private final String label;

        Act(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The places that the table has. */
    public List<String> places() {
        return List.copyOf(gas.parameters().table("alarm").keySet());
    }

    /**
     * @param place a row of the rule, for example 掘进工作面
     * @param methane percent by volume
     */
    public Ruling<Act> at(String place, BigDecimal methane) {
        checked(methane);
        var alarm = Limit.of(gas, "alarm", place, Side.AT_LEAST);
        var cutoff = Limit.of(gas, "cutoff", place, Side.AT_LEAST);
        var act = cutoff.holds(methane) ? Act.CUT_OFF : alarm.holds(methane) ? Act.ALARM : Act.NONE;
        var because = place + "甲烷浓度" + methane.toPlainString() + "%，报警浓度"
                + alarm.number().toPlainString() + "%，断电浓度" + cutoff.number().toPlainString() + "%，" + act.label()
                + "。";
        return new Ruling<>(act, gas.grounds(Facts.of("甲烷浓度", methane.toPlainString() + "%"), because));
    }

    /** Whether power may be restored. */
    public Ruling<Boolean> mayRestore(String place, BigDecimal methane) {
        checked(methane);
        var atCorner = place.equals(CORNER);
        var limit = atCorner ? Limit.of(corner, "restore", Side.BELOW) : Limit.of(gas, "restore", place, Side.BELOW);
        var may = limit.holds(methane);
        var because = place + "甲烷浓度" + methane.toPlainString() + "%，" + (may ? "小于" : "不小于") + "复电浓度"
                + limit.number().toPlainString() + "%，" + (may ? "可以复电。" : "不得复电。");
        var grounds = (atCorner ? corner : gas).grounds(Facts.of("甲烷浓度", methane.toPlainString() + "%"), because);
        return new Ruling<>(may, grounds);
    }

    private static void checked(BigDecimal methane) {
        if (methane.signum() < 0 || methane.compareTo(WHOLE) > 0) {
            throw new BadInput("number-out-of-range", "甲烷浓度是体积分数，须在 0 至 100 之间", "methane");
        }
    }
}
