package cn.anxian.law.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GB 18218-2018 危险化学品重大危险源辨识")
class MajorHazardInstallationTest {
    private static final MajorHazardInstallation STANDARD = MajorHazardInstallation.load();
    private static final int NOBODY = 0;

    @ParameterizedTest(name = "MHI-IDENTIFY {0} {1}吨：S={2}，构成={3}")
    @CsvSource({
        "氨, 9.999999, 0.9999999, false",
        "氨, 10, 1, true",
        "氨, 10.000001, 1.0000001, true",
        "液氯, 4.99, 0.998, false",
        "液氯, 5, 1, true",
        "光气, 0.29, 0.966666666666666, false",
        "光气, 0.3, 1, true",
        "异氰酸甲酯, 0.7499, 0.999866666666666, false",
        "异氰酸甲酯, 0.75, 1, true",
        "硝酸钾, 999.99, 0.99999, false",
        "硝酸钾, 1000, 1, true",
        "氨, 0, 0, false"
    })
    void rule_MHI_IDENTIFY_a_single_chemical_is_major_from_its_critical_quantity(
            String name, String tonnes, BigDecimal sum, boolean major) {
        var it = assess(NOBODY, Substance.named(name, tonnes)).answer();

        assertThat(it.sum()).isEqualByComparingTo(sum);
        assertThat(it.isMajor()).isEqualTo(major);
        assertThat(it.level().isPresent()).isEqualTo(major);
        assertThat(it.risk().isPresent()).isEqualTo(major);
    }

    @Test
    void rule_MHI_IDENTIFY_ten_tenths_and_three_thirds_are_a_whole() {
        var tenths =
                IntStream.range(0, 10).mapToObj(i -> Substance.named("氨", "1")).toList();
        var thirds = IntStream.range(0, 3)
                .mapToObj(i -> Substance.named("碳酰氯", "0.1"))
                .toList();

        assertThat(STANDARD.assess(tenths, NOBODY).answer().isMajor()).isTrue();
        assertThat(STANDARD.assess(thirds, NOBODY).answer().isMajor()).isTrue();
        assertThat(STANDARD.assess(tenths.subList(1, 10), NOBODY).answer().isMajor())
                .isFalse();
    }

    @ParameterizedTest(name = "MHI-GRADE R={1}：{2}")
    @CsvSource({
        "4.9999, 9.9998, 四级",
        "5, 10, 三级",
        "24.9999, 49.9998, 三级",
        "25, 50, 二级",
        "49.9999, 99.9998, 二级",
        "50, 100, 一级",
        "50.0001, 100.0002, 一级"
    })
    void rule_MHI_GRADE_the_level_changes_at_its_bound(String times, BigDecimal risk, String level) {
        // α 1.0 and β 2: R is twice q/Q.
        var tonnes = new BigDecimal(times).multiply(BigDecimal.TEN).toPlainString();
        var it = assess(1, Substance.named("氨", tonnes)).answer();

        assertThat(it.risk().orElseThrow()).isEqualByComparingTo(risk);
        assertThat(it.level()).contains(level);
    }

    @ParameterizedTest(name = "MHI-GRADE 厂界外500米{0}人：α={1}")
    @CsvSource({"0, 0.5", "1, 1.0", "29, 1.0", "30, 1.2", "49, 1.2", "50, 1.5", "99, 1.5", "100, 2.0", "100000, 2.0"})
    void rule_MHI_GRADE_alpha_follows_the_residents_outside(int residents, BigDecimal alpha) {
        assertThat(assess(residents, Substance.named("氨", "12")).answer().alpha())
                .isEqualByComparingTo(alpha);
    }

    @ParameterizedTest(name = "MHI-GRADE {0}的β={1}")
    @CsvSource({
        "一氧化碳, 2",
        "二氧化硫, 2",
        "氨, 2",
        "环氧乙烷, 2",
        "氯化氢, 3",
        "溴甲烷, 3",
        "氯, 4",
        "硫化氢, 5",
        "氟化氢, 5",
        "二氧化氮, 10",
        "氰化氢, 10",
        "光气, 20",
        "磷化氢, 20",
        "异氰酸甲酯, 20"
    })
    void rule_MHI_GRADE_a_toxic_gas_of_table_3_has_its_own_beta(String name, BigDecimal beta) {
        var row = assess(NOBODY, Substance.named(name, "1")).answer().rows().getFirst();

        assertThat(row.beta()).isEqualTo(new Beta.Known(beta, "表3"));
    }

    @ParameterizedTest(name = "MHI-IDENTIFY {0}：Q={1}，β={2}")
    @CsvSource({
        "J1, 5, 4",
        "J2, 50, 1",
        "J3, 50, 2",
        "J4, 50, 2",
        "J5, 500, 1",
        "W1.1, 1, 2",
        "W1.2, 10, 2",
        "W1.3, 50, 2",
        "W2, 10, 1.5",
        "W3, 150, 1",
        "W4, 50, 1",
        "W5.1, 10, 1.5",
        "W5.2, 50, 1",
        "W5.3, 1000, 1",
        "W5.4, 5000, 1",
        "W6.1, 10, 1.5",
        "W6.2, 50, 1",
        "W7.1, 10, 1.5",
        "W7.2, 50, 1",
        "W8, 50, 1",
        "W9.1, 50, 1",
        "W9.2, 200, 1",
        "W10, 200, 1",
        "W11, 200, 1"
    })
    void rule_MHI_IDENTIFY_a_class_of_table_2_is_major_from_its_critical_quantity(
            String symbol, BigDecimal critical, BigDecimal beta) {
        var at = STANDARD.assess(List.of(ofClass("某物料", critical, symbol)), NOBODY);
        var below =
                STANDARD.assess(List.of(ofClass("某物料", critical.subtract(new BigDecimal("0.001")), symbol)), NOBODY);

        assertThat(at.answer().isMajor()).isTrue();
        assertThat(at.provisional()).isFalse();
        assertThat(at.answer().rows().getFirst().beta().value().orElseThrow()).isEqualByComparingTo(beta);
        assertThat(below.answer().isMajor()).isFalse();
    }

    @Test
    @DisplayName("MHI-IDENTIFY 4.1.2：有多种危险性的，取其中最低的临界量")
    void rule_MHI_IDENTIFY_of_several_hazards_the_lowest_critical_quantity() {
        var it = STANDARD.assess(List.of(ofClass("某中间体", BigDecimal.TEN, "W5.4", "J1", "W5.3")), NOBODY);

        assertThat(it.answer().rows().getFirst().critical()).isEqualByComparingTo("5");
        assertThat(it.answer().rows().getFirst().beta().value().orElseThrow()).isEqualByComparingTo("4");
        assertThat(it.provisional())
                .as("which β a chemical of two classes has is not said")
                .isTrue();
    }

    @Test
    void a_chemical_of_table_1_keeps_its_critical_quantity_whatever_its_class_and_takes_the_beta_of_the_class() {
        var given = STANDARD.assess(List.of(ofClass("甲醇", new BigDecimal("500"), "J1")), NOBODY);
        var supposed = assess(NOBODY, Substance.named("甲醇", "500"));

        assertThat(given.answer().rows().getFirst().critical()).isEqualByComparingTo("500");
        assertThat(given.answer().rows().getFirst().beta().value().orElseThrow())
                .isEqualByComparingTo("4");
        assertThat(given.provisional()).isFalse();
        assertThat(supposed.provisional()).isTrue();
        assertThat(supposed.because()).contains("甲醇的β按推定的危险性类别取值");
    }

    @ParameterizedTest(name = "{0}：β不明，不取1")
    @ValueSource(strings = {"甲醛", "锑化氢", "硒化氢"})
    void an_unknown_beta_is_said_and_never_taken_as_one(String name) {
        var it = assess(200, Substance.named(name, "50"), Substance.named("氯", "50"));

        assertThat(it.answer().isMajor()).isTrue();
        assertThat(it.answer().risk()).isEmpty();
        assertThat(it.answer().level()).isEmpty();
        assertThat(it.answer().betaUnknown()).containsExactly(name);
        assertThat(it.answer().rows().getFirst().beta().value()).isEmpty();
        assertThat(it.because()).contains(name + "的β").contains("不能分级");
    }

    @Test
    void with_the_class_from_the_enterprise_it_is_graded() {
        var it = STANDARD.assess(List.of(ofClass("硒化氢", BigDecimal.TEN, "J1")), NOBODY);

        assertThat(it.answer().risk().orElseThrow()).isEqualByComparingTo("20");
        assertThat(it.answer().level()).contains("三级");
        assertThat(it.provisional()).isFalse();
    }

    @ParameterizedTest(name = "算例{0}：S={3}，R={4}，{5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1 | 二氧化硫:200 | 60 | 10 | 30 | 三级",
                "2 | 液氨:12 | 0 | 1.2 | 1.2 | 四级",
                "3 | 液氯:60,甲醇:800 | 35 | 13.6 | 59.52 | 二级",
                "4 | 汽油:150,乙醇:100 | 500 | 0.95 | - | -",
                "5 | LPG:480 | 120 | 9.6 | 28.8 | 三级",
                "6 | LPG:1700 | 120 | 34 | 102 | 一级",
                "7 | 氢:5 | 1 | 1 | 1.5 | 四级"
            })
    void rule_MHI_GRADE_worked_examples(
            int no, String stock, int residents, BigDecimal sum, BigDecimal risk, String level) {
        var it = assess(residents, stock(stock)).answer();

        assertThat(it.sum()).isEqualByComparingTo(sum);
        assertThat(it.risk()).isEqualTo(Optional.ofNullable(risk));
        assertThat(it.level()).isEqualTo(Optional.ofNullable(level));
    }

    @ParameterizedTest(name = "“{0}”就是{1}")
    @CsvSource({
        "液氨, 氨",
        "氨气, 氨",
        "nh3, 氨",
        "ＮＨ３, 氨",
        "' 液 氨 ', 氨",
        "酒精, 乙醇",
        "黄磷, 白磷",
        "电石, 碳化钙",
        "环氧丙烷, '1,2-环氧丙烷'",
        "tnt, '2,4,6-三硝基甲苯'",
        "lng, '甲烷,天然气'",
        "天然气, '甲烷,天然气'",
        "液氧, 氧(压缩的或液化的)",
        "焦炉煤气, '煤气(CO,CO和H2、CH4的混合物等)'"
    })
    void a_chemical_is_known_by_any_of_its_names(String written, String listed) {
        var row = assess(NOBODY, Substance.named(written, "1")).answer().rows().getFirst();

        assertThat(row.listedAs()).contains(listed);
        assertThat(row.name()).isEqualTo(written);
    }

    @Test
    void a_cas_number_will_do_and_must_agree_with_the_name() {
        assertThat(assess(NOBODY, numbered("67-56-1"))
                        .answer()
                        .rows()
                        .getFirst()
                        .name())
                .isEqualTo("甲醇");
        assertThat(code(new Substance(Optional.of("氨"), Optional.of("67-56-1"), List.of(), BigDecimal.ONE)))
                .isEqualTo("name-cas-mismatch");
        assertThat(code(numbered("67-56-2"))).isEqualTo("bad-cas");
        assertThat(code(numbered("甲醇"))).isEqualTo("bad-cas");
        assertThat(code(numbered("58-08-2"))).isEqualTo("unknown-chemical");
    }

    @ParameterizedTest(name = "“{0}”没有列出，相近的有{1}")
    @CsvSource({"液胺, 液氨", "甲醇液, 甲醇", "环氧乙完, 环氧乙烷", "氰化青, 氰化氢", "硝化干油, 硝化甘油"})
    void an_unknown_chemical_is_named_with_the_nearest_known_ones(String written, String offered) {
        assertThatThrownBy(() -> assess(NOBODY, Substance.named("氨", "1"), Substance.named(written, "1")))
                .isInstanceOfSatisfying(BadInput.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unknown-chemical");
                    assertThat(refused.field()).isEqualTo("substances[1].name");
                    assertThat(refused.message()).contains(written).contains(offered);
                });
    }

    @Test
    void a_chemical_like_nothing_at_all_is_refused_without_an_offer() {
        assertThatThrownBy(() -> assess(NOBODY, Substance.named("☃", "1")))
                .hasMessageContaining("☃")
                .hasMessageNotContaining("相近的有");
    }

    @Test
    void a_name_of_several_entries_must_be_made_clear() {
        assertThatThrownBy(() -> assess(NOBODY, Substance.named("硝酸铵", "5")))
                .isInstanceOfSatisfying(
                        BadInput.class, refused -> assertThat(refused.code()).isEqualTo("ambiguous-chemical"))
                .hasMessageContaining("硝酸铵(含可燃物≤0.2%)");
        assertThat(code(numbered("9004-70-0"))).isEqualTo("ambiguous-chemical");

        var byName = assess(NOBODY, Substance.named("硝酸铵(含可燃物≤0.2%)", "50"));
        var byClass = STANDARD.assess(List.of(ofClass("硝酸铵", new BigDecimal("50"), "W9.2")), NOBODY);
        var byEither = STANDARD.assess(List.of(ofClass("硝化纤维素", new BigDecimal("50"), "W10")), NOBODY);

        assertThat(byName.answer().sum()).isEqualByComparingTo("1");
        assertThat(byClass.answer().sum()).isEqualByComparingTo("1");
        assertThat(byClass.provisional())
                .as("the content is taken from the class")
                .isTrue();
        assertThat(byEither.answer().sum()).isEqualByComparingTo("1");
    }

    @Test
    void what_is_outside_table_1_and_has_no_class_rests_on_a_supposed_one() {
        var supposed = assess(NOBODY, Substance.named("一氧化碳", "10"));
        var given = STANDARD.assess(List.of(ofClass("一氧化碳", BigDecimal.TEN, "W2")), NOBODY);

        assertThat(supposed.answer().sum()).isEqualByComparingTo("1");
        assertThat(supposed.provisional()).isTrue();
        assertThat(supposed.because()).contains("不在表1");
        assertThat(given.provisional()).isFalse();
    }

    @Test
    void coal_gas_takes_the_beta_of_carbon_monoxide_by_analogy_and_says_so() {
        var it = assess(1, Substance.named("煤气", "20"));

        assertThat(it.answer().risk().orElseThrow()).isEqualByComparingTo("2");
        assertThat(it.answer().rows().getFirst().beta().from()).contains("类推");
        assertThat(it.provisional()).isTrue();
    }

    @Test
    void a_supposed_beta_without_a_class_is_provisional_too() {
        var it = assess(1, Substance.named("三氧化硫", "75"));

        assertThat(it.answer().risk().orElseThrow()).isEqualByComparingTo("1");
        assertThat(it.provisional()).isTrue();
    }

    @Test
    void what_is_no_installation_needs_no_beta_and_is_not_provisional_for_it() {
        var it = assess(500, Substance.named("汽油", "150"), Substance.named("乙醇", "100"));

        assertThat(it.provisional()).isFalse();
        assertThat(it.because()).contains("S=0.95，小于1，不构成");
        assertThat(it.basis().stream().map(basis -> basis.article())).doesNotContain("4.3");
    }

    @Test
    void the_sentence_names_five_and_counts_the_rest() {
        var six = IntStream.range(0, 6).mapToObj(i -> Substance.named("氨", "1")).toList();

        assertThat(STANDARD.assess(six, 7).because()).contains("等6种");
        assertThat(STANDARD.assess(six.subList(0, 5), 7).because()).doesNotContain("等5种");
        assertThat(STANDARD.assess(six, 7).facts().byName()).containsEntry("厂区边界外扩500米常住人口", "7人");
    }

    @ParameterizedTest(name = "{0}吨：{1}")
    @CsvSource({
        "-0.0000001, negative",
        "100000000.01, number-out-of-range",
        "1e308, number-out-of-range",
        "1e-21, number-out-of-range",
        "1e-999999999, number-out-of-range"
    })
    void tonnes_that_cannot_be_are_refused(String tonnes, String code) {
        assertThatThrownBy(() -> Substance.named("氨", tonnes)).isInstanceOfSatisfying(BadInput.class, it -> {
            assertThat(it.code()).isEqualTo(code);
            assertThat(it.field()).isEqualTo("tonnes");
        });
    }

    @Test
    void the_most_and_the_finest_that_can_be_are_answered() {
        assertThat(assess(NOBODY, Substance.named("氨", "1e8")).answer().level()).contains("一级");
        assertThat(assess(NOBODY, Substance.named("氨", "1e-20")).answer().sum()).isEqualByComparingTo("1e-21");
    }

    @Test
    void an_empty_list_nobody_at_all_and_a_negative_crowd_are_refused() {
        assertThatThrownBy(() -> STANDARD.assess(List.of(), 1)).hasMessageContaining("至少要有一种");
        assertThatThrownBy(() -> assess(-1, Substance.named("氨", "1"))).hasMessageContaining("不能为负");
        assertThatThrownBy(() -> new Substance(Optional.empty(), Optional.empty(), List.of(), BigDecimal.ONE))
                .hasMessageContaining("name、cas 或者 category");
    }

    @Test
    void an_unknown_symbol_is_refused_with_those_that_exist() {
        assertThatThrownBy(() -> STANDARD.assess(List.of(ofClass("某物料", BigDecimal.ONE, "W5")), 1))
                .hasMessageContaining("W5.1、W5.2、W5.3、W5.4");
        assertThatThrownBy(() -> STANDARD.assess(List.of(ofClass("某物料", BigDecimal.ONE, "X9")), 1))
                .hasMessageContaining("J1、J2");
        assertThat(STANDARD.assess(List.of(ofClass("某物料", BigDecimal.TEN, "ｗ2")), 1)
                        .answer()
                        .isMajor())
                .isTrue();
    }

    @Test
    void rule_MHI_MIXTURE_a_mixture_of_another_class_is_asked_by_its_class() {
        var it = STANDARD.assess(
                List.of(new Substance(Optional.empty(), Optional.empty(), List.of("W5.3"), new BigDecimal("1000"))), 1);

        assertThat(it.answer().isMajor()).isTrue();
        assertThat(it.answer().rows().getFirst().name()).isEqualTo("W5.3");
        assertThat(Rules.of("installation").get("MHI-MIXTURE").says()).contains("按新危险类别");
    }

    @Test
    void rule_MHI_SCOPE_and_rule_MHI_UNIT_say_what_a_reader_must_know() {
        var rules = Rules.of("installation");

        assertThat(rules.get("MHI-SCOPE").says()).contains("采矿业").contains("厂外运输");
        assertThat(rules.get("MHI-SCOPE").verified()).isTrue();
        assertThat(rules.get("MHI-UNIT").says()).contains("2009年版").contains("取消");
        assertThat(rules.get("MHI-UNIT").verified()).isFalse();
    }

    @Test
    void every_class_of_table_2_is_said_in_words_and_has_its_beta() {
        var identify = Rules.of("installation").get("MHI-IDENTIFY").parameters();
        var symbols = identify.table("critical").keySet();

        assertThat(identify.words("classes").stream().map(it -> it.split(" ")[0]))
                .containsExactlyElementsOf(symbols);
        assertThat(Rules.of("installation")
                        .get("MHI-GRADE")
                        .parameters()
                        .table("beta")
                        .keySet())
                .containsExactlyElementsOf(symbols);
    }

    @Test
    void the_sentence_is_the_whole_working() {
        assertThat(assess(35, Substance.named("液氯", "60"), Substance.named("甲醇", "800"))
                        .because())
                .isEqualTo("按设计最大量计，液氯60吨（临界量5吨）、甲醇800吨（临界量500吨），S=13.6，不小于1，构成危险化学品重大危险源；"
                        + "厂区边界外扩500米常住35人，α取1.2，R=59.52，为二级；甲醇的β按推定的危险性类别取值，须由企业按GB 30000系列分类确认。");
        assertThat(assess(35, Substance.named("硝酸", "10")).because())
                .isEqualTo("按设计最大量计，硝酸10吨（临界量100吨），S=0.1，小于1，不构成危险化学品重大危险源；"
                        + "硝酸按表1“硝酸(发红烟的除外,含硝酸>70%)”取值，含量或者形态不同的须另查。");
    }

    @Test
    void whoever_writes_the_content_out_means_that_entry_and_it_is_not_provisional() {
        assertThat(assess(0, Substance.named("硝酸铵(含可燃物≤0.2%)", "5")).provisional())
                .isFalse();
        assertThat(assess(0, Substance.named("硝酸铵（含可燃物≤0.2%）", "5")).provisional())
                .isFalse();
        assertThat(assess(0, Substance.named("硝酸", "5")).provisional()).isTrue();
    }

    @Test
    void where_beta_comes_from_is_said() {
        assertThat(beta("甲醛").from()).isEqualTo("未在表3，须按危险性类别查表4");
        assertThat(beta("甲醇").from()).isEqualTo("表4（W5.3），类别为推定");
        assertThat(beta("三氧化硫").from()).isEqualTo("表4，类别为推定");
        assertThat(beta("煤气").from()).isEqualTo("表3按一氧化碳类推");
        assertThat(beta("丙烯醛").value().orElseThrow()).isEqualByComparingTo("1");
        assertThat(beta("3-氨基丙烯").from()).contains("J5、W5.3");
    }

    @Test
    void a_fault_names_the_field_that_holds_it() {
        assertThatThrownBy(() -> assess(0, numbered("9004-70-0")))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo("substances[0].cas"));
        assertThatThrownBy(() -> assess(0, Substance.named("硝化棉", "1")))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo("substances[0].name"))
                .hasMessageContaining("硝化棉");
        assertThatThrownBy(() -> assess(0, numbered("67-63-0")))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo("substances[0].cas"))
                .hasMessageContaining("67-63-0")
                .hasMessageNotContaining("相近");
        assertThatThrownBy(() -> assess(
                        0, new Substance(Optional.of("无"), Optional.of("58-08-2"), List.of("W5"), BigDecimal.ONE)))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo("substances[0].category"));
    }

    private static Beta beta(String name) {
        return assess(0, Substance.named(name, "1")).answer().rows().getFirst().beta();
    }

    private static Ruling<Assessment> assess(int residents, Substance... substances) {
        return STANDARD.assess(List.of(substances), residents);
    }

    private static Substance[] stock(String written) {
        return List.of(written.split(",")).stream()
                .map(it -> Substance.named(it.split(":")[0], it.split(":")[1]))
                .toArray(Substance[]::new);
    }

    private static Substance ofClass(String name, BigDecimal tonnes, String... symbols) {
        return new Substance(Optional.of(name), Optional.empty(), List.of(symbols), tonnes);
    }

    private static Substance numbered(String cas) {
        return new Substance(Optional.empty(), Optional.of(cas), List.of(), BigDecimal.ONE);
    }

    private static String code(Substance substance) {
        try {
            STANDARD.assess(List.of(substance), NOBODY);
        } catch (BadInput e) {
            return e.code();
        }
        throw new AssertionError("answered: " + substance);
    }
}
