package cn.anxian.law.duty;

/** 预警级别, from the highest; it has a colour. Neither a response level nor an accident's grade. */
public enum WarningLevel {
    FIRST("一级", "红"),
    SECOND("二级", "橙"),
    THIRD("三级", "黄"),
    FOURTH("四级", "蓝");

    private final String label;
    private final String colour;

    WarningLevel(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    public String colour() {
        return colour;
    }
}
