package cn.anxian.law.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.Finding;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("处罚和强制的前提")
class EnforcementTest {
    private static final Rules RULES = Rules.of("enforcement");

    @ParameterizedTest(name = "{0} 紧急{1} → {2},暂定{3}")
    @DisplayName("EN-NOT-AT-NIGHT EN-NIGHT-HOURS 夜间和节假日不得强制,紧急除外")
    @CsvSource({
        "2026-03-02T21:59:59+08:00, false, true, false",
        "2026-03-02T22:00:00+08:00, false, false, false",
        "2026-03-03T05:59:59+08:00, false, false, false",
        "2026-03-03T06:00:00+08:00, false, true, false",
        "2026-03-02T23:00:00+08:00, true, true, false",
        "2026-10-01T10:00:00+08:00, false, false, false",
        "2026-10-01T10:00:00+08:00, true, true, false",
        "2026-03-07T10:00:00+08:00, false, true, false",
        "2026-02-14T10:00:00+08:00, false, true, false",
        "2026-03-02T14:00:00Z, false, false, false",
        "2027-03-02T10:00:00+08:00, false, true, true"
    })
    void en_not_at_night(String at, boolean urgent, boolean met, boolean provisional) {
        var finding = new CoercionTime(OfficialCalendar.load(), RULES)
                .of(new CoercionTime.Planned(OffsetDateTime.parse(at).toInstant(), urgent, Optional.empty()));

        assertThat(finding instanceof Finding.Met).as(finding.because()).isEqualTo(met);
        assertThat(finding.provisional()).isEqualTo(provisional);
    }

    @Test
    @DisplayName("EN-NOT-AT-NIGHT 不得断居民生活,紧急也不例外")
    void en_not_at_night_never_cuts_off_homes() {
        var finding = new CoercionTime(OfficialCalendar.load(), RULES)
                .of(new CoercionTime.Planned(
                        OffsetDateTime.parse("2026-03-02T10:00:00+08:00").toInstant(), true, Optional.of("供水")));

        assertThat(finding).isInstanceOf(Finding.NotMet.class);
        assertThat(finding.because()).contains("居民生活停止供水", "紧急情况也不例外");
        assertThat(finding.basis().citation()).contains("第四十三条第二款");
    }

    @ParameterizedTest(name = "终了{0} 发现{1} 危害生命{2} → {3}")
    @DisplayName("EN-LIMITATION 二年,涉及生命健康安全五年")
    @CsvSource({
        "2024-03-01, 2026-03-01, false, true",
        "2024-03-01, 2026-03-02, false, false",
        "2021-08-01, 2026-08-01, true, true",
        "2021-08-01, 2026-08-02, true, false",
        "2026-03-01, 2026-02-01, false, true"
    })
    void en_limitation(LocalDate ended, LocalDate discovered, boolean life, boolean met) {
        assertThat(new Limitation(RULES).of(ended, discovered, life) instanceof Finding.Met)
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "终了{0} 发现{1} → {2}")
    @DisplayName("EN-LAW-OF-THE-ACT 二年在2021年7月15日以前已满的不再处罚,没有满而新旧结果不同的由人定")
    @CsvSource({
        "2019-07-14, 2021-07-15, NotMet",
        "2019-07-15, 2021-07-15, Met",
        "2019-07-15, 2021-07-16, ForAPerson",
        "2019-07-14, 2024-01-01, NotMet",
        "2021-07-14, 2023-07-14, Met",
        "2021-07-14, 2023-07-15, ForAPerson",
        "2021-07-14, 2026-07-14, ForAPerson",
        "2021-07-14, 2026-07-15, NotMet",
        "2021-07-15, 2026-07-15, Met",
        "2021-07-15, 2026-07-16, NotMet"
    })
    void en_law_of_the_act(LocalDate ended, LocalDate discovered, String finding) {
        var found = new Limitation(RULES).of(ended, discovered, true);
        var old = ended.isBefore(LocalDate.of(2021, 7, 15));

        assertThat(found.getClass().getSimpleName()).as(found.because()).isEqualTo(finding);
        assertThat(found.basis().citation().contains("第三十七条")).isEqualTo(old);
        assertThat(found.provisional()).isEqualTo(old);
    }

    @Test
    @DisplayName("EN-HEARING 哪些处罚应当告知听证权;较大数额由地方规定")
    void en_hearing() {
        var right = new HearingRight(RULES);
        var local = new HearingRight(RULES.under(Overlay.read(
                "{\"region\":\"990000\",\"name\":\"某省\",\"document\":{\"law\":\"某省听证办法\",\"verified\":true},"
                        + "\"sets\":[{\"key\":\"EN-HEARING.largeFineUnitWan\",\"value\":5,\"article\":\"第二条\"}]}",
                Rules.load())));

        assertThat(right.of(new HearingRight.Penalty.Closing())).isInstanceOf(Finding.Met.class);
        assertThat(right.of(new HearingRight.Penalty.LosingALicence())).isInstanceOf(Finding.Met.class);
        assertThat(right.of(new HearingRight.Penalty.Warning())).isInstanceOf(Finding.NotMet.class);
        assertThat(right.of(new HearingRight.Penalty.Confiscation())).isInstanceOf(Finding.ForAPerson.class);
        assertThat(right.of(fine("5", false))).isInstanceOf(Finding.ForAPerson.class);
        assertThat(local.of(fine("4.99", false))).isInstanceOf(Finding.NotMet.class);
        assertThat(local.of(fine("5", false))).isInstanceOf(Finding.Met.class);
        assertThat(local.of(fine("5", true))).isInstanceOf(Finding.ForAPerson.class);
    }

    private static HearingRight.Penalty fine(String wan, boolean person) {
        return new HearingRight.Penalty.Fine(new BigDecimal(wan), person);
    }
}
