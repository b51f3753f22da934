package cn.anxian.law;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Which way a locality may move a number; the other way would loosen the law. */
public enum Direction {
    SHORTER("shorter", "只能缩短"),
    LONGER("longer", "只能延长"),
    LOWER("lower", "只能降低"),
    HIGHER("higher", "只能提高"),
    /** The law leaves the number to the locality. */
    SET("set", "由地方确定");

    private final String code;
    private final String label;

    Direction(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    static Optional<Direction> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    boolean allows(BigDecimal national, BigDecimal local) {
        return switch (this) {
            case SHORTER, LOWER -> local.compareTo(national) <= 0;
            case LONGER, HIGHER -> local.compareTo(national) >= 0;
            case SET -> true;
        };
    }
}
