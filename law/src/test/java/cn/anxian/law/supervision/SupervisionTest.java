package cn.anxian.law.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Finding;
import cn.anxian.law.Line;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Overlay;
import cn.anxian.law.Rules;
import cn.anxian.law.accident.Grade;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("约谈、失信名单、检查限制")
class SupervisionTest {
    private static final Rules RULES = Rules.of("supervision");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Summons SUMMONS = new Summons(RULES);

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("SV-YT-PROV-HEAD 特别重大事故,2018年2月26日办法施行以来的")
    @CsvSource({
        "EXTREME, 2026-11-22, Met",
        "EXTREME, 2018-02-26, Met",
        "EXTREME, 2018-02-25, ForAPerson",
        "MAJOR, 2026-11-22, ForAPerson"
    })
    void sv_yt_prov_head(Grade grade, LocalDate day, String finding) {
        assertThat(SUMMONS.provinceHead(List.of(new PastAccident(day, grade, 30, false)), TODAY)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}日前 → {1}")
    @DisplayName("SV-YT-PROV-DEPUTY 任何30日内2起、任何6个月内3起重大事故,不只是最近的")
    @CsvSource({
        "0 30, Met",
        "0 31, ForAPerson",
        "300 330, Met",
        "300 331, ForAPerson",
        "0 100 184, Met",
        "0 100 185, ForAPerson",
        "300 400 484, Met",
        "300 400 485, ForAPerson",
        "200, ForAPerson",
        "3191 3192, ForAPerson",
        "3192 3193, NotMet"
    })
    void sv_yt_prov_deputy(String daysAgo, String finding) {
        assertThat(SUMMONS.provinceDeputy(accidents(daysAgo, Grade.MAJOR), TODAY)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(finding);
    }

    @Test
    @DisplayName("SV-YT-PROV-DEPUTY SV-YT-CITY-HEAD 性质严重、社会影响恶劣的,一起就够")
    void sv_yt_of_a_grave_accident() {
        var major = new PastAccident(TODAY, Grade.MAJOR, 10, true);
        var larger = new PastAccident(TODAY, Grade.LARGER, 3, true);

        assertThat(SUMMONS.provinceDeputy(List.of(major), TODAY)).isInstanceOf(Finding.Met.class);
        assertThat(SUMMONS.cityHead(List.of(larger), TODAY)).isInstanceOf(Finding.Met.class);
    }

    @ParameterizedTest(name = "{1} {0}日前 → {2}")
    @DisplayName("SV-YT-CITY-HEAD 重大事故,或者任何6个月内3起较大事故;条件具备不等于决定")
    @CsvSource({
        "0, MAJOR, Met",
        "400, MAJOR, Met",
        "0 50 184, LARGER, Met",
        "0 50 185, LARGER, ForAPerson",
        "300 350 484, LARGER, Met",
        "300 350 485, LARGER, ForAPerson",
        "0, GENERAL, NotMet"
    })
    void sv_yt_city_head(String daysAgo, Grade grade, String finding) {
        var found = SUMMONS.cityHead(accidents(daysAgo, grade), TODAY);

        assertThat(found.getClass().getSimpleName()).isEqualTo(finding);
        assertThat(found.because().contains("是否约谈由有权的人决定")).isEqualTo(finding.equals("Met"));
    }

    @Test
    @DisplayName("SV-YT-LOCAL 市县的条件由地方规定:没有载入交由人决定,载入的按次数")
    void sv_yt_local() {
        var overlay = Overlay.read("""
                {"region": "990102", "name": "某区", "document": {"law": "某区约谈办法", "verified": true}, "sets": [
                  {"key": "SV-YT-LOCAL.days", "value": 30, "article": "第三条"},
                  {"key": "SV-YT-LOCAL.fatalInDays", "value": 3, "article": "第三条"},
                  {"key": "SV-YT-LOCAL.months", "value": 6, "article": "第三条"},
                  {"key": "SV-YT-LOCAL.twoDeathsInMonths", "value": 2, "article": "第三条"}]}
                """, Rules.load());
        var local = new Summons(RULES.under(overlay));
        var two = List.of(deadly(0, 1), deadly(30, 1));
        var three = List.of(deadly(0, 1), deadly(30, 1), deadly(15, 1));
        var pairs = List.of(deadly(0, 2), deadly(184, 2));

        assertThat(SUMMONS.local(three, TODAY)).isInstanceOf(Finding.ForAPerson.class);
        assertThat(local.local(two, TODAY)).isInstanceOf(Finding.NotMet.class);
        assertThat(local.local(three, TODAY)).isInstanceOf(Finding.Met.class);
        assertThat(local.local(pairs, TODAY)).isInstanceOf(Finding.Met.class);
        assertThat(local.local(List.of(deadly(0, 2), deadly(185, 2)), TODAY)).isInstanceOf(Finding.NotMet.class);
        assertThat(local.local(List.of(deadly(100, 1), deadly(115, 1), deadly(130, 1)), TODAY))
                .isInstanceOf(Finding.Met.class);
        assertThat(local.local(List.of(deadly(100, 1), deadly(115, 1), deadly(131, 1)), TODAY))
                .isInstanceOf(Finding.NotMet.class);
    }

    @ParameterizedTest(name = "{0} {1}日前 → {2}")
    @DisplayName("SV-BLACKLIST 重大以上一起,或者任何12个月内累计2起较大;2023年10月1日以前的不计;不含建筑施工、交通运输")
    @CsvSource({
        "INDUSTRY, MAJOR, 900, true",
        "INDUSTRY, LARGER, 0, false",
        "INDUSTRY, LARGER, 0 364, true",
        "INDUSTRY, LARGER, 0 365, false",
        "INDUSTRY, LARGER, 500 864, true",
        "INDUSTRY, LARGER, 500 865, false",
        "INDUSTRY, LARGER, 1147 1148, true",
        "INDUSTRY, LARGER, 1148 1149, false",
        "INDUSTRY, MAJOR, 1148, true",
        "INDUSTRY, MAJOR, 1149, false",
        "HAZCHEM, GENERAL, 0 1 2, false",
        "CONSTRUCTION, EXTREME, 0, false",
        "ROAD, MAJOR, 0, false"
    })
    void sv_blacklist(Line line, Grade grade, String daysAgo, boolean met) {
        var finding = new Blacklist(RULES).of(line, accidents(daysAgo, grade), Set.of(), TODAY);

        assertThat(finding instanceof Finding.Met).as(finding.because()).isEqualTo(met);
    }

    @Test
    @DisplayName("SV-BLACKLIST SV-YT-CITY-HEAD 当日的事故计入,以后的事故不成其为事故,指明哪一项")
    void an_accident_that_has_not_happened_is_refused() {
        var today = List.of(accident(0, Grade.MAJOR));
        var tomorrow = List.of(accident(-1, Grade.MAJOR));
        var list = new Blacklist(RULES);

        assertThat(list.of(Line.INDUSTRY, today, Set.of(), TODAY)).isInstanceOf(Finding.Met.class);
        assertThat(SUMMONS.cityHead(today, TODAY)).isInstanceOf(Finding.Met.class);
        assertThatThrownBy(() -> list.of(Line.INDUSTRY, tomorrow, Set.of(), TODAY))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2026年11月23日在所问之日2026年11月22日以后");
        for (var asked : List.<Function<List<PastAccident>, Finding>>of(
                it -> SUMMONS.provinceHead(it, TODAY),
                it -> SUMMONS.provinceDeputy(it, TODAY),
                it -> SUMMONS.cityHead(it, TODAY),
                it -> SUMMONS.local(it, TODAY))) {
            assertThatThrownBy(() -> asked.apply(tomorrow)).isInstanceOf(BadInput.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Blacklist.Ground.class)
    @DisplayName("SV-BLACKLIST 其他情形各自成立,未核的标明暂定")
    void sv_blacklist_of_other_grounds(Blacklist.Ground ground) {
        var finding = new Blacklist(RULES).of(Line.INDUSTRY, List.of(), EnumSet.of(ground), TODAY);

        assertThat(finding).isInstanceOf(Finding.Met.class);
        assertThat(finding.because()).contains("列入前应当告知");
        assertThatThrownBy(() -> new Blacklist(RULES).of(Line.INDUSTRY, List.of(), Set.of(), LocalDate.of(2023, 9, 30)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    @DisplayName("SV-BLACKLIST-TERM 三年,满十二个月可以申请移出")
    void sv_blacklist_term() {
        var term = new Blacklist(RULES)
                .term(
                        OfficialCalendar.load(),
                        OffsetDateTime.parse("2026-03-02T09:00:00+08:00").toInstant())
                .answer();

        assertThat(term.ends())
                .isEqualTo(OffsetDateTime.parse("2029-03-03T00:00:00+08:00").toInstant());
        assertThat(term.mayLeaveFrom())
                .isEqualTo(OffsetDateTime.parse("2027-03-03T00:00:00+08:00").toInstant());
    }

    @ParameterizedTest(name = "{0} {1} 持证{2} 公布{3} 批准{4} 扫码{5} → {6}")
    @DisplayName("SV-ENTERPRISE-INSPECTION-LIMIT 谁可以检查企业,要什么手续")
    @CsvSource({
        "DEPARTMENT, PLANNED, true, true, true, true, ForAPerson",
        "DEPARTMENT, TIP_OFF, true, true, true, true, Met",
        "DEPARTMENT, CLUE, true, true, true, true, Met",
        "COORDINATING_BODY, PLANNED, true, true, true, true, NotMet",
        "THIRD_PARTY, TIP_OFF, true, true, true, true, NotMet",
        "DEPARTMENT, TIP_OFF, false, true, true, true, NotMet",
        "DEPARTMENT, TIP_OFF, true, false, true, true, NotMet",
        "DEPARTMENT, TIP_OFF, true, true, false, true, NotMet",
        "DEPARTMENT, TIP_OFF, true, true, true, false, NotMet"
    })
    void sv_enterprise_inspection_limit(
            InspectionLimits.Inspector inspector,
            InspectionLimits.Occasion occasion,
            boolean certified,
            boolean published,
            boolean approved,
            boolean coded,
            String finding) {
        var found = new InspectionLimits(RULES)
                .of(new InspectionLimits.Planned(inspector, occasion, certified, published, approved, coded, 0));

        assertThat(found.getClass().getSimpleName()).as(found.because()).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0} 已查{1}次 → {2}")
    @DisplayName("SV-ENTERPRISE-INSPECTION-LIMIT 公布的年度频次上限,个案检查不受限")
    @CsvSource({"PLANNED, 1, Met", "PLANNED, 2, NotMet", "TIP_OFF, 2, Met"})
    void sv_enterprise_inspection_limit_with_a_cap(InspectionLimits.Occasion occasion, int done, String finding) {
        var overlay = Overlay.read(
                "{\"region\":\"990100\",\"name\":\"某市\",\"document\":{\"law\":\"某市公告\",\"verified\":true},"
                        + "\"sets\":[{\"key\":\"SV-ENTERPRISE-INSPECTION-LIMIT.perYear\",\"value\":2,\"article\":\"全文\"}]}",
                Rules.load());
        var limits = new InspectionLimits(RULES.under(overlay));

        assertThat(limits.of(new InspectionLimits.Planned(
                                InspectionLimits.Inspector.DEPARTMENT, occasion, true, true, true, true, done))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(finding);
    }

    private static List<PastAccident> accidents(String daysAgo, Grade grade) {
        var accidents = new ArrayList<PastAccident>();
        for (var days : daysAgo.split(" ")) {
            accidents.add(accident(Integer.parseInt(days), grade));
        }
        return accidents;
    }

    private static PastAccident accident(int daysAgo, Grade grade) {
        return new PastAccident(TODAY.minusDays(daysAgo), grade, 3, false);
    }

    private static PastAccident deadly(int daysAgo, int deaths) {
        return new PastAccident(TODAY.minusDays(daysAgo), Grade.GENERAL, deaths, false);
    }
}
