package cn.anxian.accountability.measure;

import cn.anxian.obligation.DuePart;
import cn.anxian.obligation.DueTally;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** What a measure counts among the duties that fell due. */
public enum Counting {
    SHARE_IN_TIME("share-in-time", DuePart.IN_TIME),
    MISSED("missed", DuePart.MISSED),
    OPEN_OVERDUE("open-overdue", DuePart.OPEN_OVERDUE),
    DISCHARGED("discharged", DuePart.DISCHARGED);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private final String id;
    private final DuePart part;

    Counting(String id, DuePart part) {
        this.id = id;
        this.part = part;
    }

    @JsonCreator
    static Counting of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有“" + id + "”这种数法"));
    }

    /** Which duties stand for the number. */
    public DuePart part() {
        return part;
    }

    /** A share is cut, never rounded up: nothing is called 100 % that is not. Only asked where something fell due. */
    public BigDecimal result(DueTally tally) {
        BigDecimal counted = BigDecimal.valueOf(part.of(tally));
        return this == SHARE_IN_TIME
                ? counted.multiply(HUNDRED).divide(BigDecimal.valueOf(tally.due()), PLACES, RoundingMode.DOWN)
                : counted;
    }
}
