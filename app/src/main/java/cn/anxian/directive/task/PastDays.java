package cn.anxian.directive.task;

import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.time.ChinaTime;
import cn.anxian.kernel.time.DaySpan;
import java.time.LocalDate;
import java.util.Optional;

/** Days of which can be told what happened: none that is still to come. */
public final class PastDays {

    private static final int A_WEEK = 7;

    private PastDays() {}

    /** The seven days up to today where nothing else is said. @throws BadInput naming {@code from} or {@code to} */
    public static DaySpan between(Optional<LocalDate> first, Optional<LocalDate> last, LocalDate today) {
        LocalDate to = over("to", last.orElse(today), today);
        LocalDate from = first.orElse(to.minusDays(A_WEEK - 1));
        if (from.isAfter(to)) {
            throw BadInput.in(
                    "from", "起始日期（" + ChinaTime.dayInWords(from) + "）不能晚于截止日期（" + ChinaTime.dayInWords(to) + "）。");
        }
        return new DaySpan(from, to);
    }

    static LocalDate over(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw BadInput.in(
                    field, "截止日期（" + ChinaTime.dayInWords(day) + "）还没有到，最晚只能到今天（" + ChinaTime.dayInWords(today) + "）。");
        }
        return day;
    }
}
