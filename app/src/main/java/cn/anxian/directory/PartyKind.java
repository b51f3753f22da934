package cn.anxian.directory;

/** What a party is: part of the state, an enterprise, or a body that serves both. */
public enum PartyKind {
    AGENCY("机关"),
    ENTERPRISE("企业"),
    SERVICE("服务机构");

    private final String chinese;

    PartyKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
