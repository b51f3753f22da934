package cn.anxian.law.risk;

/** The four levels of risk and the colours that show them. */
public enum RiskColour {
    RED("红", "重大风险"),
    ORANGE("橙", "较大风险"),
    YELLOW("黄", "一般风险"),
    BLUE("蓝", "低风险");

    private final String label;
    private final String risk;

    RiskColour(String label, String risk) {
        this.label = label;
        this.risk = risk;
    }

    public String label() {
        return label;
    }

    /** The level of risk that it shows. */
    public String risk() {
        return risk;
    }

    /** Of a method with five levels the fourth and the fifth are both low. */
    static RiskColour ofLevel(int level) {
        return values()[Math.min(level, values().length) - 1];
    }
}
