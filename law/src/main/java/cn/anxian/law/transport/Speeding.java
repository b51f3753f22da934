package cn.anxian.law.transport;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.util.Map;

/** The points of a key vehicle that drives too fast, and the limit for coaches by night. */
public final class Speeding {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Rules rules;

    public Speeding(Rules rules) {
        this.rules = rules;
    }

    /** Where it happened. */
    public enum Road {
        EXPRESSWAY("expressway", "高速公路、城市快速路"),
        OTHER("other", "其他道路");

        private final String table;
        private final String label;

        Road(String table, String label) {
            this.table = table;
            this.label = label;
        }

        public String code() {
            return table;
        }

        public String label() {
            return label;
        }
    }

    /** Both in km/h; no more than the limit is no points. */
    public Ruling<Integer> points(Road road, BigDecimal speed, BigDecimal limit) {
        positive(limit, "limit");
        notNegative(speed, "speed");
        var points = rules.get("POINTS-SPEED");
        var over = speed.subtract(limit);
        var answer = over.signum() > 0 ? points(points.parameters().table(road.table), over, limit) : 0;
        var because = "限速" + limit.toPlainString() + "公里，车速" + speed.toPlainString() + "公里，"
                + (answer == 0 ? "不记分。" : "记" + answer + "分。");
        return new Ruling<>(answer, points.grounds(Facts.of("车速", speed.toPlainString() + "公里每小时"), because));
    }

    /** What a coach may drive by night where this is the limit by day. */
    public Ruling<BigDecimal> nightLimit(BigDecimal dayLimit) {
        positive(dayLimit, "dayLimit");
        var night = rules.get("NIGHT-SPEED");
        var percent = night.parameters().number("percent");
        var limit = dayLimit.multiply(percent).divide(HUNDRED).stripTrailingZeros();
        limit = limit.scale() < 0 ? limit.setScale(0) : limit;
        var because = "日间限速" + dayLimit.toPlainString() + "公里，夜间不得超过其" + percent.toPlainString() + "%，即"
                + limit.toPlainString() + "公里。";
        return new Ruling<>(limit, night.grounds(Facts.of("日间限速", dayLimit.toPlainString() + "公里每小时"), because));
    }

    /** The highest step of the table that the excess reaches. */
    private static int points(Map<String, BigDecimal> table, BigDecimal over, BigDecimal limit) {
        return table.entrySet().stream()
                .filter(it -> over.multiply(HUNDRED).compareTo(new BigDecimal(it.getKey()).multiply(limit)) >= 0)
                .mapToInt(it -> it.getValue().intValueExact())
                .max()
                .orElse(0);
    }

    static void notNegative(BigDecimal value, String field) {
        if (value.signum() < 0) {
            throw new BadInput("negative", field + " 不能为负", field);
        }
    }

    private static void positive(BigDecimal value, String field) {
        if (value.signum() <= 0) {
            throw new BadInput("number-out-of-range", field + " 须大于0", field);
        }
    }
}
