package cn.anxian.accountability.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.kernel.StrictYaml;
import cn.anxian.obligation.DueTally;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 国办函〔2026〕12号: what is measured is how duties were done, never how much the product was used. */
class MeasureBookTest {

    private static final String GOOD = """
            measures:
              - id: rectified
                name: 隐患按期整改率
                unit: '%'
                better: atLeast
                kinds: [hazard.rectify]
                grades: [any]
                count: share-in-time
                explanation: 期限内办结的占多少。
            """;

    @Test
    void a_good_book_is_read() {
        assertThat(read(GOOD).measures()).hasSize(1);
        assertThat(read(GOOD).measures().getFirst().onlyGrades()).isEmpty();
    }

    @ParameterizedTest(name = "“{0}”不能作为目标")
    @DisplayName("登录次数、在线时长、积分一类的指标，启动时就拒绝")
    @ValueSource(strings = {"登录次数", "在线时长", "积分排名", "打卡天数", "签到率", "访问量", "日活跃用户", "平台使用率"})
    void a_measure_of_how_much_the_product_is_used_stops_the_start(String name) {
        assertThatThrownBy(() -> read(GOOD.replace("隐患按期整改率", name))).hasMessageContaining("不能作为目标");
    }

    @ParameterizedTest
    @CsvSource({
        "kinds: [hazard.rectify], kinds: [no.such-kind], 不存在",
        "unit: '%', unit: 项, 单位与数法不符",
        "kinds: [hazard.rectify], kinds: [], 没有写明",
        "better: atLeast, better: higher, 写错",
        "count: share-in-time, count: clicks, 写错"
    })
    void whatever_is_wrong_is_named(String right, String wrong, String fault) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong))).hasMessageContaining(fault);
    }

    @Test
    void a_share_is_cut_to_two_places_and_a_hundred_per_cent_is_all_of_it() {
        assertThat(Counting.SHARE_IN_TIME.result(new DueTally(3000, 2999, 1, 0, 3000)))
                .isEqualByComparingTo("99.96");
        assertThat(Counting.SHARE_IN_TIME.result(new DueTally(30000, 29999, 1, 0, 30000)))
                .isEqualByComparingTo("99.99");
        assertThat(Counting.SHARE_IN_TIME.result(new DueTally(3, 3, 0, 0, 3))).isEqualByComparingTo("100");
        assertThat(Counting.OPEN_OVERDUE.result(new DueTally(9, 4, 5, 2, 7))).isEqualByComparingTo("2");
    }

    private static MeasureBook read(String text) {
        return StrictYaml.read(
                        "measures.yaml",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        MeasureBook.class)
                .checked("measures.yaml", Set.of("hazard.rectify")::contains);
    }
}
