package cn.anxian.demo;

/** What the head of a region or of an agency is called. */
final class Titles {

    private Titles() {}

    /** 市长、县长、区长、镇长、乡长; 主任 of a street or a zone. */
    static String ofRegion(String name) {
        boolean office = name.endsWith("街道") || name.endsWith("开发区") || name.endsWith("园艺场");
        return office || name.startsWith("涧") ? "主任" : name.substring(name.length() - 1) + "长";
    }

    /** 局长、主任; 支队长、大队长 of the fire brigade. */
    static String ofAgency(String name) {
        if (name.endsWith("队")) {
            return name.substring(name.length() - 2) + "长";
        }
        return name.endsWith("委员会") || name.endsWith("办公室") ? "主任" : "局长";
    }
}
