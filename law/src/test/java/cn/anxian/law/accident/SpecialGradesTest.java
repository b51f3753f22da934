package cn.anxian.law.accident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Finding;
import cn.anxian.law.Rules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("特种设备、铁路、较大涉险")
class SpecialGradesTest {
    private static final Rules RULES = Rules.of("accident-grading");
    private static final Harm NOTHING = Harm.of(0, 0, 0);

    static Stream<Arguments> triggers() {
        return Stream.of(
                row("锅炉599.9兆瓦爆炸", new SpecialEquipmentEvent.BoilerExploded(number("599.9")), "较大"),
                row("锅炉600兆瓦爆炸", new SpecialEquipmentEvent.BoilerExploded(number("600")), "特别重大"),
                row("600兆瓦锅炉停239小时", new SpecialEquipmentEvent.BoilerStopped(number("600"), number("239")), "无"),
                row("600兆瓦锅炉停240小时", new SpecialEquipmentEvent.BoilerStopped(number("600"), number("240")), "重大"),
                row("599兆瓦锅炉停240小时", new SpecialEquipmentEvent.BoilerStopped(number("599"), number("240")), "无"),
                row("压力容器爆炸", new SpecialEquipmentEvent.VesselExploded(), "较大"),
                row("转移499人", new SpecialEquipmentEvent.ToxicLeak(499), "无"),
                row("转移500人", new SpecialEquipmentEvent.ToxicLeak(500), "一般"),
                row("转移9999人", new SpecialEquipmentEvent.ToxicLeak(9_999), "一般"),
                row("转移1万人", new SpecialEquipmentEvent.ToxicLeak(10_000), "较大"),
                row("转移5万人", new SpecialEquipmentEvent.ToxicLeak(50_000), "重大"),
                row("转移149999人", new SpecialEquipmentEvent.ToxicLeak(149_999), "重大"),
                row("转移15万人", new SpecialEquipmentEvent.ToxicLeak(150_000), "特别重大"),
                row("起重机械整体倾覆", new SpecialEquipmentEvent.CraneOverturned(), "较大"),
                row("起升机构坠落", new SpecialEquipmentEvent.CraneBroke(), "一般"),
                row("电梯困人1.99小时", new SpecialEquipmentEvent.LiftStuck(number("1.99")), "无"),
                row("电梯困人2小时", new SpecialEquipmentEvent.LiftStuck(number("2")), "一般"),
                row("索道滞留3.49小时", stranded(true, 5, "3.49"), "无"),
                row("索道滞留3.5小时", stranded(true, 5, "3.5"), "一般"),
                row("游乐设施滞留0.99小时", stranded(false, 5, "0.99"), "无"),
                row("游乐设施滞留1小时", stranded(false, 5, "1"), "一般"),
                row("滞留11.99小时", stranded(true, 5, "11.99"), "一般"),
                row("滞留12小时", stranded(true, 5, "12"), "较大"),
                row("滞留99人24小时", stranded(true, 99, "24"), "较大"),
                row("滞留100人23.99小时", stranded(true, 100, "23.99"), "较大"),
                row("滞留100人24小时", stranded(true, 100, "24"), "重大"),
                row("滞留100人48小时", stranded(false, 100, "48"), "特别重大"),
                row("没有人滞留", stranded(true, 0, "48"), "无"));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource("triggers")
    @DisplayName("GRADE-SPECIAL-EQUIPMENT 没有伤亡也可以定级")
    void grade_special_equipment(String told, SpecialEquipmentEvent event, String grade) {
        var ruling = new SpecialEquipmentGrading(RULES).grade(NOTHING, List.of(event));

        assertThat(ruling.answer().grade().map(Grade::label).orElse("无")).isEqualTo(grade);
        assertThat(ruling.basis().citation()).contains("《特种设备安全监察条例》");
    }

    @ParameterizedTest(name = "死{0} 伤{1} 损失{2}万元 → {3}")
    @DisplayName("GRADE-SPECIAL-EQUIPMENT 一般事故的损失有1万元下限")
    @CsvSource({"0, 0, 0.99, 无", "0, 0, 1, 一般", "1, 0, 0, 一般", "0, 1, 0, 一般", "3, 0, 0, 较大", "0, 0, 1000, 较大"})
    void grade_special_equipment_has_a_floor(int deaths, int injuries, BigDecimal loss, String grade) {
        var harm = new Harm(deaths, 0, Optional.of(injuries), Optional.of(loss));

        assertThat(new SpecialEquipmentGrading(RULES)
                        .grade(harm, List.of())
                        .answer()
                        .grade()
                        .map(Grade::label)
                        .orElse("无"))
                .isEqualTo(grade);
    }

    @Test
    @DisplayName("GRADE-SPECIAL-EQUIPMENT 后果和情形取高")
    void grade_special_equipment_takes_the_higher() {
        var grading = new SpecialEquipmentGrading(RULES);

        assertThat(grading.grade(Harm.of(10, 0, 0), List.of(new SpecialEquipmentEvent.VesselExploded()))
                        .answer()
                        .grade())
                .contains(Grade.MAJOR);
        assertThat(grading.grade(Harm.of(1, 0, 0), List.of(new SpecialEquipmentEvent.VesselExploded()))
                        .answer()
                        .grade())
                .contains(Grade.LARGER);
        assertThatThrownBy(() -> new SpecialEquipmentEvent.ToxicLeak(-1)).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest(name = "客运{0} 脱轨{1}辆 中断{2}小时 繁忙{3} → {4}")
    @DisplayName("GRADE-RAILWAY 脱轨辆数和中断时间")
    @CsvSource({
        "true, 1, 0, true, 无",
        "true, 2, 0, true, 较大",
        "true, 17, 23.9, true, 较大",
        "true, 17, 24, true, 重大",
        "true, 17, 47.9, false, 较大",
        "true, 17, 48, false, 重大",
        "true, 18, 0, false, 重大",
        "true, 18, 47.9, true, 重大",
        "true, 18, 48, true, 特别重大",
        "true, 18, 48, false, 重大",
        "false, 5, 0, true, 无",
        "false, 6, 0, true, 较大",
        "false, 59, 0, true, 较大",
        "false, 60, 0, true, 重大",
        "false, 60, 48, true, 特别重大",
        "true, 0, 5.9, true, 无",
        "true, 0, 6, true, 较大",
        "true, 0, 9.9, false, 无",
        "true, 0, 10, false, 较大"
    })
    void grade_railway(boolean passenger, int cars, BigDecimal hours, boolean busy, String grade) {
        var ruling = new Derailment(passenger, cars, hours, busy).grade(RULES);

        assertThat(ruling.answer().map(Grade::label).orElse("无")).isEqualTo(grade);
        assertThatThrownBy(() -> new Derailment(true, -1, hours, true)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new Derailment(true, 0, hours.negate().subtract(BigDecimal.ONE), true))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest(name = "涉险{0} 被困{1} 疏散{2} 污染{3} 设施{4} → {5}")
    @DisplayName("RPT-NEAR-MISS 涉险10人、被困3人、疏散500人以上")
    @CsvSource({
        "9, 2, 499, false, false, false",
        "10, 0, 0, false, false, true",
        "0, 3, 0, false, false, true",
        "0, 0, 500, false, false, true",
        "0, 0, 0, true, false, true",
        "0, 0, 0, false, true, true"
    })
    void rpt_near_miss(int exposed, int trapped, int evacuated, boolean polluted, boolean facilities, boolean met) {
        var finding = new NearMiss(RULES)
                .of(new NearMiss.Event(
                        Optional.of(exposed),
                        Optional.of(trapped),
                        Optional.of(evacuated),
                        Optional.of(polluted),
                        Optional.of(facilities)));

        assertThat(finding instanceof Finding.Met).isEqualTo(met);
        assertThat(finding.because().contains("1小时")).isEqualTo(met);
        assertThat(finding).isNotInstanceOf(Finding.ForAPerson.class);
    }

    @ParameterizedTest(name = "{0}日 → {1}")
    @DisplayName("SERIOUS-INJURY 1日以上轻伤,105日以上重伤;2027年起换标准")
    @CsvSource({"0, NONE", "1, LIGHT", "104, LIGHT", "105, SERIOUS", "6000, SERIOUS"})
    void serious_injury(int days, Severity.Injury injury) {
        var severity = new Severity(RULES);

        assertThat(severity.injury(days, LocalDate.of(2026, 12, 31)).answer()).isEqualTo(injury);
        assertThat(severity.injury(days, LocalDate.of(2026, 12, 31)).because()).contains(injury.label());
        assertThatThrownBy(() -> severity.injury(days, LocalDate.of(2027, 1, 1)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> severity.injury(-1, LocalDate.of(2026, 1, 1))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> severity.injury(6001, LocalDate.of(2026, 1, 1)))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("DIRECT-LOSS-1986 DIRECT-LOSS-2025 损失按当日的标准统计,新标准里的罚款未核")
    @CsvSource({"2026-06-30, true, false", "2026-07-01, false, true"})
    void direct_loss_by_the_day(LocalDate on, boolean finesCount, boolean provisional) {
        var ruling = new Severity(RULES).directLoss(on);

        assertThat(ruling.answer().contains("事故罚款和赔偿费用")).isEqualTo(finesCount);
        assertThat(ruling.provisional()).isEqualTo(provisional);
    }

    private static Arguments row(String told, SpecialEquipmentEvent event, String grade) {
        return Arguments.of(told, event, grade);
    }

    private static SpecialEquipmentEvent stranded(boolean ropeway, int persons, String hours) {
        return new SpecialEquipmentEvent.Stranded(ropeway, persons, number(hours));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
