package cn.anxian.accountability.pledge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What came of one target.
 *
 * @param result null where nothing fell due, or nobody has said
 * @param of how many duties fell due; null where a person states it
 * @param counted how many of them make the number: in time, missed, overdue or done, as the measure says
 * @param met null where nobody can say
 * @param because in a sentence
 */
record Counted(
        int no,
        @Nullable BigDecimal result,
        @Nullable Long of,
        @Nullable Long counted,
        @Nullable Boolean met,
        String because,
        @Nullable Stated stated) {}
