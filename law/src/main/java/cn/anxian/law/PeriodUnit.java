package cn.anxian.law;

import java.util.Arrays;
import java.util.Optional;

/** What a period is counted in; each law says which of its 日 are workdays. */
public enum PeriodUnit {
    HOUR("hour", "小时", 876_000),
    DAY("day", "日", 36_500),
    WORKDAY("workday", "个工作日", 25_000),
    /** Calendar months; a year is twelve of them. */
    MONTH("month", "个月", 1_200);

    private final String code;
    private final String label;
    private final int max;

    PeriodUnit(String code, String label, int max) {
        this.code = code;
        this.label = label;
        this.max = max;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The longest period that is still a period: about a hundred years. */
    public int max() {
        return max;
    }

    public static Optional<PeriodUnit> ofCode(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }
}
