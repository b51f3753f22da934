package cn.anxian.law.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Finding;
import cn.anxian.law.Line;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("隐患的强制、恢复和统计")
class HandlingHazardsTest {
    private static final Rules RULES = Rules.of("hazard");
    private static final Coercion COERCION = new Coercion(OfficialCalendar.load(), RULES);
    private static final Set<Coercion.Precondition> ALL = EnumSet.allOf(Coercion.Precondition.class);
    private static final Instant NOTIFIED = at("2026-03-02T09:00:00+08:00");

    @ParameterizedTest(name = "{0}实施,紧急{1} → {2}")
    @DisplayName("HZ-SANDY-SHUTDOWN 停电提前二十四小时通知,紧急情形除外")
    @CsvSource({
        "2026-03-03T08:59:59+08:00, false, false",
        "2026-03-03T09:00:00+08:00, false, true",
        "2026-03-02T09:00:00+08:00, true, true"
    })
    void hz_sandy_shutdown_needs_a_day_of_notice(String starts, boolean emergency, boolean met) {
        var finding = COERCION.of(
                new Coercion.Planned(Coercion.Measure.POWER, ALL, Optional.of(NOTIFIED), at(starts), emergency));

        assertThat(finding instanceof Finding.Met).as(finding.because()).isEqualTo(met);
        assertThat(finding.basis().citation()).contains("第七十条");
    }

    @Test
    @DisplayName("HZ-SANDY-SHUTDOWN 没有通知不得停电;停供民爆物品不需二十四小时")
    void hz_sandy_shutdown_without_notice() {
        var power = COERCION.of(new Coercion.Planned(Coercion.Measure.POWER, ALL, Optional.empty(), NOTIFIED, false));
        var explosives =
                COERCION.of(new Coercion.Planned(Coercion.Measure.EXPLOSIVES, ALL, Optional.empty(), NOTIFIED, false));

        assertThat(power.because()).contains("没有提前通知");
        assertThat(explosives).isInstanceOf(Finding.Met.class);
    }

    @ParameterizedTest
    @EnumSource(Coercion.Precondition.class)
    @DisplayName("HZ-SANDY-SHUTDOWN 七个前提缺一不可")
    void hz_sandy_shutdown_needs_each_precondition(Coercion.Precondition lacking) {
        var finding = COERCION.of(new Coercion.Planned(
                Coercion.Measure.EXPLOSIVES,
                EnumSet.complementOf(EnumSet.of(lacking)),
                Optional.empty(),
                NOTIFIED,
                true));

        assertThat(finding).isInstanceOf(Finding.NotMet.class);
        assertThat(finding.because())
                .contains(RULES.get("HZ-SANDY-SHUTDOWN")
                        .parameters()
                        .words("preconditions")
                        .get(lacking.ordinal()))
                .doesNotContain("；");
    }

    @Test
    @DisplayName("HZ-SANDY-SHUTDOWN 停水不在条文里:说明并交由人决定")
    void hz_sandy_shutdown_does_not_name_water() {
        var finding =
                COERCION.of(new Coercion.Planned(Coercion.Measure.WATER, ALL, Optional.of(NOTIFIED), NOTIFIED, true));

        assertThat(finding)
                .isInstanceOfSatisfying(
                        Finding.ForAPerson.class,
                        it -> assertThat(it.question()).contains("停水"));
        assertThat(finding.because()).contains("没有列停水");
        assertThatThrownBy(() -> COERCION.of(new Coercion.Planned(
                        Coercion.Measure.WATER, ALL, Optional.empty(), at("2021-08-31T09:00:00+08:00"), true)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    @DisplayName("HZ-RESUME-REVIEW HZ-RESUME-COAL 合格才恢复,煤矿另须三道批准")
    void hz_resume_review_and_hz_resume_coal() {
        var resuming = new Resuming(RULES);

        assertThat(resuming.of(Line.INDUSTRY, true, Set.of())).isInstanceOf(Finding.Met.class);
        assertThat(resuming.of(Line.INDUSTRY, false, Set.of())).isInstanceOf(Finding.NotMet.class);
        assertThat(resuming.of(Line.COAL, true, EnumSet.allOf(Resuming.Approval.class)))
                .isInstanceOf(Finding.Met.class);
        for (var approval : Resuming.Approval.values()) {
            assertThat(resuming.of(Line.COAL, true, EnumSet.complementOf(EnumSet.of(approval))))
                    .isInstanceOf(Finding.NotMet.class);
        }
        assertThat(resuming.clock(Line.COAL).period().label()).isEqualTo("20日");
        assertThat(resuming.clock(Line.INDUSTRY).period().label()).isEqualTo("10日");
        assertThat(resuming.of(Line.INDUSTRY, true, Set.of()).provisional()).isTrue();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("HZ-STATS 季报在下一季度15日前,年报在下一年1月31日前")
    @CsvSource({"2026-01, 2026-04-15", "2026-03, 2026-04-15", "2026-04, 2026-07-15", "2026-12, 2027-01-15"})
    void hz_stats(YearMonth month, LocalDate day) {
        var statistics = new HazardStatistics(RULES);

        assertThat(statistics.ofQuarter(month).answer()).isEqualTo(day);
        assertThat(statistics.ofYear(2026).answer()).isEqualTo("2027-01-31");
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
