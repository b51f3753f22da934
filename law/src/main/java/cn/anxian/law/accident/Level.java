package cn.anxian.law.accident;

/** A level of government, from below; tables in the data number them from one. */
public enum Level {
    COUNTY("county", "县级"),
    CITY("city", "设区的市级"),
    PROVINCE("province", "省级"),
    STATE("state", "国务院");

    private final String code;
    private final String label;

    Level(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    static Level numbered(int number) {
        return values()[number - 1];
    }

    Level above() {
        return this == STATE ? STATE : values()[ordinal() + 1];
    }
}
