package cn.anxian.law.duty;

/** 应急响应级别, from the highest; plans assign it, and no law gives it a colour. */
public enum ResponseLevel {
    FIRST("一级"),
    SECOND("二级"),
    THIRD("三级"),
    FOURTH("四级");

    private final String label;

    ResponseLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
