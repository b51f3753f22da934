package cn.anxian.law.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("风险分级：LEC、LS与四色")
class RiskGradingTest {
    private static final Rules RULES = Rules.of("risk");
    private static final Lec LEC = new Lec(RULES);
    private static final Ls LS = new Ls(RULES);

    @ParameterizedTest(name = "RISK-LEC {0}×{1}×{2}={3}：{4}级，{5}")
    @CsvSource({
        "10, 10, 100, 10000, 1, 红",
        "6, 6, 15, 540, 1, 红",
        "3, 3, 40, 360, 1, 红",
        "10, 2, 15, 300, 2, 橙",
        "6, 2, 15, 180, 2, 橙",
        "10, 10, 3, 300, 2, 橙",
        "10, 0.5, 40, 200, 2, 橙",
        "0.5, 10, 40, 200, 2, 橙",
        "10, 1, 15, 150, 3, 黄",
        "6, 2, 7, 84, 3, 黄",
        "10, 1, 7, 70, 4, 蓝",
        "3, 3, 7, 63, 4, 蓝",
        "3, 1, 7, 21, 4, 蓝",
        "10, 2, 1, 20, 5, 蓝",
        "3, 6, 1, 18, 5, 蓝",
        "0.1, 0.5, 1, 0.05, 5, 蓝"
    })
    void rule_RISK_LEC_the_level_follows_the_product(
            BigDecimal l, BigDecimal e, BigDecimal c, BigDecimal d, int level, String colour) {
        var it = LEC.grade(l, e, c).answer();

        assertThat(it.product()).isEqualByComparingTo(d);
        assertThat(it.level()).isEqualTo(level);
        assertThat(it.colour().label()).isEqualTo(colour);
    }

    @ParameterizedTest(name = "RISK-LEC D={0}：{1}级")
    @CsvSource({"320.001, 1", "320, 2", "160.001, 2", "160, 3", "70.001, 3", "70, 4", "20.001, 4", "20, 5", "0.05, 5"})
    void rule_RISK_LEC_the_bound_itself_belongs_to_the_lower_level(BigDecimal product, int level) {
        var bounds = RULES.get("RISK-LEC").parameters().table("above");

        assertThat(Band.above(bounds, product).level()).isEqualTo(level);
    }

    @Test
    void rule_RISK_LEC_no_value_between_those_of_the_scale() {
        assertThatThrownBy(() -> LEC.grade(new BigDecimal("5"), BigDecimal.ONE, BigDecimal.ONE))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo("L"))
                .hasMessageContaining("10、6、3、1、0.5、0.2、0.1");
        assertThatThrownBy(() -> LEC.grade(BigDecimal.ONE, new BigDecimal("4"), BigDecimal.ONE))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo("E"));
        assertThatThrownBy(() -> LEC.grade(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("-1")))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo("C"));
    }

    @Test
    void rule_RISK_LEC_the_sentence_holds_the_words_of_the_scale_and_is_no_law_that_it_is_not() {
        var ruling = LEC.grade(new BigDecimal("6.0"), new BigDecimal("6"), new BigDecimal("15"));

        assertThat(ruling.because())
                .isEqualTo("L取6（相当可能），E取6（每天工作时间内暴露），C取15（非常严重，一人死亡），D=6×6×15=540，大于320，为第1级，极其危险，属重大风险（红）。");
        assertThat(ruling.basis().citation()).contains("《安全生产法》第四十一条第一款").contains("本平台规则");
        assertThat(ruling.provisional()).isFalse();
    }

    @ParameterizedTest(name = "RISK-LS {0}×{1}：{2}级，{3}")
    @CsvSource({
        "1, 1, 5, 蓝",
        "1, 3, 5, 蓝",
        "1, 4, 4, 蓝",
        "2, 2, 4, 蓝",
        "2, 4, 4, 蓝",
        "3, 3, 3, 黄",
        "3, 4, 3, 黄",
        "3, 5, 2, 橙",
        "4, 4, 2, 橙",
        "4, 5, 1, 红",
        "5, 4, 1, 红",
        "5, 5, 1, 红"
    })
    void rule_RISK_LS_the_level_follows_the_product(int l, int s, int level, String colour) {
        var ruling = LS.grade(l, s);

        assertThat(ruling.answer().product()).isEqualByComparingTo(BigDecimal.valueOf(l * s));
        assertThat(ruling.answer().level()).isEqualTo(level);
        assertThat(ruling.answer().colour().label()).isEqualTo(colour);
        assertThat(ruling.provisional()).as("its bands are from memory").isTrue();
    }

    @ParameterizedTest(name = "RISK-LS L={0}，S={1}：{2}不在1至5")
    @CsvSource({"0, 3, L", "6, 3, L", "3, 0, S", "3, 6, S", "-1, 3, L", "3, 2147483647, S"})
    void rule_RISK_LS_each_factor_is_one_to_five(int l, int s, String field) {
        assertThatThrownBy(() -> LS.grade(l, s))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo(field))
                .hasMessageContaining("1 至 5");
    }

    @ParameterizedTest(name = "RISK-COLOUR 第{0}级：{1}，{2}")
    @CsvSource({"1, 红, 重大风险", "2, 橙, 较大风险", "3, 黄, 一般风险", "4, 蓝, 低风险", "5, 蓝, 低风险"})
    void rule_RISK_COLOUR_five_levels_are_shown_in_four_colours(int level, String colour, String risk) {
        assertThat(RiskColour.ofLevel(level).label()).isEqualTo(colour);
        assertThat(RiskColour.ofLevel(level).risk()).isEqualTo(risk);
        assertThat(RULES.get("RISK-COLOUR").says()).contains("红、橙、黄、蓝");
    }

    @Test
    void rule_RISK_LEC_a_locality_may_draw_the_line_lower_and_never_higher() {
        assertThat(new Lec(RULES.under(overlay(300)))
                        .grade(new BigDecimal("10"), new BigDecimal("2"), new BigDecimal("15"))
                        .answer()
                        .level())
                .as("300 is not above 300")
                .isEqualTo(2);
        assertThat(new Lec(RULES.under(overlay(299)))
                        .grade(new BigDecimal("10"), new BigDecimal("2"), new BigDecimal("15"))
                        .answer()
                        .level())
                .isEqualTo(1);
        assertThatThrownBy(() -> overlay(321)).hasMessageContaining("放宽");
    }

    private static Overlay overlay(int bound) {
        return Overlay.read(
                "{\"region\":\"410000\",\"name\":\"某省\",\"document\":{\"law\":\"某省分级管控规定\",\"verified\":true},"
                        + "\"sets\":[{\"key\":\"RISK-LEC.above.1\",\"value\":" + bound + ",\"article\":\"第三条\"}]}",
                RULES);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("RISK-LEC RISK-LS 地方可以调低界限，每一级都要还能达到")
    @CsvSource(
            delimiter = '|',
            value = {
                "RISK-LEC.above.1=161 | ''",
                "RISK-LEC.above.1=160 | RISK-LEC.above.1",
                "RISK-LEC.above.1=100 | RISK-LEC.above.1",
                "RISK-LEC.above.1=100 RISK-LEC.above.2=90 | ''",
                "RISK-LEC.above.1=100 RISK-LEC.above.2=70 | RISK-LEC.above.1",
                "RISK-LS.from.1=16 | ''",
                "RISK-LS.from.1=15 | RISK-LS.from.1"
            })
    void every_step_stays_within_reach(String settings, String faulty) {
        var sets = Arrays.stream(settings.split(" "))
                .map(it -> it.split("="))
                .map(it -> "{\"key\":\"" + it[0] + "\",\"value\":" + it[1] + ",\"article\":\"第三条\"}")
                .collect(Collectors.joining(","));
        var file =
                "{\"region\":\"420000\",\"name\":\"某省\",\"document\":{\"law\":\"某省办法\",\"from\":\"2026-01-01\",\"verified\":true},"
                        + "\"sets\":[" + sets + "]}";

        if (faulty.isEmpty()) {
            assertThat(Overlay.read(file, Rules.load()).settings()).isNotEmpty();
        } else {
            assertThatThrownBy(() -> Overlay.read(file, Rules.load()))
                    .isInstanceOfSatisfying(
                            BadInput.class, it -> assertThat(it.field()).isEqualTo(faulty))
                    .hasMessageContaining("就达不到了");
        }
    }

    @Test
    @DisplayName("分期施行的，每一期里各级都要达得到")
    void a_step_that_is_reached_only_later_is_refused() {
        assertThatThrownBy(() -> Overlay.read("""
                {"region": "420000", "name": "某省", "document": {"law": "某省办法", "verified": true},
                 "sets": [{"key": "RISK-LEC.above.1", "value": 100, "article": "第三条", "from": "2026-01-01"},
                          {"key": "RISK-LEC.above.2", "value": 90, "article": "第三条", "from": "2027-01-01"}]}
                """, Rules.load())).hasMessageContaining("就达不到了");
    }
}
