package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("依据")
class BasisJsonTest {
    private static final InForce SINCE_2021 = InForce.since(LocalDate.of(2021, 9, 1));
    private static final Basis ARTICLE_65 = new Basis.Statute("安全生产法", "第六十五条", Quote.of("原话"), SINCE_2021, true);
    private static final Basis OURS = new Basis.HouseRule("法律没有规定天数，取一个工作日");

    static Stream<Basis> one_of_every_kind() {
        var ended = new InForce(LocalDate.of(2008, 2, 1), LocalDate.of(2026, 4, 30));
        return Stream.of(
                ARTICLE_65,
                new Basis.Regulation("安全生产许可证条例", "第七条", Quote.ABSENT, InForce.ALWAYS, true),
                new Basis.DepartmentRule("安全生产事故隐患排查治理暂行规定", "第十五条", Quote.ABSENT, ended, true),
                new Basis.Document("关于严格规范涉企行政检查的意见", "国办发〔2024〕54号", "全文", Quote.ABSENT, SINCE_2021, false),
                new Basis.Standard("GB 18218-2018 危险化学品重大危险源辨识", "第4.2.1条", Quote.ABSENT, SINCE_2021, true),
                new Basis.LocalRule("河南省", "示例办法", "第六条", Quote.of("“引号”与\\反斜线\n换行"), SINCE_2021, false),
                new Basis.Speech(2, "一件一件对账销号"),
                new Basis.Said("在安全生产会议上的讲话", "二（三）", Quote.of("月底前全部整改到位")),
                OURS);
    }

    @ParameterizedTest
    @MethodSource("one_of_every_kind")
    void every_kind_reads_back_equal_to_what_was_written(Basis basis) {
        assertThat(BasisJson.read(BasisJson.write(basis))).isEqualTo(basis);
    }

    @Test
    void every_kind_is_in_the_sample_above() {
        assertThat(one_of_every_kind().map(Basis::kind).distinct()).containsExactly(BasisKind.values());
    }

    @Test
    void the_form_is_stable() {
        assertThat(BasisJson.write(ARTICLE_65))
                .isEqualTo(
                        "{\"kind\":\"statute\",\"law\":\"安全生产法\",\"article\":\"第六十五条\",\"quote\":\"原话\",\"verified\":true,\"from\":\"2021-09-01\"}");
        assertThat(BasisJson.write(OURS))
                .isEqualTo(
                        "{\"kind\":\"house-rule\",\"law\":\"本平台规则\",\"article\":\"法律没有规定天数，取一个工作日\",\"verified\":true}");
    }

    @Test
    void a_list_reads_back_in_order() {
        var bases = Bases.of(ARTICLE_65, OURS);
        assertThat(BasisJson.readAll(BasisJson.writeAll(bases))).isEqualTo(bases);
        assertThat(bases.all()).isEqualTo(List.of(ARTICLE_65, OURS));
    }

    @Test
    void a_citation_reads_as_a_chinese_document_cites() {
        assertThat(one_of_every_kind().map(Basis::citation))
                .containsExactly(
                        "《安全生产法》第六十五条",
                        "《安全生产许可证条例》第七条",
                        "《安全生产事故隐患排查治理暂行规定》第十五条",
                        "《关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）全文",
                        "GB 18218-2018 危险化学品重大危险源辨识 第4.2.1条",
                        "河南省《示例办法》第六条",
                        "讲话二：“一件一件对账销号”",
                        "《在安全生产会议上的讲话》二（三）",
                        "本平台规则：法律没有规定天数，取一个工作日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"依照《安全生产法》取一天", "第四十一条取一天", "第41条取一天", " "})
    void a_house_rule_never_looks_like_law(String why) {
        assertThatThrownBy(() -> new Basis.HouseRule(why)).isInstanceOf(BadInput.class);
    }

    @Test
    void law_never_looks_like_a_house_rule() {
        assertThatThrownBy(() -> new Basis.Statute("本平台规则", "第一条", Quote.ABSENT, InForce.ALWAYS, true))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"kind\":\"rumour\",\"law\":\"安全生产法\",\"article\":\"第一条\",\"verified\":true}",
                "{\"kind\":\"statute\",\"law\":\"\",\"article\":\"第一条\",\"verified\":true}",
                "{\"kind\":\"statute\",\"law\":\"安全生产法\",\"article\":\" \",\"verified\":true}",
                "{\"kind\":\"statute\",\"law\":\"安全生产法\",\"verified\":true}",
                "{\"kind\":\"statute\",\"law\":\"安全生产法\",\"article\":\"第一条\"}",
                "{\"kind\":\"statute\",\"law\":\"安全生产法\",\"article\":\"第一条\",\"verified\":\"yes\"}",
                "{\"kind\":\"statute\",\"law\":\"安全生产法\",\"article\":\"第一条\",\"verified\":true,\"quote\":\"\"}",
                "{\"kind\":\"statute\",\"law\":\"安全生产法\",\"article\":\"第一条\",\"verified\":true,\"from\":\"2021-02-30\"}",
                "{\"kind\":\"statute\",\"law\":\"安全生产法\",\"article\":\"第一条\",\"verified\":true,\"from\":\"2021-02-03\",\"until\":\"2021-02-02\"}",
                "{\"kind\":\"speech\",\"law\":\"讲话二\",\"article\":\"原话\",\"no\":12,\"quote\":\"话\",\"verified\":true}"
            })
    void what_is_not_a_basis_is_refused(String json) {
        assertThatThrownBy(() -> BasisJson.read(json)).isInstanceOf(BadInput.class);
    }

    @Test
    @DisplayName("没有依据就不是依据:空数组被拒绝")
    void an_empty_list_of_bases_is_refused() {
        assertThatThrownBy(() -> BasisJson.readAll("[]"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("没有依据");
    }

    @Test
    void force_covers_both_its_ends() {
        var force = new InForce(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        assertThat(force.covers(LocalDate.of(2026, 4, 30))).isFalse();
        assertThat(force.covers(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(force.covers(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(force.covers(LocalDate.of(2026, 6, 1))).isFalse();
    }
}
