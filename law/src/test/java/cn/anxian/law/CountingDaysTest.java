package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("期限怎么数")
class CountingDaysTest {
    private static final OfficialCalendar CALENDAR = OfficialCalendar.load();

    @ParameterizedTest(name = "{0} 起 {1} 个工作日,末日是 {2}")
    @CsvSource({
        "2026-02-13, 5, 2026-02-27",
        "2026-04-30, 3, 2026-05-08",
        "2026-09-18, 1, 2026-09-20",
        "2026-09-30, 3, 2026-10-10",
        "2025-12-31, 1, 2026-01-04"
    })
    void workdays_follow_the_notice_make_up_weekends_included(LocalDate from, int count, LocalDate lastDay) {
        var deadline = CALENDAR.deadline(at(from + "T09:30:00+08:00"), Period.workdays(count));

        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.dueAt()).isEqualTo(at(lastDay.plusDays(1) + "T00:00:00+08:00"));
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    @DisplayName("2026年有248个工作日")
    void the_year_2026_has_248_workdays() {
        var newYear = LocalDate.of(2026, 1, 1);
        var workdays = IntStream.range(0, 365)
                .filter(day -> CALENDAR.isWorkday(newYear.plusDays(day)))
                .count();
        assertThat(workdays).isEqualTo(248);
    }

    @Test
    @DisplayName("按日计算:开始的当日不计入,截止于末日24时")
    void the_first_day_is_not_counted_and_the_last_day_counts_whole() {
        var deadline = CALENDAR.deadline(at("2026-03-02T00:00:00+08:00"), Period.days(15));

        assertThat(deadline.lastDay()).isEqualTo("2026-03-17");
        assertThat(deadline.dueAt()).isEqualTo(at("2026-03-18T00:00:00+08:00"));
    }

    @ParameterizedTest(name = "限定至 {0},到次日零时届满")
    @CsvSource({"2026-03-02, 1小时", "2026-03-03, 1日", "2026-03-12, 10日"})
    void a_day_that_was_set_runs_to_its_end(LocalDate lastDay, String label) {
        var deadline = CALENDAR.until(at("2026-03-02T23:10:00+08:00"), lastDay);

        assertThat(deadline.dueAt()).isEqualTo(at(lastDay.plusDays(1) + "T00:00:00+08:00"));
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.period().label()).isEqualTo(label);
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void a_moment_that_was_set_is_kept_to_the_minute_and_midnight_is_the_end_of_a_day() {
        var from = at("2026-03-02T23:10:00+08:00");

        var hour = CALENDAR.until(from, at("2026-03-04T17:00:00+08:00"));

        assertThat(hour.dueAt()).isEqualTo(at("2026-03-04T17:00:00+08:00"));
        assertThat(hour.lastDay()).isEqualTo("2026-03-04");
        assertThat(hour.because()).isEqualTo("限定至2026年3月4日 17:00届满。");
        assertThat(CALENDAR.until(from, at("2026-03-05T00:00:00+08:00")))
                .isEqualTo(CALENDAR.until(from, LocalDate.of(2026, 3, 4)));
        assertThatThrownBy(() -> CALENDAR.until(from, at("2026-03-02T22:00:00+08:00")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("起算时刻之后");
    }

    @Test
    void a_day_that_is_over_cannot_be_set() {
        assertThatThrownBy(() -> CALENDAR.until(at("2026-03-02T00:00:00+08:00"), LocalDate.of(2026, 3, 1)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2026年3月2日");
    }

    @Test
    @DisplayName("哪一天按中国时间算:世界时16时已是次日")
    void the_day_is_the_day_in_china() {
        assertThat(CALENDAR.deadline(at("2026-03-02T15:59:59Z"), Period.days(1)).lastDay())
                .isEqualTo("2026-03-03");
        assertThat(CALENDAR.deadline(at("2026-03-02T16:00:00Z"), Period.days(1)).lastDay())
                .isEqualTo("2026-03-04");
    }

    @Test
    @DisplayName("按小时计算:连续计算,不扣除节假日")
    void hours_run_on_through_a_holiday() {
        var deadline = CALENDAR.deadline(at("2026-02-16T23:30:00+08:00"), Period.hours(24));

        assertThat(deadline.dueAt()).isEqualTo(at("2026-02-17T23:30:00+08:00"));
        assertThat(deadline.lastDay()).isEqualTo("2026-02-17");
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    @DisplayName("迟于届满时刻才是逾期:届满的那一刻仍然及时")
    void late_means_after_the_moment_it_is_due() {
        var deadline = CALENDAR.deadline(at("2026-03-02T09:00:00+08:00"), Period.hours(1));

        assertThat(deadline.isMissedAt(at("2026-03-02T10:00:00+08:00"))).isFalse();
        assertThat(deadline.isMissedAt(at("2026-03-02T10:00:00.001+08:00"))).isTrue();
    }

    @ParameterizedTest(name = "{0} 起 {1} 日,顺延后末日是 {2}")
    @CsvSource({
        "2026-02-10, 5, 2026-02-24", // 2月15日春节,顺延到节后
        "2026-02-10, 4, 2026-02-14", // 周六调休上班,不顺延
        "2026-03-02, 5, 2026-03-09", // 周六,顺延到周一
        "2026-03-02, 4, 2026-03-06"
    })
    void a_period_of_days_that_ends_on_a_day_off_may_roll_on(LocalDate from, int count, LocalDate lastDay) {
        var start = at(from + "T08:00:00+08:00");

        assertThat(CALENDAR.deadline(start, Period.days(count), Roll.TO_NEXT_WORKDAY)
                        .lastDay())
                .isEqualTo(lastDay);
        assertThat(CALENDAR.deadline(start, Period.days(count), Roll.NONE).lastDay())
                .isEqualTo(from.plusDays(count));
    }

    @Test
    @DisplayName("2027年放假通知未载入:按周一至周五计算,法定日期固定的节假日除外,并标明暂定")
    void a_year_without_its_notice_is_counted_by_weekdays_and_says_so() {
        var intoNextYear = CALENDAR.deadline(at("2026-12-31T10:00:00+08:00"), Period.workdays(1));
        assertThat(intoNextYear.lastDay()).isEqualTo("2027-01-04");
        assertThat(intoNextYear.provisional()).isTrue();
        assertThat(intoNextYear.because()).contains("尚未载入");

        var withinTheYear = CALENDAR.deadline(at("2026-12-30T10:00:00+08:00"), Period.workdays(1));
        assertThat(withinTheYear.provisional()).isFalse();

        var plainDays = CALENDAR.deadline(at("2027-06-01T10:00:00+08:00"), Period.days(15));
        assertThat(plainDays.provisional()).as("natural days ask no calendar").isFalse();
        assertThat(CALENDAR.deadline(at("2027-06-01T10:00:00+08:00"), Period.days(15), Roll.TO_NEXT_WORKDAY)
                        .provisional())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} 是工作日：{1}")
    @DisplayName("没有通知的年份，元旦、劳动节、国庆节的法定日期不是工作日；通知载入后以通知为准")
    @CsvSource({
        "2027-01-01, false",
        "2028-01-03, true",
        "2029-01-01, false",
        "2029-01-02, true",
        "2027-04-30, true",
        "2028-05-01, false",
        "2028-05-02, false",
        "2028-05-03, true",
        "2027-09-30, true",
        "2027-10-01, false",
        "2030-10-02, false",
        "2030-10-03, false",
        "2030-10-04, true",
        "2019-05-01, false",
        "2019-05-02, true",
        "2007-05-02, false",
        "2007-05-03, false",
        "2007-05-04, true",
        "2024-05-02, false",
        "2024-05-06, true",
        "2026-01-04, true"
    })
    void a_holiday_of_a_fixed_day_is_one_before_the_notice(LocalDate day, boolean works) {
        assertThat(CALENDAR.isWorkday(day)).isEqualTo(works);
    }

    @Test
    @DisplayName("没有通知的年份引用放假办法，标明未核；有通知的年份只引用通知")
    void the_measure_is_cited_where_there_is_no_notice() {
        var into2027 = Counting.load().deadline(at("2026-12-31T10:00:00+08:00"), Period.workdays(1), Roll.NONE);
        var in2026 = Counting.load().deadline(at("2026-12-30T10:00:00+08:00"), Period.workdays(1), Roll.NONE);

        assertThat(into2027.provisional()).isTrue();
        assertThat(into2027.basis().all().getLast())
                .satisfies(it -> assertThat(it.citation()).contains("全国年节及纪念日放假办法", "未核"))
                .satisfies(it -> assertThat(it.verified()).isFalse());
        assertThat(in2026.basis().verified()).isTrue();
        assertThat(CALENDAR.isHoliday(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(CALENDAR.isHoliday(LocalDate.of(2027, 1, 2))).isFalse();
        assertThat(CALENDAR.isHoliday(LocalDate.of(2026, 5, 4))).isTrue();
    }

    @Test
    @DisplayName("载入2027年通知之后,跨年的期限不再是暂定")
    void once_the_notice_is_loaded_the_deadline_is_firm() {
        var basis = new Basis.Document("示例通知", "示例〔2026〕1号", "全文", Quote.ABSENT, InForce.ALWAYS, true);
        var notice = HolidayNotice.read("""
                {"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}
                """, basis);
        var notices = new ArrayList<>(OfficialCalendar.shippedNotices());
        notices.add(notice);
        var deadline = OfficialCalendar.of(notices).deadline(at("2026-12-31T10:00:00+08:00"), Period.workdays(1));

        assertThat(deadline.lastDay()).isEqualTo("2027-01-04");
        assertThat(deadline.provisional()).isFalse();
        assertThatThrownBy(() -> OfficialCalendar.of(List.of(notice, notice)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("重复");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"year\": 2027}",
                "{\"year\": 2027, \"days\": [{\"date\": \"2027-02-29\", \"isOffDay\": true}]}",
                "{\"year\": 2027, \"days\": [{\"date\": \"2007-02-01\", \"isOffDay\": true}]}",
                "{\"year\": 2027, \"days\": [{\"date\": \"2027-02-01\"}]}",
                "{\"year\": 2027, \"days\": [{\"date\": \"2027-02-01\", \"isOffDay\": true}, {\"date\": \"2027-02-01\", \"isOffDay\": false}]}"
            })
    void a_notice_with_a_day_that_cannot_be_is_refused(String json) {
        assertThatThrownBy(() -> HolidayNotice.read(json, new Basis.HouseRule("测试用通知")))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void the_shipped_notices_are_those_of_2023_to_2026_with_their_numbers() {
        assertThat(OfficialCalendar.shippedNotices().stream().map(HolidayNotice::year))
                .containsExactly(2023, 2024, 2025, 2026);
        assertThat(OfficialCalendar.shippedNotices())
                .allSatisfy(notice ->
                        assertThat(notice.basis().citation()).contains(notice.year() + "年部分节假日安排的通知》（国办发明电〔"));
    }

    @Test
    @DisplayName("理由写明不计的休息日和计入的调休日")
    void the_reason_names_the_days_off_and_the_make_up_days() {
        var deadline = CALENDAR.deadline(at("2026-02-13T09:30:00+08:00"), Period.workdays(5));

        assertThat(deadline.because())
                .isEqualTo("2026年2月13日当日不计，其后第5个工作日是2026年2月27日（周五），至当日24时届满；其间不计休息日9天，计入调休上班的周末1天。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31T15:59:59Z", "2199-12-31T16:00:00Z"})
    void a_start_outside_the_rules_years_is_refused(String from) {
        assertThatThrownBy(() -> CALENDAR.deadline(at(from), Period.days(1)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2000 年至 2199 年");
    }

    @ParameterizedTest(name = "{0} + {1}个月 → {2}")
    @DisplayName("COUNT-MONTHS 到期月的对应日是最后一日,没有对应日的是月末日")
    @CsvSource({
        "2026-01-15T10:00:00+08:00, 1, 2026-02-15",
        "2026-01-31T10:00:00+08:00, 1, 2026-02-28",
        "2028-01-31T10:00:00+08:00, 1, 2028-02-29",
        "2026-02-28T10:00:00+08:00, 12, 2027-02-28",
        "2028-02-29T10:00:00+08:00, 12, 2029-02-28",
        "2026-03-31T23:59:59+08:00, 36, 2029-03-31"
    })
    void count_months_ends_on_the_same_day_of_the_month(String from, int months, LocalDate lastDay) {
        var ruling = Counting.load().deadline(at(from), Period.months(months), Roll.NONE);

        assertThat(ruling.answer().lastDay()).isEqualTo(lastDay);
        assertThat(ruling.answer().dueAt()).isEqualTo(at(lastDay.plusDays(1) + "T00:00:00+08:00"));
        assertThat(ruling.because()).contains(months + "个月后的对应日");
        assertThat(ruling.basis().citation()).contains("第二百零二条");
        assertThat(ruling.ruleVersion()).startsWith("COUNT-MONTHS@");
    }

    @Test
    void count_months_rolled_moves_a_day_off_to_the_next_workday() {
        var ruling = Counting.load().deadline(at("2026-01-15T10:00:00+08:00"), Period.months(1), Roll.TO_NEXT_WORKDAY);

        assertThat(ruling.answer().lastDay()).isEqualTo("2026-02-24");
        assertThat(ruling.basis().citation()).contains("2026年部分节假日安排");
        assertThat(ruling.ruleVersion()).startsWith("COUNT-MONTHS-ROLLED@");
    }

    @Test
    void the_longest_period_from_the_last_start_still_has_an_end() {
        for (var unit : PeriodUnit.values()) {
            var deadline =
                    CALENDAR.deadline(at("2199-12-31T15:59:59Z"), new Period(unit.max(), unit), Roll.TO_NEXT_WORKDAY);
            assertThat(deadline.lastDay().getYear()).isBetween(2290, 2319);
        }
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
