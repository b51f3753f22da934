package cn.anxian.law.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rules;
import cn.anxian.law.accident.Grade;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("预警、响应和演练")
class WarningsAndDrillsTest {
    private static final Rules RULES = Rules.of("duty");

    @Test
    @DisplayName("DW-WARN-LEVEL DW-RESPONSE-LEVEL 预警级别、响应级别、事故等级是三种东西")
    void dw_warn_level_and_dw_response_level_are_two_types_and_a_grade_is_a_third() {
        assertThat(Arrays.stream(WarningLevel.values()).map(WarningLevel::colour))
                .containsExactlyElementsOf(
                        RULES.get("DW-WARN-LEVEL").parameters().words("colours"));
        assertThat(Arrays.stream(ResponseLevel.values()).map(ResponseLevel::label))
                .containsExactlyElementsOf(
                        RULES.get("DW-RESPONSE-LEVEL").parameters().words("levels"));
        assertThat(Arrays.stream(ResponseLevel.class.getDeclaredMethods()).map(it -> it.getName()))
                .doesNotContain("colour");
        assertThat(Arrays.stream(Grade.values()).map(Grade::label)).containsExactly("一般", "较大", "重大", "特别重大");
    }

    @ParameterizedTest(name = "{0} → {1}项")
    @DisplayName("DW-WARN-34 DW-WARN-12 三级、四级5项,一级、二级另加8项")
    @CsvSource({"FOURTH, 5", "THIRD, 5", "SECOND, 13", "FIRST, 13"})
    void dw_warn_34_and_dw_warn_12(WarningLevel level, int count) {
        var measures = new WarningMeasures(RULES);

        assertThat(measures.of(level, LocalDate.of(2024, 11, 1)).answer()).hasSize(count);
        assertThatThrownBy(() -> measures.of(level, LocalDate.of(2024, 10, 31))).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest(name = "{0}{1} → {2}")
    @DisplayName("DW-WEATHER-SIGNALS 不是每类都有四色")
    @CsvSource({
        "暴雨, FIRST, 3小时内100毫米以上",
        "暴雨, FOURTH, 12小时内降雨量将达50毫米以上，或者已达50毫米以上且降雨可能持续",
        "高温, THIRD, 连续三天日最高气温将在35℃以上",
        "霜冻, SECOND, 24小时内零下5℃以下"
    })
    void dw_weather_signals(String kind, WarningLevel level, String standard) {
        assertThat(new WeatherSignals(RULES).standard(kind, level).answer()).isEqualTo(standard);
    }

    @ParameterizedTest(name = "{0}{1} 没有")
    @DisplayName("DW-WEATHER-SIGNALS 没有的颜色说出有哪些")
    @CsvSource({
        "高温, FOURTH",
        "沙尘暴, FOURTH",
        "雷电, FOURTH",
        "大雾, FOURTH",
        "道路结冰, FOURTH",
        "干旱, THIRD",
        "冰雹, FOURTH",
        "霜冻, FIRST",
        "霾, FIRST"
    })
    void dw_weather_signals_without_that_colour(String kind, WarningLevel level) {
        assertThatThrownBy(() -> new WeatherSignals(RULES).standard(kind, level))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("只有");
        assertThat(new WeatherSignals(RULES).kinds()).hasSize(14);
        assertThatThrownBy(() -> new WeatherSignals(RULES).standard("雷雨大风", level))
                .hasMessageContaining("没有这种");
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @DisplayName("DW-DRILL-GOV DW-DRILL-HIGHRISK DW-DRILL-GENERAL DW-DRILL-SITE 演练的下一次")
    @CsvSource({
        "GOVERNMENT, DW-DRILL-GOV, 2028-03-03T00:00:00+08:00",
        "HIGH_RISK, DW-DRILL-HIGHRISK, 2026-09-03T00:00:00+08:00",
        "OTHER, DW-DRILL-GENERAL, 2027-03-03T00:00:00+08:00",
        "OTHER, DW-DRILL-SITE, 2026-09-03T00:00:00+08:00"
    })
    void dw_drill(Drills.Body body, String rule, String due) {
        var ruling = new Drills(OfficialCalendar.load(), RULES)
                .after(body, OffsetDateTime.parse("2026-03-02T09:00:00+08:00").toInstant());

        assertThat(ruling.answer()).anySatisfy(owed -> {
            assertThat(owed.rule()).isEqualTo(rule);
            assertThat(owed.dueAt()).isEqualTo(OffsetDateTime.parse(due).toInstant());
        });
        assertThat(body.label()).isNotBlank();
        assertThat(body.code()).isNotBlank();
    }
}
