package cn.anxian.law.limit;

import java.math.BigDecimal;

/** On which side of a limit something must stand, and whether the limit itself will do. */
public enum Side {
    AT_MOST("不大于"),
    BELOW("小于"),
    AT_LEAST("不小于"),
    ABOVE("大于");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean holds(BigDecimal value, BigDecimal limit) {
        var order = value.compareTo(limit);
        return switch (this) {
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }
}
