package cn.anxian.law;

/** 行业领域, as far as rules differ by it. */
public enum Line {
    COAL("coal", "煤矿"),
    MINE("mine", "非煤矿山"),
    TAILINGS("tailings", "尾矿库"),
    HAZCHEM("hazchem", "危险化学品"),
    FIREWORKS("fireworks", "烟花爆竹"),
    CONSTRUCTION("construction", "建筑施工"),
    ROAD("road", "道路交通"),
    RAIL("rail", "铁路"),
    WATER("water", "水上交通"),
    FIRE("fire", "火灾"),
    FOREST("forest", "森林草原"),
    GAS("gas", "燃气"),
    INDUSTRY("industry", "工贸"),
    METALLURGY("metallurgy", "金属冶炼"),
    SPECIAL_EQUIPMENT("special-equipment", "特种设备"),
    TOURISM("tourism", "旅游"),
    FOOD("food", "食品"),
    COLD_STORE("cold-store", "冷库"),
    SCHOOL("school", "学校"),
    FLOOD("flood", "防汛"),
    EVENT("event", "大型活动"),
    EPIDEMIC("epidemic", "疫情"),
    POWER("power", "电力"),
    GENERAL("general", "一般行业");

    private final String code;
    private final String label;

    Line(String code, String label) {
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
