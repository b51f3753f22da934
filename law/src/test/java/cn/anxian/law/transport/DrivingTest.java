package cn.anxian.law.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.Finding;
import cn.anxian.law.Rules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("驾驶时间、夜间与车速")
class DrivingTest {
    private static final Rules RULES = Rules.of("transport");
    private static final DrivingTime TIME = new DrivingTime(RULES);
    private static final Speeding SPEEDING = new Speeding(RULES);
    private static final MonitoringStaff STAFF = new MonitoringStaff(RULES);
    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00+08:00");

    @ParameterizedTest(name = "DRIVE-ALL 驾驶{0}秒，停{1}秒，再驾驶{2}秒：合规={3}")
    @CsvSource({
        "14400, 1200, 14400, true",
        "14401, 1200, 1, false",
        "7200, 1199, 7200, true",
        "7200, 1199, 7201, false",
        "7200, 1200, 14400, true",
        "7200, 1200, 14401, false",
        "1, 1, 14399, true"
    })
    void rule_DRIVE_ALL_four_hours_without_one_rest_of_twenty_minutes(long first, long rest, long then, boolean met) {
        assertThat(TIME.continuous(log(first, rest, then)) instanceof Finding.Met)
                .isEqualTo(met);
    }

    @Test
    void rule_DRIVE_ALL_short_stops_do_not_add_up_to_a_rest() {
        var finding = TIME.continuous(log(7200, 600, 60, 600, 7200));

        assertThat(finding).isInstanceOf(Finding.NotMet.class);
        assertThat(finding.because()).isEqualTo("连续驾驶4小时1分，超过4小时。");
        assertThat(TIME.continuous(log(7200, 600, 60, 1200, 7200)).because()).isEqualTo("连续驾驶2小时1分，没有超过4小时。");
        assertThat(TIME.continuous(log(3661)).because()).startsWith("连续驾驶1小时1分1秒");
        assertThat(TIME.continuous(new DrivingLog(List.of())).because()).startsWith("连续驾驶0小时");
    }

    @Test
    void the_longest_stretch_counts_wherever_it_lies() {
        assertThat(log(7200, 1200, 3600).longestWithout(Duration.ofMinutes(20))).isEqualTo(Duration.ofHours(2));
        assertThat(log(3600, 1200, 7200).longestWithout(Duration.ofMinutes(20))).isEqualTo(Duration.ofHours(2));
    }

    @ParameterizedTest(name = "DRIVE-PASSENGER {0} 连续{1}秒：合规={2}")
    @CsvSource({"DAY, 14400, true", "DAY, 14401, false", "NIGHT, 7200, true", "NIGHT, 7201, false"})
    void rule_DRIVE_PASSENGER_two_hours_by_night(DrivingTime.Light light, long seconds, boolean met) {
        assertThat(TIME.passenger(log(seconds), light).getFirst() instanceof Finding.Met)
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "DRIVE-PASSENGER 24小时内{0}+{1}秒：合规={2}")
    @CsvSource({"14400, 14400, true", "14400, 14401, false"})
    void rule_DRIVE_PASSENGER_eight_hours_within_twenty_four(long first, long then, boolean met) {
        assertThat(TIME.passenger(log(first, 7200, then), DrivingTime.Light.DAY).get(1) instanceof Finding.Met)
                .isEqualTo(met);
    }

    @Test
    void rule_DRIVE_PASSENGER_the_twenty_four_hours_may_begin_at_any_moment() {
        // Six hours before midnight and six after: no calendar day has more than six.
        var evening = new DrivingLog.Drive(EIGHT.plusSeconds(10 * 3600), EIGHT.plusSeconds(16 * 3600));
        var morning = new DrivingLog.Drive(EIGHT.plusSeconds(16 * 3600 + 1200), EIGHT.plusSeconds(22 * 3600 + 1200));
        var log = new DrivingLog(List.of(morning, evening));

        assertThat(log.mostWithin(Duration.ofHours(24))).isEqualTo(Duration.ofHours(12));
        assertThat(TIME.passenger(log, DrivingTime.Light.DAY).get(1)).isInstanceOf(Finding.NotMet.class);
        assertThat(log.mostWithin(Duration.ofHours(1))).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest(name = "DRIVE-PASSENGER 六天各7小时，第七天{0}秒：合规={1}")
    @CsvSource({"7200, true", "7201, false"})
    void rule_DRIVE_PASSENGER_forty_four_hours_within_seven_days(long last, boolean met) {
        var drives = new ArrayList<DrivingLog.Drive>();
        IntStream.range(0, 6).forEach(day -> drives.add(drive(day, 7 * 3600)));
        drives.add(drive(6, last));

        var findings = TIME.passenger(new DrivingLog(drives), DrivingTime.Light.DAY);

        assertThat(findings.get(2) instanceof Finding.Met).isEqualTo(met);
        assertThat(findings.get(2).provisional()).isFalse();
    }

    @Test
    void drives_that_overlap_or_end_before_they_begin_are_refused() {
        assertThatThrownBy(() -> new DrivingLog(List.of(drive(0, 100), drive(0, 50))))
                .hasMessageContaining("不能重叠");
        assertThatThrownBy(() -> new DrivingLog.Drive(EIGHT, EIGHT)).hasMessageContaining("晚于起步");
        assertThat(new DrivingLog(List.of(
                                new DrivingLog.Drive(EIGHT, EIGHT.plusSeconds(1)),
                                new DrivingLog.Drive(EIGHT.plusSeconds(1), EIGHT.plusSeconds(2))))
                        .longestWithout(Duration.ofMinutes(20)))
                .isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest(name = "NIGHT-HOURS {0}：{1}")
    @CsvSource({"21:59:59, DAY", "22:00, NIGHT", "00:00, NIGHT", "05:59:59, NIGHT", "06:00, DAY", "12:00, DAY"})
    void rule_NIGHT_HOURS_from_twenty_two_to_six(LocalTime time, DrivingTime.Light light) {
        assertThat(TIME.lightAt(time)).isEqualTo(light);
    }

    @ParameterizedTest(name = "NIGHT-SPEED 日间{0}，夜间{1}")
    @CsvSource({"100, 80", "80, 64", "70, 56", "45, 36", "0.5, 0.4"})
    void rule_NIGHT_SPEED_eighty_percent_of_the_day(BigDecimal day, String night) {
        var ruling = SPEEDING.nightLimit(day);

        assertThat(ruling.answer().toPlainString()).isEqualTo(night);
        assertThat(ruling.provisional()).isTrue();
    }

    @ParameterizedTest(name = "POINTS-SPEED {0} 限速{2}车速{1}：{3}分")
    @CsvSource({
        "EXPRESSWAY, 100, 100, 0",
        "EXPRESSWAY, 100.1, 100, 6",
        "EXPRESSWAY, 119.9, 100, 6",
        "EXPRESSWAY, 120, 100, 12",
        "EXPRESSWAY, 96, 80, 12",
        "OTHER, 60, 60, 0",
        "OTHER, 65.9, 60, 0",
        "OTHER, 66, 60, 1",
        "OTHER, 71.9, 60, 1",
        "OTHER, 72, 60, 6",
        "OTHER, 89.9, 60, 6",
        "OTHER, 90, 60, 9",
        "OTHER, 0, 60, 0"
    })
    void rule_POINTS_SPEED_the_points_follow_the_part_above_the_limit(
            Speeding.Road road, BigDecimal speed, BigDecimal limit, int points) {
        assertThat(SPEEDING.points(road, speed, limit).answer()).isEqualTo(points);
        assertThat(SPEEDING.points(road, speed, limit).because()).contains(points == 0 ? "不记分" : "记" + points + "分");
    }

    @ParameterizedTest(name = "{0} {1}：{2}分")
    @CsvSource({
        "POINTS-FATIGUE, 中型以上载客汽车、危险物品运输车辆, 9",
        "POINTS-FATIGUE, 载货汽车, 3",
        "POINTS-OVERLOAD, 0, 6",
        "POINTS-OVERLOAD, 20, 12"
    })
    void the_points_of_fatigue_and_of_too_many_people(String id, String row, int points) {
        assertThat(RULES.get(id).parameters().integer("points", row)).isEqualTo(points);
        assertThat(RULES.get(id).verified()).isTrue();
    }

    @ParameterizedTest(name = "MONITOR-STAFF {0} {1}辆：{2}人")
    @CsvSource({
        "PASSENGERS, 0, 0", "PASSENGERS, 1, 2", "PASSENGERS, 100, 2", "PASSENGERS, 200, 2", "PASSENGERS, 201, 3",
        "DANGEROUS_GOODS, 1, 2", "DANGEROUS_GOODS, 300, 3", "DANGEROUS_GOODS, 301, 4", "FREIGHT, 49, 0",
                "FREIGHT, 50, 2"
    })
    void rule_MONITOR_STAFF_one_for_each_hundred_and_no_fewer_than_two(
            MonitoringStaff.Trade trade, int vehicles, int people) {
        var ruling = STAFF.required(trade, vehicles);

        assertThat(ruling.answer()).isEqualTo(people);
        assertThat(ruling.because()).contains(people == 0 ? "不要求" : "至少配备专职监控人员" + people + "人");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> SPEEDING.points(Speeding.Road.OTHER, new BigDecimal("-1"), BigDecimal.TEN))
                .hasMessageContaining("speed");
        assertThatThrownBy(() -> SPEEDING.points(Speeding.Road.OTHER, BigDecimal.ONE, BigDecimal.ZERO))
                .hasMessageContaining("limit");
        assertThatThrownBy(() -> SPEEDING.nightLimit(BigDecimal.ZERO)).hasMessageContaining("dayLimit");
        assertThatThrownBy(() -> STAFF.required(MonitoringStaff.Trade.FREIGHT, -1))
                .hasMessageContaining("不能为负");
    }

    /** Driving, standing, driving, …, in seconds. */
    private static DrivingLog log(long... seconds) {
        var drives = new ArrayList<DrivingLog.Drive>();
        var at = EIGHT;
        for (var i = 0; i < seconds.length; i++) {
            var then = at.plusSeconds(seconds[i]);
            if (i % 2 == 0) {
                drives.add(new DrivingLog.Drive(at, then));
            }
            at = then;
        }
        return new DrivingLog(drives);
    }

    private static DrivingLog.Drive drive(int day, long seconds) {
        var from = EIGHT.plus(Duration.ofDays(day));
        return new DrivingLog.Drive(from, from.plusSeconds(seconds));
    }
}
