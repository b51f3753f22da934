package cn.anxian.law.accident;

/** What a report was; the four wrongs as the order on fines defines them. */
public enum Misreport {
    IN_TIME("in-time"),
    LATE("迟报"),
    OMITTED("漏报"),
    FALSE("谎报"),
    CONCEALED("瞒报"),
    FOR_A_PERSON("for-a-person");

    private final String code;

    Misreport(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
