package cn.anxian.law.risk;

import java.math.BigDecimal;

/** A number as people write it: no trailing zeros, no exponent. */
final class Plain {
    private Plain() {}

    static BigDecimal of(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
