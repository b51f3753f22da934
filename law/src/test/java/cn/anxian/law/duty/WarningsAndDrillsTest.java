package cn.anxian.law.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import cn.anxian.law.accident.Grade;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
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
    }

    @ParameterizedTest(name = "{0}：{3}")
    @DisplayName("DW-DRILL-GOV DW-DRILL-HIGHRISK DW-DRILL-GENERAL DW-DRILL-SITE 演练的理由写明每多久、最迟何日")
    @CsvSource({
        "GOVERNMENT, government, 政府、部门、乡镇街道, 下一次最迟在2028年3月2日, 1",
        "HIGH_RISK, high-risk, 高危和人员密集单位, 下一次最迟在2026年9月2日, 1",
        "OTHER, other, 其他单位, 下一次最迟在2027年3月2日, 2"
    })
    void a_drill_says_why(Drills.Body body, String code, String label, String latest, int owed) {
        var ruling = new Drills(OfficialCalendar.load(), RULES)
                .after(body, OffsetDateTime.parse("2026-03-02T09:00:00+08:00").toInstant());

        assertThat(body.code()).isEqualTo(code);
        assertThat(ruling.facts().byName()).containsExactly(Map.entry("单位", label), Map.entry("上一次演练", "2026年3月2日"));
        assertThat(ruling.because()).contains("至少一次", latest).endsWith("。");
        assertThat(ruling.answer())
                .hasSize(owed)
                .allSatisfy(it -> assertThat(ruling.because()).contains(it.what()));
        assertThat(ruling.grounds().rules()).hasSize(owed);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("DW-WARN-34 DW-WARN-12 理由写明级别、颜色和项数")
    @CsvSource({
        "FOURTH, 四级（蓝）, '四级预警，采取所列5项措施。', 1",
        "THIRD, 三级（黄）, '三级预警，采取所列5项措施。', 1",
        "SECOND, 二级（橙）, '二级预警，除三级、四级的全部措施外，还采取所列措施，共13项。', 2",
        "FIRST, 一级（红）, '一级预警，除三级、四级的全部措施外，还采取所列措施，共13项。', 2"
    })
    void a_warning_says_why(WarningLevel level, String fact, String because, int rules) {
        var ruling = new WarningMeasures(RULES).of(level, LocalDate.of(2024, 11, 1));

        assertThat(ruling.facts().byName()).containsExactly(Map.entry("预警级别", fact));
        assertThat(ruling.because()).isEqualTo(because);
        assertThat(ruling.grounds().rules()).hasSize(rules);
        assertThat(ruling.answer())
                .startsWith(
                        RULES.get("DW-WARN-34").parameters().words("measures").getFirst());
    }

    @Test
    @DisplayName("DW-WEATHER-SIGNALS 没有的颜色，逐个说出有的")
    void a_signal_says_which_colours_there_are() {
        var signals = new WeatherSignals(RULES);

        assertThatThrownBy(() -> signals.standard("高温", WarningLevel.FOURTH))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo("colour"))
                .hasMessage("高温预警信号没有蓝色，只有 黄、橙、红");
        assertThat(signals.kinds()).contains("台风", "暴雨", "霾").doesNotHaveDuplicates();
        assertThat(signals.standard("暴雨", WarningLevel.FIRST).facts().byName()).containsExactly(Map.entry("信号", "暴雨红"));
    }

    @ParameterizedTest(name = "{0} → {1}分钟")
    @DisplayName("DW-INFO-DEADLINE-LOCAL 各级突发事件各有各的时限")
    @CsvSource({"GENERAL, 120", "LARGER, 60", "MAJOR, 30", "EXTREME, 29"})
    void dw_info_deadline_local(Grade grade, int minutes) {
        var sets = "{\"key\":\"DW-INFO-DEADLINE-LOCAL.%sMinutes\",\"value\":%d,\"article\":\"第三条\"}";
        var here = Overlay.read(
                "{\"region\":\"420000\",\"name\":\"某省\",\"document\":{\"law\":\"某省预案\",\"verified\":true},\"sets\":["
                        + String.join(
                                ",",
                                sets.formatted("general", 120),
                                sets.formatted("larger", 60),
                                sets.formatted("major", 30),
                                sets.formatted("extreme", 29))
                        + "]}",
                Rules.load());
        var local = new LocalReporting(RULES.under(here)).minutes(grade);

        assertThat(local.answer()).contains(minutes);
        assertThat(local.because()).isEqualTo(grade.label() + "突发事件，本地规定" + minutes + "分钟内报送。");
        assertThat(local.facts().byName()).containsExactly(Map.entry("级别", grade.label()));
        assertThat(new LocalReporting(RULES).minutes(grade).answer()).isEmpty();
    }
}
