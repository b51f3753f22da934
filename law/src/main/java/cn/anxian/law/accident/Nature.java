package cn.anxian.law.accident;

/** What an event was; only what happened in production and business is an accident with a grade. */
public enum Nature {
    WORK_SAFETY("work-safety", "生产安全事故"),
    NATURAL_DISASTER("natural-disaster", "自然灾害"),
    SUDDEN_ILLNESS("sudden-illness", "突发疾病"),
    SUICIDE("suicide", "自杀"),
    CRIME("crime", "刑事案件");

    private final String code;
    private final String label;

    Nature(String code, String label) {
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
