package cn.anxian.law.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Finding;
import cn.anxian.law.Line;
import cn.anxian.law.Rules;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("许可、证书和试运行")
class AccessTest {
    private static final Rules RULES = Rules.of("access");

    @ParameterizedTest(name = "{0} 从业{1}年 → 至{2},复审{3},申请{4},暂定{5}")
    @DisplayName(
            "AC-SPECIAL-OPS AC-SPECIAL-EQUIP-OPERATOR AC-CONSTRUCTION-OPS AC-HEAD-CERT AC-LIC-VALID AC-HC-VALID 有效期、复审和申请")
    @CsvSource({
        "SPECIAL_OPS, 9, true, 2032-03-02, 2029-03-02, 2029-01-01, 无, false",
        "SPECIAL_OPS, 10, true, 2032-03-02, 2032-03-02, 2032-01-02, 无, false",
        "SPECIAL_OPS, 10, false, 2032-03-02, 2029-03-02, 2029-01-01, 无, false",
        "SPECIAL_OPS, 10, null, 2032-03-02, 2029-03-02, 2029-01-01, 无, false",
        "SPECIAL_EQUIPMENT_OPERATOR, 0, null, 2030-03-02, 无, 无, 无, true",
        "CONSTRUCTION_OPS, 0, null, 2028-03-02, 无, 无, 无, true",
        "HEAD, 0, null, 2029-03-02, 无, 无, 无, true",
        "SAFETY_LICENCE, 0, null, 2029-03-02, 无, 无, 2028-12-02, false",
        "CHEMICAL_LICENCE, 0, null, 2029-03-02, 无, 无, 2028-12-02, true"
    })
    void certificates(
            Certificate certificate,
            int years,
            String consented,
            LocalDate expires,
            String review,
            String applyFrom,
            String applyBy,
            boolean provisional) {
        var ruling = new Certificates(RULES)
                .of(certificate, LocalDate.of(2026, 3, 2), new Certificates.Trade(years, told(consented)));

        assertThat(ruling.answer().expires()).isEqualTo(expires);
        assertThat(ruling.answer().reviewBy().map(LocalDate::toString).orElse("无"))
                .isEqualTo(review);
        assertThat(ruling.answer().applyFrom().map(LocalDate::toString).orElse("无"))
                .isEqualTo(applyFrom);
        assertThat(ruling.answer().applyBy().map(LocalDate::toString).orElse("无"))
                .isEqualTo(applyBy);
        assertThat(ruling.provisional()).isEqualTo(provisional);
        assertThat(ruling.because()).contains(certificate == Certificate.SPECIAL_OPS ? "复审" : certificate.label());
        assertThat(ruling.because().contains("考核发证机关")).isEqualTo(years == 10);
        assertThat(ruling.because().contains("没有填报同意")).isEqualTo(years == 10 && consented.equals("null"));
    }

    @ParameterizedTest(name = "{0} 剧毒{1} 储存{2} 重大危险源{3} → {4},{5}")
    @DisplayName("AC-HC-TRADE AC-HC-TRADE-OLD 2026年5月1日前后,谁许可、多少日")
    @CsvSource({
        "2026-05-01, false, true, false, 县级, 20个工作日",
        "2026-05-01, true, true, null, 设区的市级, 20个工作日",
        "2026-05-01, false, false, null, 县级, 20个工作日",
        "2026-04-30, false, true, null, 设区的市级, 30日",
        "2026-05-01, false, true, true, 设区的市级, 20个工作日",
        "2026-05-01, true, false, false, 设区的市级, 20个工作日",
        "2026-05-01, false, false, false, 县级, 20个工作日",
        "2026-04-30, false, true, false, 设区的市级, 30日",
        "2026-04-30, false, false, false, 县级, 30日"
    })
    void ac_hc_trade(LocalDate on, boolean toxic, boolean storage, String installation, String who, String period) {
        var trade = new ChemicalTrade(RULES);
        var licensing = trade.of(new ChemicalTrade.Business(toxic, storage, told(installation)), on)
                .answer();

        assertThat(licensing.authority()).startsWith(who);
        assertThat(licensing.clock().period().label()).isEqualTo(period);
        assertThatThrownBy(() ->
                        trade.of(new ChemicalTrade.Business(true, true, Optional.of(true)), LocalDate.of(2011, 11, 30)))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest(name = "{0}日 → {1}")
    @DisplayName("AC-3S-TRIAL 试运行30日至180日")
    @CsvSource({"29, false", "30, true", "180, true", "181, false"})
    void ac_3s_trial(int days, boolean met) {
        assertThat(new TrialRun(RULES).of(days) instanceof Finding.Met).isEqualTo(met);
        assertThatThrownBy(() -> new TrialRun(RULES).of(-1)).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest(name = "{0} 生产{1} 民爆{2} → {3}")
    @DisplayName("AC-LIC-SCOPE 只有五类企业要安全生产许可证")
    @CsvSource({
        "COAL, true, false, true",
        "MINE, true, false, true",
        "CONSTRUCTION, true, false, true",
        "HAZCHEM, true, false, true",
        "HAZCHEM, false, false, false",
        "FIREWORKS, true, false, true",
        "FIREWORKS, false, false, false",
        "INDUSTRY, true, false, false",
        "GENERAL, true, true, true",
        "GENERAL, false, true, false"
    })
    void ac_lic_scope(Line line, boolean produces, boolean explosives, boolean needed) {
        assertThat(new SafetyLicence(RULES).needed(line, produces, explosives) instanceof Finding.Met)
                .isEqualTo(needed);
    }

    @Test
    @DisplayName("AC-HC-TRADE 有储存设施而没有写明是否重大危险源的，说出缺哪一项")
    void ac_hc_trade_asks_whether_it_is_an_installation() {
        var untold = new ChemicalTrade.Business(false, true, Optional.empty());

        assertThatThrownBy(() -> new ChemicalTrade(RULES).of(untold, LocalDate.of(2026, 5, 1)))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(it.field()).isEqualTo("installation"));
    }

    private static Optional<Boolean> told(String flag) {
        return flag.equals("null") ? Optional.empty() : Optional.of(Boolean.valueOf(flag));
    }
}
