package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("日历与逐日数的结果一致")
class CalendarComparedTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2030, 1, 1);
    private static final LocalDate MAKE_UP_DAY = LocalDate.of(2026, 9, 20);
    private static final List<LocalTime> TIMES = List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59));
    private static final int[] COUNTS = {1, 2, 3, 5, 7, 10, 15, 30, 60};

    private final TimeZone before = TimeZone.getDefault();
    private int comparisons;

    @AfterEach
    void put_the_zone_back() {
        TimeZone.setDefault(before);
    }

    /** Twenty years, every day, every unit, nine counts, two times of day: over a million answers in the three zones. */
    @ParameterizedTest(name = "JVM 时区 {0}")
    @ValueSource(strings = {"UTC", "Asia/Urumqi", "America/New_York"})
    void every_day_of_twenty_years_in_every_unit(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var notices = OfficialCalendar.of(OfficialCalendar.shippedNotices());

        FIRST.datesUntil(AFTER).forEach(day -> {
            for (var time : TIMES) {
                var from = ZonedDateTime.of(day, time, SHANGHAI).withZoneSameInstant(ZoneId.systemDefault());
                for (var count : COUNTS) {
                    compare(notices, from, Period.hours(count), Roll.NONE, NaiveCalendar.hours(from, count));
                    compare(notices, from, Period.days(count), Roll.NONE, NaiveCalendar.days(from, count, false));
                    compare(
                            notices,
                            from,
                            Period.days(count),
                            Roll.TO_NEXT_WORKDAY,
                            NaiveCalendar.days(from, count, true));
                    compare(notices, from, Period.workdays(count), Roll.NONE, NaiveCalendar.workdays(from, count));
                    compare(notices, from, Period.months(count), Roll.NONE, NaiveCalendar.months(from, count, false));
                    compare(
                            notices,
                            from,
                            Period.months(count),
                            Roll.TO_NEXT_WORKDAY,
                            NaiveCalendar.months(from, count, true));
                }
            }
        });

        assertThat(comparisons).isGreaterThan(750_000);
    }

    @Test
    void a_calendar_that_lacks_one_make_up_day_is_found_out() {
        var withoutOne = OfficialCalendar.shippedNotices().stream()
                .map(notice -> new HolidayNotice(notice.year(), notice.basis(), without(notice.daysOff(), MAKE_UP_DAY)))
                .toList();
        var from = ZonedDateTime.of(MAKE_UP_DAY.minusDays(1), LocalTime.NOON, SHANGHAI);

        assertThatThrownBy(() -> compare(
                        OfficialCalendar.of(withoutOne),
                        from,
                        Period.workdays(1),
                        Roll.NONE,
                        NaiveCalendar.workdays(from, 1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2026-09-20");
    }

    private static Map<LocalDate, Boolean> without(Map<LocalDate, Boolean> days, LocalDate one) {
        var rest = new HashMap<>(days);
        rest.remove(one);
        return rest;
    }

    private void compare(
            OfficialCalendar calendar, ZonedDateTime from, Period period, Roll roll, NaiveCalendar.Due expected) {
        var deadline = calendar.deadline(from.toInstant(), period, roll);
        comparisons++;
        if (!deadline.dueAt().equals(expected.at().toInstant())
                || !deadline.lastDay().equals(expected.lastDay())
                || deadline.provisional() != expected.provisional()) {
            throw new AssertionError(from + " + " + period.label() + " " + roll + ": " + deadline + " ≠ " + expected);
        }
    }
}
