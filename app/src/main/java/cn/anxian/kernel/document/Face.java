package cn.anxian.kernel.document;

/** The typefaces and sizes of GB/T 9704 公文, with what stands in for them where they are not installed. */
enum Face {
    TITLE("方正小标宋简体", "宋体", 22),
    SUBTITLE("楷体_GB2312", "楷体", 14),
    HEADING("黑体", "SimHei", 16),
    BODY("仿宋_GB2312", "仿宋", 16),
    TABLE_HEAD("黑体", "SimHei", 10.5),
    TABLE("仿宋_GB2312", "仿宋", 10.5),
    PAGE_NUMBER("宋体", "SimSun", 14);

    private final String font;
    private final String standIn;
    private final double points;

    Face(String font, String standIn, double points) {
        this.font = font;
        this.standIn = standIn;
        this.points = points;
    }

    String font() {
        return font;
    }

    String standIn() {
        return standIn;
    }

    double points() {
        return points;
    }
}
