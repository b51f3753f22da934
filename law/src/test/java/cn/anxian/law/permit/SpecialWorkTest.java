package cn.anxian.law.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.Finding;
import cn.anxian.law.Rules;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("GB 30871-2022 高处、吊装与受限空间")
class SpecialWorkTest {
    private static final Rules RULES = Rules.of("permit");
    private static final WorkLevel LEVEL = new WorkLevel(RULES);
    private static final ConfinedSpace SPACE = new ConfinedSpace(RULES);

    @ParameterizedTest(name = "HEIGHT-LEVEL {0}米：{1}")
    @CsvSource({"0, ", "1.99, ", "2, Ⅰ", "5, Ⅰ", "5.01, Ⅱ", "15, Ⅱ", "15.01, Ⅲ", "30, Ⅲ", "30.01, Ⅳ", "300, Ⅳ"})
    void rule_HEIGHT_LEVEL_the_level_changes_above_its_bound(BigDecimal metres, String level) {
        var ruling = LEVEL.atHeight(metres);

        assertThat(ruling.answer()).isEqualTo(Optional.ofNullable(level));
        assertThat(ruling.because()).contains(level == null ? "不是高处作业" : level + "级高处作业");
        assertThat(ruling.provisional()).isFalse();
    }

    @ParameterizedTest(name = "LIFT-LEVEL {0}吨：{1}")
    @CsvSource({"0, 三级", "39.99, 三级", "40, 二级", "100, 二级", "100.01, 一级"})
    void rule_LIFT_LEVEL_forty_and_a_hundred_tonnes(BigDecimal tonnes, String level) {
        var ruling = LEVEL.ofLifting(tonnes);

        assertThat(ruling.answer()).isEqualTo(level);
        assertThat(ruling.because()).contains(level);
        assertThat(ruling.provisional()).isTrue();
    }

    @ParameterizedTest(name = "CONF-ATMOSPHERE 氧{0}%，{1}：合格={2}")
    @CsvSource({
        "19.49, ORDINARY, false",
        "19.5, ORDINARY, true",
        "21, ORDINARY, true",
        "21.01, ORDINARY, false",
        "23.5, ENRICHED, true",
        "23.51, ENRICHED, false",
        "19.49, ENRICHED, false",
        "0, ORDINARY, false",
        "100, ENRICHED, false"
    })
    void rule_CONF_ATMOSPHERE_oxygen_has_two_bounds(BigDecimal oxygen, ConfinedSpace.Air air, boolean met) {
        var finding = SPACE.oxygen(oxygen, air);

        assertThat(finding instanceof Finding.Met).isEqualTo(met);
        assertThat(finding.because()).contains(met ? "合格。" : "不得进入");
    }

    @Test
    void what_cannot_be_measured_is_refused() {
        assertThatThrownBy(() -> LEVEL.atHeight(new BigDecimal("-0.1"))).hasMessageContaining("不能为负");
        assertThatThrownBy(() -> LEVEL.ofLifting(new BigDecimal("-0.1"))).hasMessageContaining("不能为负");
        assertThatThrownBy(() -> SPACE.oxygen(new BigDecimal("-0.1"), ConfinedSpace.Air.ORDINARY))
                .hasMessageContaining("0 至 100");
        assertThatThrownBy(() -> SPACE.oxygen(new BigDecimal("100.1"), ConfinedSpace.Air.ORDINARY))
                .hasMessageContaining("0 至 100");
    }
}
