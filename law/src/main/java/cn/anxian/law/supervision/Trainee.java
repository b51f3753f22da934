package cn.anxian.law.supervision;

/** Whose training is asked about. */
public enum Trainee {
    HEAD("head", "主要负责人"),
    SAFETY_OFFICER("safety-officer", "安全生产管理人员"),
    WORKER("worker", "从业人员"),
    SPECIAL_WORK("special-work", "特种作业人员");

    private final String code;
    private final String label;

    Trainee(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
