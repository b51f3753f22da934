package cn.anxian.law.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("GB 30871-2022 动火作业")
class HotWorkPermitTest {
    private static final HotWorkPermit PERMIT = new HotWorkPermit(Rules.of("permit"));
    private static final Instant MONDAY_9AM = at("2026-03-02T09:00:00");
    private static final Instant SUNDAY_9AM = at("2026-03-01T09:00:00");

    @ParameterizedTest(name = "HOT-VALIDITY {0}动火：{1}")
    @CsvSource({"SPECIAL, 2026-03-02T17:00:00", "FIRST, 2026-03-02T17:00:00", "SECOND, 2026-03-05T09:00:00"})
    void rule_HOT_VALIDITY_a_permit_ends_after_eight_or_seventy_two_hours(HotWorkLevel level, String until) {
        var it = PERMIT.judge(work(level).made()).answer();

        assertThat(it.validUntil()).isEqualTo(at(until));
        assertThat(it.allowed()).isTrue();
    }

    @ParameterizedTest(name = "HOT-GAS 爆炸下限{0}%，测得{1}%：可以={2}，暂定={3}")
    @CsvSource({
        "4, 0.5, true, false", "4, 0.500001, false, false", "15, 0.5, true, false", "4, 0, true, false",
        "3.999999, 0.2, true, true", "3.999999, 0.200001, false, true", "3.999999, 0.5, false, true",
                "1.4, 0.2, true, true"
    })
    void rule_HOT_GAS_HIGH_and_rule_HOT_GAS_LOW_the_limit_follows_the_lower_explosive_limit(
            BigDecimal lel, BigDecimal measured, boolean allowed, boolean provisional) {
        var ruling = PERMIT.judge(work(HotWorkLevel.FIRST).gas(lel, measured).made());

        assertThat(ruling.answer().allowed()).isEqualTo(allowed);
        assertThat(ruling.provisional()).as("0.2 % was recalled, not read").isEqualTo(provisional);
    }

    @ParameterizedTest(name = "HOT-SAMPLE 取样后{0}秒动火：可以={1}")
    @CsvSource({"0, true", "1800, true", "1801, false", "-1, false", "86400, false"})
    void rule_HOT_SAMPLE_the_sample_is_no_older_than_thirty_minutes_and_comes_first(int seconds, boolean allowed) {
        var it = PERMIT.judge(work(HotWorkLevel.FIRST)
                        .sampledAt(MONDAY_9AM.minusSeconds(seconds))
                        .made())
                .answer();

        assertThat(it.allowed()).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "HOT-BREAK {0}动火中断{1}秒：可以={2}")
    @CsvSource({
        "SPECIAL, 1800, true",
        "SPECIAL, 1801, false",
        "FIRST, 1800, true",
        "FIRST, 1801, false",
        "SECOND, 3600, true",
        "SECOND, 3601, false",
        "SECOND, 0, true"
    })
    void rule_HOT_BREAK_after_a_long_break_the_gas_is_analysed_again(HotWorkLevel level, int seconds, boolean allowed) {
        var tenOClock = MONDAY_9AM.plusSeconds(3600);
        var it = PERMIT.judge(work(level)
                        .pause(tenOClock, tenOClock.plusSeconds(seconds))
                        .made())
                .answer();

        assertThat(it.allowed()).isEqualTo(allowed);
        if (!allowed) {
            assertThat(it.reasons()).singleElement().asString().contains("须重新进行气体分析");
        }
    }

    @ParameterizedTest(name = "HOT-BREAK 中断两小时，恢复前{0}秒重新取样：可以={1}")
    @CsvSource({"0, true", "1800, true", "1801, false", "-1, false"})
    void rule_HOT_BREAK_a_new_sample_in_the_break_counts_for_going_on(int seconds, boolean allowed) {
        var tenOClock = MONDAY_9AM.plusSeconds(3600);
        var noon = tenOClock.plusSeconds(7200);
        var it = PERMIT.judge(work(HotWorkLevel.FIRST)
                        .pause(tenOClock, noon)
                        .sampledAt(noon.minusSeconds(seconds))
                        .made())
                .answer();

        assertThat(it.allowed()).isEqualTo(allowed);
    }

    @Test
    void rule_HOT_BREAK_a_sample_taken_during_the_work_is_none_before_it() {
        var tenOClock = MONDAY_9AM.plusSeconds(3600);
        var it = PERMIT.judge(work(HotWorkLevel.FIRST)
                        .pause(tenOClock, tenOClock.plusSeconds(60))
                        .sampledAt(tenOClock.minusSeconds(1))
                        .made())
                .answer();

        assertThat(it.reasons()).singleElement().asString().startsWith("取样晚于动火开始");
    }

    @Test
    void rule_HOT_SAMPLE_on_a_new_day_the_gas_is_analysed_however_short_the_break() {
        var lateEvening = at("2026-03-02T23:50:00");
        var overMidnight = work(HotWorkLevel.SECOND).pause(lateEvening, at("2026-03-03T00:00:00"));
        var beforeMidnight = work(HotWorkLevel.SECOND).pause(lateEvening, at("2026-03-02T23:59:59"));

        assertThat(PERMIT.judge(overMidnight.made()).answer().reasons())
                .singleElement()
                .asString()
                .contains("每日动火前");
        assertThat(PERMIT.judge(beforeMidnight.made()).answer().allowed()).isTrue();
    }

    @ParameterizedTest(name = "HOT-VALIDITY 恢复于{0}：可以={1}")
    @CsvSource({"2026-03-02T16:59:59, true", "2026-03-02T17:00:00, false"})
    void rule_HOT_VALIDITY_work_does_not_go_on_after_its_permit_has_ended(String resumesAt, boolean allowed) {
        var it = PERMIT.judge(work(HotWorkLevel.FIRST)
                        .pause(at("2026-03-02T16:50:00"), at(resumesAt))
                        .made())
                .answer();

        assertThat(it.allowed()).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "HOT-UPGRADE {0}遇{1}按{2}管理")
    @CsvSource({
        "SECOND, HOLIDAY, FIRST",
        "FIRST, HOLIDAY, SPECIAL",
        "SPECIAL, HOLIDAY, SPECIAL",
        "SECOND, NIGHT, FIRST",
        "FIRST, NIGHT, SPECIAL",
        "SECOND, OUTDOOR, SECOND"
    })
    void rule_HOT_UPGRADE_holidays_and_nights_raise_the_level_by_one(
            HotWorkLevel level, Circumstance circumstance, HotWorkLevel managed) {
        var it = PERMIT.judge(work(level).in(circumstance).made()).answer();

        assertThat(it.effectiveLevel()).isEqualTo(managed);
        assertThat(it.allowed()).isTrue();
    }

    @Test
    void rule_HOT_UPGRADE_a_holiday_night_raises_it_once_and_the_permit_is_as_short_as_that_level_has_it() {
        var it = PERMIT.judge(work(HotWorkLevel.SECOND)
                        .in(Circumstance.HOLIDAY, Circumstance.NIGHT)
                        .made())
                .answer();

        assertThat(it.effectiveLevel()).isEqualTo(HotWorkLevel.FIRST);
        assertThat(it.validUntil()).isEqualTo(MONDAY_9AM.plusSeconds(8 * 3600));
    }

    @ParameterizedTest(name = "HOT-UPGRADE 露天{0}级风：可以={1}，按{2}管理")
    @CsvSource({"4, true, SECOND", "5, false, FIRST", "12, false, FIRST", "0, true, SECOND", "18, false, FIRST"})
    void rule_HOT_UPGRADE_from_wind_force_five_there_is_no_hot_work_outdoors(
            int force, boolean allowed, HotWorkLevel managed) {
        var outdoors = PERMIT.judge(work(HotWorkLevel.SECOND)
                        .wind(force)
                        .in(Circumstance.OUTDOOR)
                        .made())
                .answer();
        var indoors = PERMIT.judge(work(HotWorkLevel.SECOND).wind(force).made()).answer();

        assertThat(outdoors.allowed()).isEqualTo(allowed);
        assertThat(outdoors.effectiveLevel()).isEqualTo(managed);
        assertThat(indoors.allowed()).isTrue();
    }

    @Test
    void what_the_form_leaves_open_is_asked_for() {
        var open = PERMIT.judge(work(HotWorkLevel.FIRST)
                        .startsAt(SUNDAY_9AM)
                        .in(Circumstance.OUTDOOR)
                        .made())
                .answer();
        var told = PERMIT.judge(work(HotWorkLevel.FIRST)
                        .startsAt(SUNDAY_9AM)
                        .wind(2)
                        .in(Circumstance.OUTDOOR, Circumstance.HOLIDAY)
                        .made())
                .answer();

        assertThat(String.join("", open.conditions())).contains("没有填报风力").contains("须核实是否升级管理");
        assertThat(String.join("", told.conditions())).doesNotContain("没有填报");
    }

    @ParameterizedTest
    @EnumSource(HotWorkLevel.class)
    void rule_HOT_WATCH_hot_work_is_watched_and_of_the_highest_level_filmed(HotWorkLevel level) {
        var it = PERMIT.judge(work(level).made()).answer();

        assertThat(it.conditions().getFirst()).contains("专人监护").contains("盲板");
        assertThat(String.join("", it.conditions()).contains("全过程作业影像")).isEqualTo(level == HotWorkLevel.SPECIAL);
    }

    @Test
    void rule_HOT_LEVEL_a_verdict_says_why_on_its_clauses_and_knows_no_day_before_the_standard() {
        var ruling = PERMIT.judge(work(HotWorkLevel.SECOND)
                .in(Circumstance.NIGHT)
                .gas(new BigDecimal("5.0"), new BigDecimal("0.60"))
                .made());

        assertThat(ruling.because()).isEqualTo("二级动火按一级管理，可燃气体浓度0.6%（体积分数）大于0.5%（体积分数），分析不合格，不得动火。");
        assertThat(ruling.basis().stream().map(it -> it.article())).contains("5.1.2", "5.3.2", "5.1.1");
        assertThat(ruling.facts().byName()).containsEntry("取样至动火", "20分钟");
        assertThat(on("2022-10-01T09:00:00").answer().allowed()).isTrue();
        assertThatThrownBy(() -> on("2022-09-30T23:59:59")).hasMessageContaining("HOT-LEVEL");
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({
        "lelPct, 0",
        "lelPct, -1",
        "lelPct, 100.1",
        "measuredVolPct, -0.1",
        "measuredVolPct, 101",
        "measuredVolPct, 1e308"
    })
    void a_percentage_that_cannot_be_is_refused(String field, BigDecimal value) {
        var lel = field.equals("lelPct") ? value : BigDecimal.TEN;
        var measured = field.equals("lelPct") ? BigDecimal.ZERO : value;

        assertThatThrownBy(() -> work(HotWorkLevel.FIRST).gas(lel, measured).made())
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo(field));
    }

    @Test
    void times_in_the_wrong_order_and_winds_that_do_not_blow_are_refused() {
        assertThatThrownBy(() -> work(HotWorkLevel.FIRST)
                        .pause(MONDAY_9AM.minusSeconds(1), MONDAY_9AM)
                        .made())
                .hasMessageContaining("brokenOffAt 不能早于 startsAt");
        assertThatThrownBy(() -> new HotWork.Pause(MONDAY_9AM, MONDAY_9AM.minusSeconds(1)))
                .hasMessageContaining("resumesAt 不能早于");
        assertThatThrownBy(() -> work(HotWorkLevel.FIRST).wind(-1).made()).hasMessageContaining("18 级");
        assertThatThrownBy(() -> work(HotWorkLevel.FIRST).wind(19).made()).hasMessageContaining("18 级");
        assertThatThrownBy(() -> on("1999-12-31T23:59:59")).hasMessageContaining("2000年至2099年");
        assertThatThrownBy(() -> on("2100-01-01T00:00:00")).hasMessageContaining("2000年至2099年");
        assertThat(on("2099-12-31T23:59:59").answer().allowed()).isTrue();
    }

    @Test
    void a_break_that_is_over_at_once_is_none_too_long() {
        assertThat(PERMIT.judge(work(HotWorkLevel.FIRST)
                                .pause(MONDAY_9AM, MONDAY_9AM)
                                .made())
                        .answer()
                        .allowed())
                .isTrue();
    }

    @Test
    void a_verdict_cites_only_the_rules_that_it_used() {
        var plain = PERMIT.judge(work(HotWorkLevel.FIRST).made());
        var special = PERMIT.judge(work(HotWorkLevel.SPECIAL).made());
        var windy = PERMIT.judge(
                work(HotWorkLevel.SPECIAL).wind(5).in(Circumstance.OUTDOOR).made());

        assertThat(articles(plain)).doesNotContain("5.1.1", "5.2.1");
        assertThat(articles(special)).contains("5.2.1").doesNotContain("5.1.1");
        assertThat(articles(windy)).contains("5.2.1", "5.1.1");
        assertThat(windy.answer().effectiveLevel()).isEqualTo(HotWorkLevel.SPECIAL);
    }

    @Test
    void the_facts_hold_the_break_and_the_edges_of_what_can_be_are_answered() {
        var work = work(HotWorkLevel.FIRST).gas(new BigDecimal("100"), BigDecimal.ZERO);
        var ruling = PERMIT.judge(work.pause(MONDAY_9AM.plusSeconds(60), MONDAY_9AM.plusSeconds(155))
                .made());

        assertThat(ruling.facts().byName()).containsEntry("中断", "1分钟35秒").containsEntry("爆炸下限", "100%（体积分数）");
        assertThat(ruling.because()).isEqualTo("一级动火，可燃气体浓度0%（体积分数）合格，取样间隔在规定之内，可以动火。");
        assertThatThrownBy(() -> work(HotWorkLevel.FIRST)
                        .pause(MONDAY_9AM, at("2100-01-01T00:00:00"))
                        .made())
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo("resumesAt"));
    }

    private static java.util.List<String> articles(Ruling<Permission> ruling) {
        return ruling.basis().stream().map(it -> it.article()).toList();
    }

    private static Ruling<Permission> on(String start) {
        return PERMIT.judge(work(HotWorkLevel.FIRST).startsAt(at(start)).made());
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+08:00").toInstant();
    }

    private static Form work(HotWorkLevel level) {
        return new Form(
                level, BigDecimal.TEN, BigDecimal.ZERO, MONDAY_9AM, 1200, Optional.empty(), Optional.empty(), Set.of());
    }

    /** A form that is in order until something is changed: sampled twenty minutes before. */
    private record Form(
            HotWorkLevel level,
            BigDecimal lel,
            BigDecimal measured,
            Instant start,
            long age,
            Optional<HotWork.Pause> pause,
            Optional<Integer> wind,
            Set<Circumstance> circumstances) {
        Form gas(BigDecimal lel, BigDecimal measured) {
            return new Form(level, lel, measured, start, age, pause, wind, circumstances);
        }

        Form startsAt(Instant start) {
            return new Form(level, lel, measured, start, age, pause, wind, circumstances);
        }

        Form sampledAt(Instant sampled) {
            return new Form(
                    level,
                    lel,
                    measured,
                    start,
                    start.getEpochSecond() - sampled.getEpochSecond(),
                    pause,
                    wind,
                    circumstances);
        }

        Form pause(Instant from, Instant until) {
            return new Form(
                    level, lel, measured, start, age, Optional.of(new HotWork.Pause(from, until)), wind, circumstances);
        }

        Form wind(int force) {
            return new Form(level, lel, measured, start, age, pause, Optional.of(force), circumstances);
        }

        Form in(Circumstance... circumstances) {
            return new Form(level, lel, measured, start, age, pause, wind, Set.of(circumstances));
        }

        HotWork made() {
            return new HotWork(level, lel, measured, start.minusSeconds(age), start, pause, wind, circumstances);
        }
    }
}
