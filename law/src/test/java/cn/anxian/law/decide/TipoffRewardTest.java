package cn.anxian.law.decide;

import static cn.anxian.law.decide.Question.ask;
import static cn.anxian.law.decide.Question.refusal;
import static cn.anxian.law.decide.Question.said;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("decide tipoff-reward")
class TipoffRewardTest {
    private static final String RULE = "tipoff-reward";

    @ParameterizedTest(name = "罚款{0}万元 → {1}元,封顶{2}")
    @DisplayName("WB-REWARD-HAZARD 处罚金额的15%,最低3000元,最高30万元")
    @CsvSource({
        "0, 3000, false",
        "1.99, 3000, false",
        "2, 3000, false",
        "2.01, 3015, false",
        "2.0001, 3000.15, false",
        "100, 150000, false",
        "199.99, 299985, false",
        "200, 300000, false",
        "200.01, 300000, true",
        "2000, 300000, true"
    })
    void wb_reward_hazard(String fines, String yuan, boolean capped) {
        var verdict = ask(RULE, "{'kind':'violation','finesWan':" + fines + "}");

        assertThat(said(verdict, "amountYuan")).isEqualTo(yuan);
        assertThat(verdict.flag("capped")).isEqualTo(capped);
        assertThat(verdict.flag("provisional")).isFalse();
        assertThat(said(verdict, "because")).endsWith("奖励" + yuan + "元。");
    }

    @Test
    @DisplayName("WB-REWARD-HAZARD 没有罚款的,按最低额")
    void wb_reward_hazard_without_a_fine_is_the_least() {
        assertThat(said(ask(RULE, "{'kind':'violation'}"), "amountYuan")).isEqualTo("3000");
    }

    @ParameterizedTest(name = "{0} 查实{1}人 → {2}元,封顶{3}")
    @DisplayName("WB-REWARD-CONCEAL 按最终等级每人3、4、5、6万元,最高30万元")
    @CsvSource({
        "一般, 1, 30000, false",
        "一般, 2, 60000, false",
        "较大, 1, 40000, false",
        "较大, 7, 280000, false",
        "较大, 8, 300000, true",
        "重大, 6, 300000, false",
        "重大, 7, 300000, true",
        "特别重大, 5, 300000, false",
        "特别重大, 6, 300000, true"
    })
    void wb_reward_conceal(String grade, int deaths, String yuan, boolean capped) {
        var verdict = ask(RULE, "{'kind':'concealed','concealedDeaths':" + deaths + ",'finalGrade':'" + grade + "'}");

        assertThat(said(verdict, "amountYuan")).isEqualTo(yuan);
        assertThat(verdict.flag("capped")).isEqualTo(capped);
    }

    @Test
    @DisplayName("WB-INSIDER-BONUS 上浮由省级确定:没有载入的按原额并标明暂定,载入的上浮")
    void wb_insider_bonus() {
        var question = "{'kind':'violation','finesWan':10,'insider':true}";
        var plain = ask(RULE, question);
        var overlay = Overlay.read(
                "{\"region\":\"990000\",\"name\":\"某省\",\"document\":{\"law\":\"某省办法\",\"verified\":true},"
                        + "\"sets\":[{\"key\":\"WB-INSIDER-BONUS.rate\",\"value\":0.2,\"article\":\"第七条\"}]}",
                Rules.load());
        var raised = ask(RULE, question, Book.under(overlay));

        assertThat(said(plain, "amountYuan")).isEqualTo("15000");
        assertThat(plain.flag("provisional")).isTrue();
        assertThat(said(plain, "because")).contains("暂不上浮");
        assertThat(said(raised, "amountYuan")).isEqualTo("18000");
        assertThat(raised.flag("provisional")).isFalse();

        var most = ask(RULE, "{'kind':'violation','finesWan':166.66,'insider':true}", Book.under(overlay));
        var more = ask(RULE, "{'kind':'violation','finesWan':166.67,'insider':true}", Book.under(overlay));
        assertThat(most.flag("provisional")).isFalse();
        assertThat(said(most, "because")).doesNotContain("没有明文");
        assertThat(said(more, "amountYuan") + said(more, "capped")).isEqualTo("300000true");
        assertThat(more.flag("provisional")).isTrue();
        assertThat(said(more, "because")).contains("是否可以突破最高奖励，国家文件没有明文");
        assertThat(said(raised, "because")).contains("上浮20%");
        assertThat(raised.array("basis").toString()).contains("某省办法");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'finesWan':1} | missing-field kind",
                "{'kind':'rumour'} | unknown-kind kind",
                "{'kind':'violation','finesWan':-1} | negative finesWan",
                "{'kind':'violation','finesWan':1e308} | number-out-of-range finesWan",
                "{'kind':'concealed','finalGrade':'一般'} | missing-field concealedDeaths",
                "{'kind':'concealed','concealedDeaths':1} | missing-field finalGrade",
                "{'kind':'concealed','concealedDeaths':-1,'finalGrade':'一般'} | negative concealedDeaths",
                "{'kind':'concealed','concealedDeaths':0,'finalGrade':'一般'} | no-formula concealedDeaths",
                "{'kind':'concealed','concealedDeaths':2000000,'finalGrade':'一般'} | number-out-of-range concealedDeaths",
                "{'kind':'concealed','concealedDeaths':1,'finalGrade':'特大'} | unknown-grade finalGrade"
            })
    void what_cannot_be_is_refused(String line, String refusal) {
        assertThat(refusal(RULE, line)).isEqualTo(refusal);
    }
}
