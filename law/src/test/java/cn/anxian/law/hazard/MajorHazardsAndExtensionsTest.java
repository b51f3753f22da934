package cn.anxian.law.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.BasisKind;
import cn.anxian.law.Overlay;
import cn.anxian.law.Period;
import cn.anxian.law.PeriodUnit;
import cn.anxian.law.Periods;
import cn.anxian.law.Rules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("重大隐患的期限和整改展期")
class MajorHazardsAndExtensionsTest {

    private final Rules rules = Rules.load();
    private final Periods periods = Periods.load();

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "HZ-MAJOR-REPORT, 1, WORKDAY",
        "HZ-GOV-REGISTER, 5, WORKDAY",
        "HZ-PLAN, 7, DAY",
        "HZ-MAJOR-SET, 180, DAY",
        "HZ-MAJOR-STRIKE, 5, WORKDAY",
        "HZ-EXTEND, 2, WORKDAY"
    })
    void the_law_says_in_time_and_the_days_are_the_houses_own(String rule, int count, PeriodUnit unit) {
        assertThat(periods.get(rule).period()).isEqualTo(new Period(count, unit));
        assertThat(periods.get(rule).periodBasis().kind()).isEqualTo(BasisKind.HOUSE_RULE);
    }

    @Test
    @DisplayName("HZ-MAJOR-REPORT:安全生产法第四十一条第二款")
    void rule_41_2_a_major_hazard_is_reported_whoever_found_it() {
        assertThat(rules.get("HZ-MAJOR-REPORT").bases().first().citation()).isEqualTo("《安全生产法》第四十一条第二款");
        assertThat(rules.get("HZ-MAJOR-REPORT").bases().verified()).isTrue();
    }

    @Test
    void rule_65_1_3_a_major_hazard_is_struck_off_by_two() {
        assertThat(rules.get("HZ-MAJOR-STRIKE").bases().stream().map(basis -> basis.kind()))
                .containsExactly(BasisKind.STATUTE, BasisKind.HOUSE_RULE);
        assertThat(rules.get("HZ-MAJOR-JUDGE").bases().first().citation()).isEqualTo("《安全生产法》第一百一十八条第二款");
        assertThat(rules.get("HZ-REFOUND").bases().first().kind()).isEqualTo(BasisKind.HOUSE_RULE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"一般, 1, 15", "重大, 2, 60"})
    void hz_extend_how_often_and_how_far(String level, int most, int days) {
        var numbers = rules.get("HZ-EXTEND").parameters();
        assertThat(numbers.integer("most", level)).isEqualTo(most);
        assertThat(numbers.integer("days", level)).isEqualTo(days);
    }

    @Test
    void a_locality_may_allow_fewer_extensions_and_never_more() {
        var fewer = Overlay.read(overlay("HZ-EXTEND.most.重大", 1), rules);
        assertThat(rules.under(fewer).get("HZ-EXTEND").parameters().integer("most", "重大"))
                .isEqualTo(1);
        assertThatThrownBy(() -> Overlay.read(overlay("HZ-EXTEND.most.重大", 3), rules))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Overlay.read(overlay("HZ-EXTEND.days.一般", 16), rules))
                .isInstanceOf(BadInput.class);
    }

    private static String overlay(String key, int value) {
        return """
                {"region": "193", "name": "演示市", "document": {"law": "演示市隐患整改规定", "verified": true},
                 "sets": [{"key": "%s", "value": %d, "article": "第一条"}]}
                """.formatted(key, value);
    }
}
