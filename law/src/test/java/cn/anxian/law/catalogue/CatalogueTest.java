package cn.anxian.law.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.BasisKind;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("重大事故隐患判定标准目录")
class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0}：{1}条")
    @CsvSource({
        "hazchem, 20",
        "fireworks, 20",
        "gongmao-general, 3",
        "gongmao-metallurgy, 8",
        "gongmao-nonferrous, 13",
        "gongmao-building-materials, 8",
        "gongmao-machinery, 7",
        "gongmao-light, 7",
        "gongmao-textile, 2",
        "gongmao-tobacco, 2",
        "gongmao-dust, 10",
        "gongmao-ammonia, 2",
        "gongmao-confined, 2",
        "gongmao-catchall, 1",
        "coal, 15",
        "mine-underground, 32",
        "mine-open, 15",
        "tailings, 19",
        "building-2022, 34",
        "civil-explosives, 9",
        "special-equipment, 13",
        "gas, 12",
        "road-transport, 6",
        "fire, 0",
        "fire-2017, 10"
    })
    void every_industry_has_its_criteria(String edition, int count) {
        assertThat(CATALOGUE.all().stream().filter(it -> it.edition().id().equals(edition)))
                .hasSize(count);
    }

    @Test
    @DisplayName("令第10号：管理3项、行业47项、专项14项")
    void order_10_has_its_64_criteria() {
        var ofTheOrder = CATALOGUE.all().stream()
                .filter(it -> it.basis().law().equals("工贸企业重大事故隐患判定标准"))
                .filter(it -> !it.edition().id().equals("gongmao-catchall"));

        assertThat(ofTheOrder).hasSize(64).allMatch(it -> it.basis().kind() == BasisKind.DEPARTMENT_RULE);
    }

    @Test
    void every_criterion_has_its_own_id_and_an_article() {
        assertThat(CATALOGUE.all().stream().map(Criterion::id)).doesNotHaveDuplicates();
        assertThat(CATALOGUE.all()).allSatisfy(it -> {
            assertThat(it.basis().citation()).isNotBlank();
            assertThat(it.text()).hasSizeGreaterThan(5).doesNotContain(",", ";", "未取得原文", "记得", "大意");
        });
        assertThat(CATALOGUE.find("hazchem-7").orElseThrow().text()).contains("万向管道");
        assertThat(CATALOGUE.find("hazchem-21")).isEmpty();
    }

    /** 供热 is of the line for all that has no line of its own, and is no more 民爆 than a farm is. */
    @Test
    void every_industry_has_its_lines_except_the_one_that_is_a_few_of_the_line_of_all_kinds() {
        assertThat(CATALOGUE.editions().stream()
                        .filter(it -> it.lines().isEmpty())
                        .map(Edition::industry))
                .containsExactly("民用爆炸物品");
        assertThat(CATALOGUE.editions()).noneMatch(it -> it.lines().contains("general"));
        assertThat(CATALOGUE.search("危险库房防爆防火防雷设施缺失", LocalDate.of(2026, 11, 22), 3))
                .as("still found by its words")
                .anyMatch(hit -> hit.item().edition().id().equals("civil-explosives"));
    }

    @Test
    void what_was_recalled_and_not_read_says_so() {
        assertThat(CATALOGUE.find("hazchem-7").orElseThrow().verified()).isTrue();
        assertThat(CATALOGUE.find("gongmao-ammonia-2").orElseThrow().verified()).isFalse();
        assertThat(CATALOGUE.all().stream()
                        .collect(Collectors.partitioningBy(Criterion::verified, Collectors.counting())))
                .hasEntrySatisfying(true, it -> assertThat(it).isGreaterThan(80))
                .hasEntrySatisfying(false, it -> assertThat(it).isGreaterThan(80));
    }

    @ParameterizedTest(name = "{0}在{1}：{2}")
    @CsvSource({
        "gongmao-dust-1, 2023-05-14, NOT_YET",
        "gongmao-dust-1, 2023-05-15, IN_FORCE",
        "coal-1, 2020-12-31, NOT_YET",
        "coal-1, 2021-01-01, IN_FORCE",
        "fire-2017-1, 2025-10-31, IN_FORCE",
        "fire-2017-1, 2025-11-01, REPEALED",
        "building-2022-1, 2022-04-18, NOT_YET",
        "building-2022-1, 2022-04-19, IN_FORCE",
        "building-2022-1, 2023-12-31, IN_FORCE",
        "building-2022-1, 2024-01-01, REPEALED",
        "building-2022-1, 2026-11-22, REPEALED"
    })
    void an_edition_stands_by_its_dates_and_a_replaced_one_without_a_date_is_never_law(
            String id, LocalDate day, Standing standing) {
        assertThat(CATALOGUE.find(id).orElseThrow().on(day)).isEqualTo(standing);
    }

    @Test
    void nothing_repealed_is_found_as_law_in_force() {
        assertThat(CATALOGUE.inForceOn(TODAY))
                .hasSize((int) CATALOGUE.all().stream()
                        .filter(it -> it.on(TODAY) == Standing.IN_FORCE)
                        .count())
                .noneMatch(it -> it.edition().replacedBy().isPresent());
        assertThat(CATALOGUE.search("塔式起重机未经验收合格即投入使用", TODAY, 50))
                .noneMatch(hit -> hit.item().edition().id().equals("building-2022"));
        assertThat(CATALOGUE
                        .searchEveryEdition("塔式起重机未经验收合格即投入使用", 1)
                        .getFirst()
                        .item()
                        .id())
                .isEqualTo("building-2022-17");
        assertThat(CATALOGUE.editions().stream()
                        .filter(it -> it.replacedBy().isPresent())
                        .map(Edition::id))
                .containsExactlyInAnyOrder("building-2022", "fire-2017", "gongmao-2017");
    }

    @ParameterizedTest(name = "“{0}”找到{1}")
    @CsvSource({
        "万向管道充装系统, hazchem-7", "液氯充装没有用万向充装臂, hazchem-7", "作业前没有先通风再检测, gongmao-confined-2",
        "氨直接蒸发制冷, gongmao-ammonia-1", "瓦斯超限继续作业, coal-art5-2", "尾矿坝上私自挖砂, tailings-1",
        "电梯门锁回路短接, special-equipment-6", "燃气立管在卫生间, gas-11", "烟花爆竹工房超员, fireworks-4"
    })
    void a_criterion_is_found_by_its_words(String words, String id) {
        assertThat(CATALOGUE.search(words, TODAY, 3).stream()
                        .map(hit -> hit.item().id()))
                .contains(id);
    }

    @Test
    void a_phrase_that_stands_in_it_scores_one_and_what_shares_nothing_is_not_found() {
        assertThat(CATALOGUE.search("一级、二级重大危险源", TODAY, 1).getFirst().score()).isEqualTo(1);
        assertThat(CATALOGUE.search("☃☃☃", TODAY, 5)).isEmpty();
        assertThat(CATALOGUE.search("", TODAY, 5)).isEmpty();
        assertThat(CATALOGUE.search("安全", TODAY, 5)).hasSize(5);
    }

    @Test
    void the_best_come_first() {
        var scores = CATALOGUE.search("粉尘除尘系统没有锁气卸灰装置", TODAY, 20).stream()
                .map(hit -> hit.score())
                .toList();

        assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(scores).allMatch(score -> score > 0 && score <= 1);
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @DisplayName("HZ-MAJOR-CRITERIA 没有现行条文的行业，直说本库未收录")
    @CsvSource(
            delimiter = '|',
            value = {
                "construction | 2026-11-22 | 本库未收录房屋市政工程现行版本的判定条文（建质规〔2024〕5号（2024版），逐条文本未取得）",
                "fire | 2026-11-22 | 本库未收录消防现行版本的判定条文（2025版逐条文本未取得，上线判定前须取原文）",
                "fire | 2025-10-31 | ''",
                "hazchem | 2026-11-22 | ''",
                "industry | 2026-11-22 | ''",
                "general | 2026-11-22 | 本库没有收录这一行业的重大事故隐患判定标准",
                "school | 2026-11-22 | 本库没有收录这一行业的重大事故隐患判定标准"
            })
    void hz_major_criteria_says_which_current_text_is_not_in_the_library(String line, LocalDate day, String said) {
        assertThat(Catalogue.load().missingOn(line, day).orElse("")).isEqualTo(said);
    }

    @Test
    void the_industries_without_a_current_text_are_named() {
        assertThat(Catalogue.load().missingOn(LocalDate.of(2026, 11, 22)).keySet())
                .containsExactly("房屋市政工程", "消防");
    }

    @Test
    void an_edition_says_what_a_reader_must_know() {
        assertThat(CATALOGUE.editions()).hasSize(41);
        var fire = CATALOGUE.editions().stream()
                .filter(it -> it.id().equals("fire"))
                .findFirst()
                .orElseThrow();
        var dust = CATALOGUE.find("gongmao-dust-5").orElseThrow();

        assertThat(fire.note().orElseThrow()).contains("须取原文");
        assertThat(dust.basis().citation()).isEqualTo("《工贸企业重大事故隐患判定标准》第十一条第五项");
        assertThat(dust.edition().lines()).containsExactly("industry");
        assertThat(CATALOGUE.find("gas-10").orElseThrow().basis().citation())
                .isEqualTo("《城镇燃气经营安全重大隐患判定标准》（建城规〔2023〕4号）第九条第一项");
        assertThat(Standing.REPEALED.label()).isEqualTo("已废止或被代替");
        assertThat(Standing.values()).allMatch(it -> !it.label().isBlank());
        assertThat(CATALOGUE.search("尾矿库", TODAY, 19))
                .allMatch(hit -> hit.item().edition().id().equals("tailings"));
    }
}
