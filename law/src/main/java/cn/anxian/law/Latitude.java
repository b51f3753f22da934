package cn.anxian.law;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a locality may change a number.
 *
 * @param source where it says that a locality may, or who does, in Chinese
 * @param least the smallest value that makes sense
 * @param most the largest value that makes sense
 * @param steps whether the rows are steps downwards, each of which must stay within reach
 */
public record Latitude(
        Direction direction, String source, Optional<BigDecimal> least, Optional<BigDecimal> most, boolean steps) {

    boolean bounds(BigDecimal value) {
        return least.map(it -> value.compareTo(it) >= 0).orElse(value.signum() >= 0)
                && most.map(it -> value.compareTo(it) <= 0).orElse(true);
    }
}
