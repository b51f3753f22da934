package cn.anxian.law.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"ＴＮＴ, TNT", "' 液 氨\u200B', 液氨", "ｗ5.3, W5.3", "硝酸铵（含可燃物）, 硝酸铵(含可燃物)", "甲醇, 甲醇", "'', ''"})
    void there_is_one_way_of_writing(String written, String plain) {
        assertThat(Words.plain(written)).isEqualTo(plain);
    }

    @Test
    void likeness_goes_from_nothing_to_all() {
        assertThat(Likeness.of("甲醇", "甲醇")).isEqualTo(1);
        assertThat(Likeness.of("甲醇", "硫酸")).isZero();
        assertThat(Likeness.of("", "硫酸")).isZero();
        assertThat(Likeness.of("硫酸", "")).isZero();
        assertThat(Likeness.of("甲醇", "乙醇")).isEqualTo(2.0 / 6);
        assertThat(Likeness.of("环氧乙烷", "环氧丙烷")).isBetween(0.5, 1.0);
    }

    @Test
    void the_nearest_come_first_the_shorter_before_the_longer_and_strangers_never() {
        assertThat(Likeness.nearest("甲纯", List.of("硫酸", "甲基叔丁基醚", "甲醇", "甲醇"), 2))
                .containsExactly("甲醇", "甲基叔丁基醚");
        assertThat(Likeness.nearest("甲醇", List.of("甲烷", "甲苯"), 5)).containsExactly("甲烷", "甲苯");
        assertThat(Likeness.nearest("炁", List.of("硫酸"), 2)).isEmpty();
    }

    @Test
    void a_mark_of_punctuation_ends_a_run() {
        assertThat(Grams.of("甲乙，丙")).isEqualTo(Map.of("甲", 1, "乙", 1, "甲乙", 1, "丙", 1));
        assertThat(Grams.of("甲甲")).isEqualTo(Map.of("甲", 2, "甲甲", 1));
        assertThat(Grams.of("一二三四")).containsKeys("一二三", "二三四").doesNotContainKey("一二三四");
    }

    @Test
    void a_rare_word_counts_more_than_a_common_one() {
        var index = new Index<>(List.of("安全管理", "安全检查", "安全阀门"), it -> it);

        assertThat(index.find("管理安全", it -> true, 3).getFirst().item()).isEqualTo("安全管理");
        assertThat(index.find("阀门", it -> !it.contains("阀"), 3)).isEmpty();
        assertThat(index.find("安全", it -> true, 2)).hasSize(2).allMatch(hit -> hit.score() == 1);
    }
}
