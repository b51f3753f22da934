package cn.anxian.law.accident;

/** 事故等级, from the lightest; neither a warning level nor a response level. */
public enum Grade {
    GENERAL("一般"),
    LARGER("较大"),
    MAJOR("重大"),
    EXTREME("特别重大");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** As the law names it, and as tables by grade are keyed. */
    public String label() {
        return label;
    }

    public boolean isAtLeast(Grade other) {
        return compareTo(other) >= 0;
    }

    Grade higher(Grade other) {
        return isAtLeast(other) ? this : other;
    }
}
