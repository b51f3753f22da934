package cn.anxian.hazard.register;

import cn.anxian.kernel.BadInput;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a register may mean, with the names that it usually has. */
enum Field {
    DESCRIPTION(
            "description",
            "隐患内容",
            "隐患内容",
            "隐患描述",
            "问题描述",
            "存在问题",
            "存在的问题",
            "隐患情况",
            "事故隐患",
            "问题及隐患",
            "隐患",
            "问题",
            "检查情况",
            "排查内容"),
    FOUND_ON("foundOn", "发现日期", "排查日期", "检查日期", "发现日期", "发现时间", "检查时间", "排查时间", "登记日期", "上报日期", "日期"),
    PARTY("party", "企业", "责任单位", "企业名称", "单位名称", "被检查单位", "受检单位", "整改单位", "整改责任单位", "施工单位", "企业", "单位"),
    PLACE("place", "部位", "隐患部位", "部位", "地点", "隐患地点", "位置", "场所", "检查部位", "隐患位置", "区域"),
    DEADLINE("deadline", "整改期限", "整改期限", "整改时限", "限期", "完成时限", "要求完成时间", "整改限期", "期限"),
    MEASURES("measures", "整改措施", "整改措施与要求", "整改措施", "整改要求", "整改建议", "治理措施", "措施"),
    RESULT("result", "办理结果", "复查结果", "整改结果", "整改情况", "是否整改", "完成情况", "验收结果", "销号情况", "是否销号", "整改状态", "状态"),
    CLOSED_ON("closedOn", "办结日期", "整改完成时间", "完成日期", "完成时间", "复查日期", "复查时间", "销号日期", "销号时间", "验收日期", "整改日期"),
    OWNER("owner", "责任人", "整改责任人", "责任人", "整改人"),
    FINDER("finder", "排查人", "检查人", "检查人员", "排查人", "发现人", "排查人员"),
    VERIFIER("verifier", "复查人", "复查人", "验收人", "核验人", "销号人", "复查人员"),
    LEVEL("level", "登记级别", "隐患级别", "隐患等级", "级别", "等级"),
    KIND("kind", "隐患类型", "隐患类型", "隐患类别", "事故类型", "类型", "类别"),
    CAUSE("cause", "成因", "隐患成因", "成因");

    private final String id;
    private final String chinese;
    private final List<String> names;

    Field(String id, String chinese, String... names) {
        this.id = id;
        this.chinese = chinese;
        this.names = List.of(names);
    }

    @JsonCreator
    static Field of(String id) {
        return Arrays.stream(values())
                .filter(field -> field.id.equals(id))
                .findFirst()
                .orElseThrow(() -> BadInput.in("columns", "没有“" + id + "”这一项。"));
    }

    @JsonValue
    String id() {
        return id;
    }

    String chinese() {
        return chinese;
    }

    boolean isDay() {
        return this == FOUND_ON || this == DEADLINE || this == CLOSED_ON;
    }

    boolean isCalled(String heading) {
        return names.contains(plain(heading));
    }

    /** The longest of its usual names that the heading contains. */
    Optional<String> nameIn(String heading) {
        String plain = plain(heading);
        return names.stream()
                .filter(name -> name.length() > 1 && plain.contains(name))
                .max(java.util.Comparator.comparingInt(String::length));
    }

    static boolean isKnown(String heading) {
        return Arrays.stream(values()).anyMatch(field -> field.isCalled(heading));
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s\\p{P}]", "");
    }
}
