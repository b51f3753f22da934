package cn.anxian.law.permit;

/** What makes hot work more dangerous than its level says. */
public enum Circumstance {
    HOLIDAY("节假日、公休日"),
    NIGHT("夜间"),
    OUTDOOR("露天");

    private final String label;

    Circumstance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
