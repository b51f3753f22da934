package cn.anxian.law.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("技术标准里的数：界内、界上、界外")
class StandardLimitsTest {
    private static final Rules RULES = Rules.of("permit", "transport", "sensor", "risk");

    @ParameterizedTest(name = "{0} {1} {2}：{3} {4}，已核={5}")
    @CsvSource({
        "SW-GENERAL, keepYears, , AT_LEAST, 1, false",
        "HOT-VALIDITY, hours, 特级, AT_MOST, 8, true",
        "HOT-VALIDITY, hours, 一级, AT_MOST, 8, true",
        "HOT-VALIDITY, hours, 二级, AT_MOST, 72, true",
        "HOT-UPGRADE, wind, , BELOW, 5, true",
        "HOT-GAS-HIGH, most, , AT_MOST, 0.5, true",
        "HOT-GAS-HIGH, lel, , AT_LEAST, 4, true",
        "HOT-GAS-LOW, most, , AT_MOST, 0.2, false",
        "HOT-SAMPLE, minutes, , AT_MOST, 30, true",
        "HOT-BREAK, minutes, 二级, AT_MOST, 60, true",
        "HOT-DISTANCE, metres, 可燃物清理或者隔离, AT_LEAST, 15, false",
        "HOT-DISTANCE, metres, 禁止排放可燃气体, AT_LEAST, 30, false",
        "HOT-DISTANCE, metres, 禁止排放可燃液体, AT_LEAST, 15, false",
        "HOT-DISTANCE, metres, 禁止溶剂清洗或者喷漆, AT_LEAST, 10, false",
        "HOT-DISTANCE, metres, 气瓶与动火点, AT_LEAST, 10, false",
        "HOT-DISTANCE, metres, 氧气瓶与乙炔瓶, AT_LEAST, 5, false",
        "CONF-SAMPLE, minutes, , AT_MOST, 30, true",
        "CONF-KEEP, hours, , AT_MOST, 24, false",
        "CONF-KEEP, breakMinutes, , AT_MOST, 60, false",
        "CONF-KEEP, recordHours, , AT_MOST, 2, false",
        "CONF-KEEP, lighting, 一般, AT_MOST, 36, false",
        "CONF-KEEP, lighting, 潮湿或者狭小容器, AT_MOST, 12, false",
        "CONF-INDUSTRY, trainingsPerYear, , AT_LEAST, 1, false",
        "BLIND-PLATE, metres, , ABOVE, 30, false",
        "HEIGHT-KEEP, days, , AT_MOST, 7, false",
        "HEIGHT-KEEP, wind, , BELOW, 5, false",
        "LIFT-LEVEL, wind, , BELOW, 6, false",
        "POWER-KEEP, days, 一般, AT_MOST, 15, false",
        "POWER-KEEP, days, 最长, AT_MOST, 30, false",
        "POWER-KEEP, metres, 装置内, AT_LEAST, 2.5, false",
        "POWER-KEEP, metres, 道路, AT_LEAST, 5, false",
        "DRIVE-ALL, hours, , AT_MOST, 4, true",
        "DRIVE-ALL, restMinutes, , AT_LEAST, 20, true",
        "DRIVE-OPERATOR, hours, , AT_MOST, 4, true",
        "DRIVE-PASSENGER, hours, 日间连续驾驶, AT_MOST, 4, true",
        "DRIVE-PASSENGER, hours, 夜间连续驾驶, AT_MOST, 2, true",
        "DRIVE-PASSENGER, hours, 24小时累计, AT_MOST, 8, true",
        "DRIVE-PASSENGER, hours, 7日累计, AT_MOST, 44, true",
        "DRIVE-PASSENGER, restMinutes, , AT_LEAST, 20, true",
        "DRIVE-NIGHT-STOP, kilometres, , AT_MOST, 100, true",
        "DRIVE-NIGHT-STOP, clock, from, AT_LEAST, 2, true",
        "DRIVE-NIGHT-STOP, clock, until, BELOW, 5, true",
        "NIGHT-SPEED, percent, , AT_MOST, 80, false",
        "MONITOR-KEEP, months, , AT_LEAST, 6, true",
        "MONITOR-KEEP, years, , AT_LEAST, 3, true",
        "MONITOR-HANDLE, months, , AT_MOST, 1, true",
        "GAS-COMBUSTIBLE, alarm, 一级, AT_MOST, 25, true",
        "GAS-COMBUSTIBLE, alarm, 二级, AT_MOST, 50, true",
        "GAS-OXYGEN, alarm, 欠氧, AT_LEAST, 19.5, false",
        "GAS-OXYGEN, alarm, 过氧, AT_MOST, 23.5, false",
        "TANK-LEVEL, percent, 高高, AT_MOST, 90, false",
        "TANK-LEVEL, percent, 高, AT_MOST, 85, false",
        "MHI-MONITOR, days, , AT_LEAST, 30, false",
        "TAILINGS-LINE, times, 浸润线, AT_LEAST, 1.1, true",
        "TAILINGS-LINE, times, 滑坡体位移, AT_MOST, 0.8, true",
        "TAILINGS-BEACH, freeboard, 1级, AT_LEAST, 1.5, false",
        "TAILINGS-BEACH, freeboard, 5级, AT_LEAST, 0.4, false",
        "TAILINGS-BEACH, beach, 1级, AT_LEAST, 150, false",
        "TAILINGS-BEACH, beach, 3级, AT_LEAST, 70, false",
        "TAILINGS-BEACH, beach, 5级, AT_LEAST, 40, false",
        "COAL-RETURN, alarm, , BELOW, 0.75, false",
        "COAL-CO, ppm, , BELOW, 24, true",
        "RISK-DIRECT-RED, people, , BELOW, 10, false",
        "RISK-CHEMICAL-SCORE, from, 蓝, AT_LEAST, 90, false",
        "RISK-CHEMICAL-SCORE, from, 黄, AT_LEAST, 75, false",
        "RISK-CHEMICAL-SCORE, from, 橙, AT_LEAST, 60, false"
    })
    void a_number_of_a_standard_is_kept_on_its_side(
            String id, String parameter, String row, Side side, BigDecimal number, boolean verified) {
        var rule = RULES.get(id);
        var limit = row == null ? Limit.of(rule, parameter, side) : Limit.of(rule, parameter, row, side);
        var little = new BigDecimal("0.001");

        assertThat(limit.number()).isEqualByComparingTo(number);
        assertThat(limit.holds(number)).isEqualTo(side == Side.AT_MOST || side == Side.AT_LEAST);
        assertThat(limit.holds(number.add(little))).isEqualTo(side == Side.AT_LEAST || side == Side.ABOVE);
        assertThat(limit.holds(number.subtract(little))).isEqualTo(side == Side.AT_MOST || side == Side.BELOW);
        assertThat(limit.check(number).provisional()).isEqualTo(!verified);
    }

    @Test
    void a_finding_says_the_number_and_the_side() {
        var limit = Limit.of(RULES.get("HOT-DISTANCE"), "metres", "气瓶与动火点", Side.AT_LEAST);

        assertThat(limit.check(new BigDecimal("9.90")))
                .isInstanceOf(Finding.NotMet.class)
                .satisfies(it -> assertThat(it.because()).isEqualTo("气瓶与动火点9.9米，不符合不小于10米的要求。"));
        assertThat(limit.check(BigDecimal.TEN))
                .isInstanceOf(Finding.Met.class)
                .satisfies(it -> assertThat(it.because()).isEqualTo("气瓶与动火点10米，不小于10米，符合要求。"))
                .satisfies(it -> assertThat(it.facts().byName()).containsEntry("气瓶与动火点", "10米"));
        assertThat(new Limit(RULES.get("COAL-CO"), "某数", BigDecimal.TEN, "", Side.ABOVE).holds(BigDecimal.TEN))
                .isFalse();
    }

    @Test
    void an_unknown_row_and_a_negative_value_are_refused() {
        assertThatThrownBy(() -> Limit.of(RULES.get("HOT-DISTANCE"), "metres", "月亮", Side.AT_LEAST))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("气瓶与动火点");
        assertThatThrownBy(
                        () -> Limit.of(RULES.get("COAL-CO"), "ppm", Side.BELOW).check(new BigDecimal("-1")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("不能为负");
        assertThat(Limit.of(RULES.get("COAL-CO"), "ppm", Side.BELOW).check(BigDecimal.ZERO))
                .isInstanceOf(Finding.Met.class);
    }

    @ParameterizedTest(name = "{0}：{1}，已核={2}")
    @CsvSource({
        "SW-GENERAL, 分别|同时执行, false", "SW-APPROVER, 审批, false", "DIG, 会签, false", "ROAD-BREAK, 警示标志, false",
        "HOT-WATCH, 盲板, true", "HOT-LEVEL, 管廊, true", "MONITOR-OFFLINE, 不得安排运营, false", "MHI-WARNING, 两套含义, true",
        "TAILINGS-ITEMS, 孔隙水压力, true", "FOREST-FIRE, 红, false", "RISK-CONTROL, 先降级后作业, false"
    })
    void a_rule_without_a_number_says_what_it_asks_and_whether_it_was_read(String id, String words, boolean verified) {
        assertThat(RULES.get(id).says()).containsPattern(words);
        assertThat(RULES.get(id).verified()).isEqualTo(verified);
    }

    @Test
    void rule_MHI_WARNING_and_rule_MONITOR_HANDLE_no_national_time_limit_is_made_up() {
        assertThat(RULES.get("MHI-WARNING").parameters().findNumber("minutes")).isEmpty();
        assertThat(RULES.get("MONITOR-HANDLE").parameters().findNumber("minutes"))
                .isEmpty();
    }

    @Test
    void the_lists_of_the_standards_are_whole() {
        assertThat(RULES.get("SW-GENERAL").parameters().words("works")).hasSize(8);
        assertThat(RULES.get("SW-APPROVER").parameters().words("approvers")).hasSize(13);
        assertThat(RULES.get("HOT-LEVEL").parameters().words("order")).isEqualTo(List.of("二级", "一级", "特级"));
        assertThat(RULES.get("TAILINGS-ITEMS").parameters().words("wet")).hasSize(7);
        assertThat(RULES.get("FOREST-FIRE").parameters().words("colours")).hasSize(4);
        assertThat(RULES.get("RISK-DIRECT-RED").parameters().words("cases")).hasSize(5);
        assertThat(RULES.get("RISK-CONTROL").parameters().words("levels")).hasSize(4);
        assertThat(RULES.all().stream().map(Rule::id)).doesNotHaveDuplicates();
    }
}
