package cn.anxian.law.sensor;

/** The colour of a measuring point and of an item of a tailings pond, lowest first. */
public enum PointColour {
    NONE("无"),
    BLUE("蓝"),
    YELLOW("黄"),
    ORANGE("橙"),
    RED("红");

    private final String label;

    PointColour(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
