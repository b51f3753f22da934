package cn.anxian.bench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Speeches in our own words, none like another, of a given length. */
final class Speeches {

    private static final List<String> WHO = List.of(
            "各级各部门", "县应急管理局", "住建、交通、公安等部门", "各乡镇（街道）", "各生产经营单位", "市安委办", "消防救援支队", "各县（市、区）", "行业主管部门", "领导干部");
    private static final List<String> WHAT = List.of(
            "开展隐患排查，建立问题清单，逐项明确整改责任和时限",
            "对在用电梯和锅炉逐台检查，发现问题当场处置",
            "加强汛期值班值守，严格落实24小时值班制度，确保险情第一时间上报",
            "制定专项整治方案，细化措施，于9月底前报送进展",
            "对全县86座桥梁和12处临水路段设置警示标志",
            "组织一次疏散演练，完善应急预案，储备必要物资",
            "依法查处超载、超限等违法行为，公开曝光典型案例");
    private static final List<String> OTHER = List.of(
            "今年以来，全县发生道路交通事故17起，同比下降8%，但形势依然不容乐观。",
            "安全生产责任重于泰山，任何时候都不能有丝毫松懈。",
            "我们要时刻绷紧安全这根弦，树牢底线思维，坚决克服麻痹思想。",
            "会议通报了上一阶段工作情况，大家讲得都很好，我完全赞同。",
            "入夏后持续高温，用电负荷增加，容易引发火灾，一些企业设备老化，存在较大隐患。");

    private Speeches() {}

    static List<String> of(int length, int count) {
        List<String> speeches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            speeches.add(speech(length, new Random(i)));
        }
        return List.copyOf(speeches);
    }

    private static String speech(int length, Random random) {
        StringBuilder speech = new StringBuilder("同志们：\n");
        String numerals = "一二三四五六七八九";
        for (int part = 0; speech.length() < length; part++) {
            if (part % 6 == 0) {
                speech.append('\n')
                        .append(numerals.charAt(part / 6 % 9))
                        .append("、抓好第")
                        .append(part)
                        .append("项工作\n");
            }
            speech.append(
                    random.nextInt(3) == 0 ? one(OTHER, random) : one(WHO, random) + "要" + one(WHAT, random) + "。");
        }
        return speech.substring(0, length);
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
