package cn.anxian.law.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Rules;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("监测报警限值")
class SensorTest {
    private static final Rules RULES = Rules.of("sensor");
    private static final GasAlarm GAS = new GasAlarm(RULES);
    private static final CoalGas COAL = new CoalGas(RULES);
    private static final TailingsWarning TAILINGS = new TailingsWarning(RULES);
    private static final Hj212 FRAMES = new Hj212(RULES);
    private static final String SEGMENT =
            "QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&";

    @ParameterizedTest(name = "GAS-COMBUSTIBLE {0}设{1}%LEL：可以={2}")
    @CsvSource({"FIRST, 25, true", "FIRST, 25.1, false", "SECOND, 50, true", "SECOND, 50.1, false"})
    void rule_GAS_COMBUSTIBLE_twenty_five_and_fifty_percent(GasAlarm.Stage stage, BigDecimal set, boolean may) {
        assertThat(GAS.combustible(stage).holds(set)).isEqualTo(may);
    }

    @ParameterizedTest(name = "GAS-TOXIC {0} 一级{1}，二级{2} mg/m³")
    @CsvSource({
        "H2S, 10, 20",
        "CO, 20, 40",
        "NO2, 5, 10",
        "CL2, 1, 2",
        "SO2, 5, 10",
        "NH3, 20, 40",
        "C6H6, 6, 12",
        "HF, 2, 4",
        "HCN, 1, 2",
        "HCL, 7.5, 15",
        "COCL2, 0.5, 1",
        "CH3OH, 25, 50"
    })
    void rule_GAS_TOXIC_one_and_two_exposure_limits(String gas, String first, String second) {
        assertThat(number(gas, GasAlarm.Stage.FIRST, GasAlarm.Range.SUFFICIENT)).isEqualTo(first);
        assertThat(number(gas, GasAlarm.Stage.SECOND, GasAlarm.Range.SUFFICIENT))
                .isEqualTo(second);
    }

    @ParameterizedTest(name = "GAS-TOXIC {0} 测量范围不足：一级{1}，二级{2} mg/m³")
    @CsvSource({"H2S, 21.5, 43", "CO, 85, 170", "CH3OH, 1650, 3300", "COCL2, 0.4, 0.8"})
    void rule_GAS_TOXIC_where_the_range_does_not_reach_parts_of_idlh(String gas, String first, String second) {
        assertThat(number(gas, GasAlarm.Stage.FIRST, GasAlarm.Range.INSUFFICIENT))
                .isEqualTo(first);
        assertThat(number(gas, GasAlarm.Stage.SECOND, GasAlarm.Range.INSUFFICIENT))
                .isEqualTo(second);
    }

    @Test
    void rule_GAS_TOXIC_an_unknown_gas_and_benzene_without_idlh_are_refused() {
        assertThatThrownBy(() -> GAS.toxic("XE", GasAlarm.Stage.FIRST, GasAlarm.Range.SUFFICIENT))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("H2S");
        assertThatThrownBy(() -> GAS.toxic("C6H6", GasAlarm.Stage.FIRST, GasAlarm.Range.INSUFFICIENT))
                .isInstanceOf(BadInput.class);
        assertThat(GAS.toxic("H2S", GasAlarm.Stage.FIRST, GasAlarm.Range.SUFFICIENT)
                        .check(new BigDecimal("10.1"))
                        .because())
                .isEqualTo("H2S一级报警设定值10.1mg/m³，不符合不大于10mg/m³的要求。");
    }

    @ParameterizedTest(name = "COAL-GAS {0} {1}%：{2}")
    @CsvSource({
        "采煤工作面上隅角, 0.99, NONE",
        "采煤工作面上隅角, 1.0, ALARM",
        "采煤工作面上隅角, 1.49, ALARM",
        "采煤工作面上隅角, 1.5, CUT_OFF",
        "采煤工作面, 0.99, NONE",
        "采煤工作面, 1.0, ALARM",
        "采煤工作面, 1.5, CUT_OFF",
        "采煤工作面回风巷, 0.99, NONE",
        "采煤工作面回风巷, 1.0, CUT_OFF",
        "高瓦斯、突出采煤工作面进风巷, 0.49, NONE",
        "高瓦斯、突出采煤工作面进风巷, 0.5, CUT_OFF",
        "串联通风被串工作面进风巷, 0.49, NONE",
        "串联通风被串工作面进风巷, 0.5, CUT_OFF",
        "掘进工作面, 1.49, ALARM",
        "掘进工作面, 1.5, CUT_OFF",
        "掘进工作面回风流, 0.99, NONE",
        "掘进工作面回风流, 1.0, CUT_OFF",
        "采煤机, 1.49, ALARM",
        "采煤机, 1.5, CUT_OFF",
        "采煤机, 0, NONE"
    })
    void rule_COAL_GAS_the_sensor_alarms_and_cuts_the_power(String place, BigDecimal methane, CoalGas.Act act) {
        var ruling = COAL.at(place, methane);

        assertThat(ruling.answer()).isEqualTo(act);
        assertThat(ruling.because()).endsWith(act.label() + "。");
    }

    @ParameterizedTest(name = "COAL-GAS {0} {1}%：可复电={2}，暂定={3}")
    @CsvSource({
        "采煤工作面, 0.99, true, false", "采煤工作面, 1.0, false, false", "高瓦斯、突出采煤工作面进风巷, 0.49, true, false",
        "高瓦斯、突出采煤工作面进风巷, 0.5, false, false", "采煤工作面上隅角, 0.99, true, true", "采煤工作面上隅角, 1.0, false, true"
    })
    void rule_COAL_GAS_CORNER_and_rule_COAL_GAS_power_comes_back_below_the_limit(
            String place, BigDecimal methane, boolean may, boolean provisional) {
        var ruling = COAL.mayRestore(place, methane);

        assertThat(ruling.answer()).isEqualTo(may);
        assertThat(ruling.provisional()).isEqualTo(provisional);
        assertThat(ruling.because()).endsWith(may ? "可以复电。" : "不得复电。");
    }

    @Test
    void a_place_that_is_none_and_methane_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> COAL.at("食堂", BigDecimal.ONE)).hasMessageContaining("掘进工作面");
        assertThatThrownBy(() -> COAL.at("采煤机", new BigDecimal("-0.1"))).hasMessageContaining("0 至 100");
        assertThatThrownBy(() -> COAL.mayRestore("采煤机", new BigDecimal("100.1")))
                .hasMessageContaining("0 至 100");
        assertThat(COAL.at("采煤机", new BigDecimal("100")).answer()).isEqualTo(CoalGas.Act.CUT_OFF);
    }

    @ParameterizedTest(name = "TAILINGS-POINTS 蓝{0}黄{1}橙{2}红{3}：{4}")
    @CsvSource({
        "0, 0, 0, 0, NONE", "1, 0, 0, 0, BLUE", "3, 0, 0, 0, BLUE", "4, 0, 0, 0, YELLOW", "0, 1, 0, 0, YELLOW",
        "0, 2, 0, 0, YELLOW", "0, 3, 0, 0, ORANGE", "0, 0, 1, 0, ORANGE", "0, 0, 2, 0, RED", "0, 0, 0, 1, RED",
        "9, 1, 0, 0, YELLOW", "9, 2, 1, 0, ORANGE", "9, 9, 1, 0, ORANGE", "0, 0, 0, 9, RED"
    })
    void rule_TAILINGS_POINTS_enough_points_of_one_colour_raise_the_item(
            int blue, int yellow, int orange, int red, PointColour colour) {
        var ruling = TAILINGS.item(Map.of(
                PointColour.BLUE, blue, PointColour.YELLOW, yellow, PointColour.ORANGE, orange, PointColour.RED, red));

        assertThat(ruling.answer()).isEqualTo(colour);
        assertThat(ruling.because()).endsWith("项目预警：" + colour.label() + "。");
    }

    @Test
    void a_negative_number_of_points_is_refused() {
        assertThatThrownBy(() -> TAILINGS.item(Map.of(PointColour.BLUE, -1))).hasMessageContaining("不能为负");
        assertThat(TAILINGS.item(Map.of()).answer()).isEqualTo(PointColour.NONE);
    }

    @Test
    void rule_HJ212_FRAME_a_good_frame_gives_its_segment() {
        assertThat(Hj212.crc(SEGMENT)).isEqualTo("1C80");
        assertThat(FRAMES.segment("##0101" + SEGMENT + "1C80\r\n")).isEqualTo(SEGMENT);
        assertThat(FRAMES.segment("##0101" + SEGMENT + "1c80")).isEqualTo(SEGMENT);
        assertThat(FRAMES.segment("##0000" + Hj212.crc(""))).isEmpty();
    }

    @ParameterizedTest(name = "HJ212-FRAME {1}")
    @CsvSource({
        "##0101@1C81, bad-checksum",
        "##0100@1C80, bad-length",
        "#0101@1C80, bad-frame",
        "##01@1C80, bad-frame",
        "'', bad-frame",
        "##0101@1C8, bad-frame"
    })
    void rule_HJ212_FRAME_a_broken_frame_is_refused(String frame, String code) {
        assertThatThrownBy(() -> FRAMES.segment(frame.replace("@", SEGMENT)))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    @Test
    void rule_HJ212_FRAME_a_segment_has_at_most_1024_signs() {
        var longest = "X".repeat(1024);
        var tooLong = "X".repeat(1025);

        assertThat(FRAMES.segment("##1024" + longest + Hj212.crc(longest))).isEqualTo(longest);
        assertThatThrownBy(() -> FRAMES.segment("##1025" + tooLong + Hj212.crc(tooLong)))
                .hasMessageContaining("1024");
    }

    @Test
    void power_that_may_come_back_rests_on_the_rule_of_the_place() {
        assertThat(COAL.mayRestore("采煤工作面上隅角", BigDecimal.ZERO).ruleVersion()).startsWith("COAL-GAS-CORNER@");
        assertThat(COAL.mayRestore("采煤机", BigDecimal.ZERO).ruleVersion()).startsWith("COAL-GAS@");
        assertThat(CoalGas.Act.CUT_OFF.label()).isEqualTo("报警并断电");
        assertThat(COAL.at("采煤机", new BigDecimal("1.2")).because()).isEqualTo("采煤机甲烷浓度1.2%，报警浓度1.0%，断电浓度1.5%，报警。");
        assertThat(TAILINGS.item(Map.of(PointColour.YELLOW, 3, PointColour.BLUE, 2))
                        .because())
                .isEqualTo("蓝点2个、黄点3个、橙点0个、红点0个，项目预警：橙。");
    }

    private static String number(String gas, GasAlarm.Stage stage, GasAlarm.Range range) {
        return GAS.toxic(gas, stage, range).number().toPlainString();
    }
}
