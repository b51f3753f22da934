package cn.anxian.law.permit;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GB 30871-2022 chapter 10: how long a temporary supply may stay, how high its lines hang, and where it may not be. */
public final class TemporaryPower {
    private final Rule rule;
    private final Approvers approvers;

    public TemporaryPower(Rules rules) {
        this.rule = rules.get("POWER-KEEP");
        this.approvers = new Approvers(rules);
    }

    /** Where the supply is taken. */
    public enum Ground {
        ORDINARY,
        EXPLOSIVE_ANALYSED,
        EXPLOSIVE
    }

    /** What a line in the air hangs over; the words are rows of the rule. */
    public enum Under {
        PLANT("装置内", "在装置内"),
        ROAD("道路", "穿越道路");

        private final String row;
        private final String label;

        Under(String row, String label) {
            this.row = row;
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param metres above the ground */
    public record Overhead(Under under, BigDecimal metres) {
        public Overhead {
            if (metres.signum() < 0) {
                throw new BadInput("negative", "overheadMetres 不能为负", "overheadMetres");
            }
        }
    }

    public Ruling<WorkPermission> judge(int days, Ground ground, Optional<Overhead> line, Optional<LocalDate> on) {
        if (days < 1) {
            throw new BadInput("number-out-of-range", "days 至少为1日", "days");
        }
        var parameters = rule.parameters();
        var usual = parameters.integer("days", "一般");
        var most = parameters.integer("days", "最长");
        var reasons = new ArrayList<String>();
        var conditions = new ArrayList<>(List.of(approvers.condition("临时用电", "")));
        if (days > most) {
            reasons.add(days + "日超过最长的" + most + "日");
        } else if (days > usual) {
            conditions.add("一般不超过" + usual + "日，" + days + "日须有特殊情况");
        }
        line.ifPresent(it -> {
            var least = parameters.number("metres", it.under().row);
            if (it.metres().compareTo(least) < 0) {
                reasons.add("架空线" + it.under().label() + "高" + it.metres().toPlainString() + "米，低于"
                        + least.toPlainString() + "米");
            }
        });
        if (ground == Ground.EXPLOSIVE) {
            reasons.add("火灾爆炸危险场所不应接临时电源，确需时可燃气体分析合格");
        }
        conditions.add("用于动火、受限空间作业的，与相应作业时间一致");
        var permission = new WorkPermission(reasons, Optional.empty(), Optional.empty(), conditions);
        var grounds = rule.grounds(on, Facts.of("期限", days + "日"), permission.because("临时用电作业"));
        return new Ruling<>(permission, grounds.and(approvers.rule()));
    }
}
