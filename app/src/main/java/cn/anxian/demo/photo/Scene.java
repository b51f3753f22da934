package cn.anxian.demo.photo;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The kinds of thing that are photographed, with the words by which they are known. */
enum Scene {
    PAPERS(
            Rooms::papers,
            "记录",
            "台账",
            "档案",
            "制度",
            "协议",
            "名单",
            "登记",
            "培训",
            "演练",
            "预案",
            "公示",
            "签字",
            "合同",
            "手册",
            "规程",
            "单据"),
    SWITCHBOARD(Rooms::switchboard, "配电", "电气", "电缆", "插座", "充电", "接线", "照明", "灯", "变压器", "开关"),
    CORRIDOR(Rooms::corridor, "通道", "出口", "楼梯", "防火门", "疏散", "门"),
    EXTINGUISHER(Rooms::extinguisher, "灭火", "消火栓", "消防", "报警", "喷淋", "救生", "应急"),
    PIPES(Works::pipes, "管", "阀", "罐", "气瓶", "氨", "燃气", "压力", "液位", "温度计", "软管"),
    RAILING(Works::railing, "护栏", "平台", "临边", "栏杆", "脚手架", "围栏", "台阶", "高处"),
    PIT(Works::pit, "盖板", "坑", "井", "沟", "积水", "地面", "结冰", "油渍", "洞"),
    MACHINE(Works::machine, "防护罩", "机", "轮", "吊", "钩", "叉车", "皮带", "冲床", "护罩", "车"),
    SHELVES(Rooms::shelves, "堆", "货", "仓", "库", "物资", "存放", "纸箱", "杂物"),
    OUTSIDE(Works::outside, "路", "坡", "坝", "河", "林", "山", "塔", "站", "湖", "岸", "标志", "警示");

    /** Lines of the open country. */
    private static final List<String> OPEN_COUNTRY =
            List.of("mine", "tailings", "forest", "flood", "road", "rail", "water");

    interface Painting {
        void paint(Graphics2D pen, Random chance, boolean after);
    }

    private final Painting painting;
    private final List<String> words;

    Scene(Painting painting, String... words) {
        this.painting = painting;
        this.words = List.of(words);
    }

    static Scene of(String said, String line) {
        return Arrays.stream(values())
                .filter(scene -> scene.words.stream().anyMatch(said::contains))
                .findFirst()
                .orElse(OPEN_COUNTRY.contains(line) ? OUTSIDE : SHELVES);
    }

    void paint(Graphics2D pen, Random chance, boolean after) {
        painting.paint(pen, chance, after);
    }
}
