package cn.anxian.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * The public holidays whose days are fixed by the measure itself, whatever a year's notice will arrange around them: 元旦,
 * 劳动节, 国庆节. Those of the lunar calendar and 清明 are known from the notices alone.
 */
final class FixedHolidays {
    private final Basis basis;
    private final List<Day> days;

    private FixedHolidays(Basis basis, List<Day> days) {
        this.basis = basis;
        this.days = days;
    }

    /** The measure that fixes them. */
    Basis basis() {
        return basis;
    }

    /** @param until the last year in which it was one */
    private record Day(MonthDay day, int since, int until) {
        private static final int NO_END = 9999;

        static Day read(Json.Members item) {
            return new Day(
                    MonthDay.parse("--" + item.text("day")),
                    item.integer("since"),
                    item.find("until").map(it -> item.integer("until")).orElse(NO_END));
        }

        boolean isOn(LocalDate date) {
            return day.getDayOfMonth() == date.getDayOfMonth()
                    && day.getMonth() == date.getMonth()
                    && date.getYear() >= since
                    && date.getYear() <= until;
        }
    }

    static FixedHolidays read(Json.Members file) {
        var basis = new Basis.Regulation(
                file.text("law"), file.text("article"), Quote.ABSENT, InForce.since(file.date("from")), false);
        return new FixedHolidays(
                basis,
                file.array("days").stream().map(item -> Day.read(item.object())).toList());
    }

    boolean contains(LocalDate date) {
        return days.stream().anyMatch(it -> it.isOn(date));
    }
}
