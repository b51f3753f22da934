package cn.anxian.accountability.measure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The measures as they stand in a file; what is wrong in it is named and stops the start. */
record MeasureBook(List<Measure> measures) {

    /** 国办函〔2026〕12号 forbids to judge people by how much they use a government application: results are measured. */
    private static final List<String> USE_OF_THE_PRODUCT =
            List.of("登录", "登陆", "在线", "时长", "积分", "打卡", "签到", "点击", "访问", "活跃", "浏览", "使用率", "安装率");

    /** @param known whether there is such a kind of duty */
    MeasureBook checked(String file, Predicate<String> known) {
        Set<String> ids = new HashSet<>();
        for (Measure measure : measures) {
            fault(measure, ids, known).ifPresent(fault -> {
                throw new IllegalStateException(file + "：指标 " + measure.id() + " " + fault);
            });
        }
        if (measures.isEmpty()) {
            throw new IllegalStateException(file + "：一项指标也没有");
        }
        return this;
    }

    private static Optional<String> fault(Measure measure, Set<String> ids, Predicate<String> known) {
        if (!ids.add(measure.id())) {
            return Optional.of("写了两次");
        }
        if (measure.name().isBlank() || measure.explanation().isBlank()) {
            return Optional.of("没有名称或者说明");
        }
        Optional<String> use = USE_OF_THE_PRODUCT.stream()
                .filter(word -> (measure.id() + measure.name() + measure.explanation()).contains(word))
                .findFirst();
        if (use.isPresent()) {
            return Optional.of("考核的是系统用得多不多（“" + use.get() + "”），不是责任办得怎么样，不能作为目标");
        }
        if (measure.kinds().isEmpty() || measure.grades().isEmpty()) {
            return Optional.of("没有写明数哪些类别、哪些等级的责任");
        }
        Optional<String> unknown =
                measure.onlyKinds().stream().filter(known.negate()).findFirst();
        if (unknown.isPresent()) {
            return Optional.of("数的责任类别 " + unknown.get() + " 不存在");
        }
        boolean share = measure.count() == Counting.SHARE_IN_TIME;
        return measure.unit().equals(share ? "%" : "项") ? Optional.empty() : Optional.of("的单位与数法不符");
    }

    /** A share lies between none and all of it; a number of duties is whole. Empty where the value will do. */
    static Optional<String> outOfBounds(Measure measure, BigDecimal value) {
        if (measure.count() == Counting.SHARE_IN_TIME) {
            return value.compareTo(BigDecimal.valueOf(100)) > 0 ? Optional.of("百分比不能超过100。") : Optional.empty();
        }
        return value.stripTrailingZeros().scale() > 0 ? Optional.of("项数须是整数。") : Optional.empty();
    }
}
