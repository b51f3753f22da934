package cn.anxian.law.permit;

/** The levels of hot work, lowest first. */
public enum HotWorkLevel {
    SECOND("二级"),
    FIRST("一级"),
    SPECIAL("特级");

    private final String label;

    HotWorkLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** One level up; there is none above the highest. */
    HotWorkLevel raised() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
