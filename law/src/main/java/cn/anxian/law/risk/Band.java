package cn.anxian.law.risk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Where a product falls in a table of lower bounds by level.
 *
 * @param says the bound that it has passed, in Chinese
 */
record Band(int level, String says) {
    /** The bound itself belongs to the level below. */
    static Band above(Map<String, BigDecimal> bounds, BigDecimal product) {
        return find(bounds, product, (value, bound) -> value.compareTo(bound) > 0, "大于");
    }

    /** The bound itself belongs to the level. */
    static Band from(Map<String, BigDecimal> bounds, BigDecimal product) {
        return find(bounds, product, (value, bound) -> value.compareTo(bound) >= 0, "不小于");
    }

    private static Band find(
            Map<String, BigDecimal> bounds,
            BigDecimal product,
            BiPredicate<BigDecimal, BigDecimal> passes,
            String word) {
        return bounds.entrySet().stream()
                .sorted(Comparator.comparing(it -> Integer.parseInt(it.getKey())))
                .filter(it -> passes.test(product, it.getValue()))
                .findFirst()
                .map(it -> new Band(
                        Integer.parseInt(it.getKey()),
                        word + it.getValue().toPlainString() + "，为第" + it.getKey() + "级"))
                .orElseThrow(() -> new IllegalStateException("no level for " + product));
    }
}
