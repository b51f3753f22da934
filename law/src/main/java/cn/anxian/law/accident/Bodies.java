package cn.anxian.law.accident;

import cn.anxian.law.Line;
import java.util.Optional;

/**
 * Who is told of an accident of a line, and who replies to its investigation.
 *
 * @param toldFirst whom the enterprise tells
 * @param department what the departments of every level are called
 * @param replier who replies below 特别重大
 * @param reporting the rule that names whom to tell, where it is not the general one
 * @param investigating the rule that names who investigates and replies, where it is not the general one
 */
record Bodies(
        String toldFirst,
        String department,
        String replier,
        Optional<String> reporting,
        Optional<String> investigating) {
    private static final String GOVERNMENT = "负责事故调查的人民政府";

    static final Bodies GENERAL = new Bodies("县级以上应急管理部门和有关部门", "部门", GOVERNMENT, Optional.empty(), Optional.empty());

    private static final Bodies COAL = new Bodies(
            "应急管理部门、煤矿安全监管部门和所在地矿山安全监察机构",
            "应急管理部门和煤矿安全监管部门",
            "组织调查的矿山安全监察机构（由谁批复条例没有写明，须由人决定）",
            Optional.of("RPT-COAL"),
            Optional.of("INV-COAL"));

    private static final Bodies SPECIAL_EQUIPMENT = new Bodies(
            "县级以上特种设备安全监督管理部门和有关部门",
            "特种设备安全监督管理部门",
            "负责组织事故调查的特种设备安全监督管理部门的所在地人民政府",
            Optional.of("RPT-SPECIAL-EQUIPMENT"),
            Optional.of("INV-SPECIAL-EQUIPMENT"));

    static Bodies of(Line line) {
        return switch (line) {
            case COAL -> COAL;
            case SPECIAL_EQUIPMENT -> SPECIAL_EQUIPMENT;
            default -> GENERAL;
        };
    }

    /** An accident 特别重大 is investigated by the general regulation, whatever its line. */
    String replies(Grade grade) {
        return grade == Grade.EXTREME ? GOVERNMENT : replier;
    }
}
