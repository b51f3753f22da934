package cn.anxian.law.accident;

/** What an accident is measured by; the three are alternatives and never added. */
public enum Measure {
    DEATHS("deaths", "死亡", "人"),
    SERIOUS_INJURIES("seriousInjuries", "重伤", "人"),
    DIRECT_LOSS("directLoss", "直接经济损失", "万元");

    private final String code;
    private final String label;
    private final String unit;

    Measure(String code, String label, String unit) {
        this.code = code;
        this.label = label;
        this.unit = unit;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    String unit() {
        return unit;
    }

    /** The table of lower bounds, and thresholds of its name, in the data. */
    String parameter() {
        return this == DIRECT_LOSS ? "directLossWan" : code;
    }
}
