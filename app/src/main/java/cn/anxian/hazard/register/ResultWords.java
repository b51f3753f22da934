package cn.anxian.hazard.register;

import java.util.Optional;
import java.util.Set;

/** What registers usually write of a hazard that is dealt with, and of one that is not. */
final class ResultWords {

    private static final Set<String> CLOSED = Set.of(
            "已整改", "已完成", "完成", "整改完成", "已完成整改", "已整改完成", "已销号", "销号", "已闭环", "闭环", "合格", "复查合格", "已复查", "通过", "验收合格",
            "已验收", "已改", "已消除", "是", "√", "✓");
    private static final Set<String> OPEN = Set.of(
            "未整改", "未完成", "整改中", "正在整改", "限期整改", "待整改", "未销号", "未闭环", "不合格", "未改", "未消除", "逾期", "逾期未整改", "否", "×", "✗",
            "");

    private ResultWords() {}

    /** Empty: a person must say it. */
    static Optional<Boolean> closed(String said) {
        String plain = said.replaceAll("[\\s。.，,]", "");
        if (CLOSED.contains(plain)) {
            return Optional.of(true);
        }
        return OPEN.contains(plain) ? Optional.of(false) : Optional.empty();
    }
}
