package cn.anxian.law.accident;

/** What an accident's place lies under. */
public enum Place {
    COUNTY("county", "设区的市所辖的县、区"),
    CITY("city", "设区的市"),
    MUNICIPALITY("municipality", "直辖市");

    private final String code;
    private final String label;

    Place(String code, String label) {
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
