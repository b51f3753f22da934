package cn.anxian.law.catalogue;

/** Whether a criterion may be used for a hazard of a day. */
public enum Standing {
    IN_FORCE("现行"),
    NOT_YET("尚未施行"),
    /** Shown for reading old decisions; no hazard of today is judged by it. */
    REPEALED("已废止或被代替");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
