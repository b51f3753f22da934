package cn.anxian.law.accident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.law.BadInput;
import cn.anxian.law.Finding;
import cn.anxian.law.Line;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("事故以后:等级变化、处罚、结案")
class AfterAnAccidentTest {
    private static final Rules PENALTIES = Rules.of("accident-penalty");
    private static final Instant ACCIDENT = at("2026-03-01T10:00:00+08:00");

    @ParameterizedTest(name = "{0} {1} → 计入{2},{3}")
    @DisplayName("INV-REGRADE RPT-SUPPLEMENT-SAME-DAY 期内死亡改变等级并当日补报,期满后不再改变")
    @CsvSource({
        "GENERAL, 2026-03-31T23:59:59+08:00, true, 较大",
        "GENERAL, 2026-04-01T00:00:00+08:00, true, 较大",
        "GENERAL, 2026-04-01T00:00:01+08:00, false, 一般",
        "ROAD, 2026-03-08T23:59:59+08:00, true, 较大",
        "ROAD, 2026-03-09T00:00:01+08:00, false, 一般",
        "FIRE, 2026-03-09T00:00:01+08:00, false, 一般"
    })
    void inv_regrade(Line line, String changed, boolean counted, String grade) {
        var regrading = new Regrading(
                OfficialCalendar.load(), Rules.of("accident-grading", "accident-reporting", "accident-investigation"));

        var ruling = regrading.of(line, ACCIDENT, Harm.of(2, 0, 0), Harm.of(3, 0, 0), at(changed));

        assertThat(ruling.answer().counted()).isEqualTo(counted);
        assertThat(ruling.answer().raised()).isEqualTo(counted);
        assertThat(ruling.answer().grade().label()).isEqualTo(grade);
        assertThat(ruling.answer().supplementBy()).isAfterOrEqualTo(at(changed));
        assertThat(ruling.basis().citation()).contains("第二十条第二款");
    }

    @ParameterizedTest(name = "{0} {1} {2} → {3}至{4}万元")
    @DisplayName("PEN-UNIT-RESPONSIBLE PEN-UNIT-COAL 罚款幅度、煤矿下限和倍数")
    @CsvSource({
        "GENERAL, GENERAL, ORDINARY, 30, 100",
        "LARGER, GENERAL, ORDINARY, 100, 200",
        "MAJOR, GENERAL, ORDINARY, 200, 1000",
        "EXTREME, GENERAL, ORDINARY, 1000, 2000",
        "GENERAL, GENERAL, ESPECIALLY_SERIOUS, 60, 500",
        "EXTREME, HAZCHEM, ESPECIALLY_SERIOUS, 2000, 10000",
        "GENERAL, COAL, ORDINARY, 50, 100",
        "LARGER, COAL, ORDINARY, 150, 200",
        "MAJOR, COAL, ORDINARY, 500, 1000",
        "EXTREME, COAL, ESPECIALLY_SERIOUS, 2000, 10000"
    })
    void pen_unit_responsible_and_pen_unit_coal(
            Grade grade, Line line, AccidentPenalties.Seriousness seriousness, String least, String most) {
        var fine = new AccidentPenalties(PENALTIES).unit(grade, line, seriousness, Optional.empty());

        assertThat(fine.answer().least()).isEqualByComparingTo(least);
        assertThat(fine.answer().most()).isEqualByComparingTo(most);
        assertThat(fine.basis().citation()).contains(line == Line.COAL ? "《煤矿安全生产条例》第六十七条" : "《安全生产法》第一百一十四条");
    }

    @ParameterizedTest(name = "{0} → {1}%")
    @DisplayName("PEN-HEAD-CAUSED 主要负责人上一年年收入的百分比")
    @CsvSource({"GENERAL, 40", "LARGER, 60", "MAJOR, 80", "EXTREME, 100"})
    void pen_head_caused(Grade grade, String percent) {
        var fine = new AccidentPenalties(PENALTIES).headWhoCaused(grade).answer();

        assertThat(fine.least()).isEqualByComparingTo(percent).isEqualByComparingTo(fine.most());
    }

    @ParameterizedTest(name = "{0} → 主要负责人{1},单位{2}")
    @DisplayName("PEN-HEAD-MISREPORT PEN-HEAD-OMIT PEN-UNIT-MISREPORT 漏报不在一百一十条之列")
    @CsvSource({
        "LATE, 60至100, 无",
        "FALSE, 60至100, 100至500",
        "CONCEALED, 60至100, 100至500",
        "OMITTED, 40至80, 无",
        "IN_TIME, 无, 无",
        "FOR_A_PERSON, 无, 无"
    })
    void pen_head_misreport_and_pen_head_omit(Misreport misreport, String head, String unit) {
        var penalties = new AccidentPenalties(PENALTIES);

        assertThat(penalties
                        .headWhoMisreported(misreport)
                        .map(it -> it.answer().told())
                        .orElse("无"))
                .isEqualTo(head);
        assertThat(penalties
                        .unitThatMisreported(misreport)
                        .map(it -> it.answer().told())
                        .orElse("无"))
                .isEqualTo(unit);
    }

    @ParameterizedTest(name = "死{0} 伤{1} 损失{2} → {3}")
    @DisplayName("PEN-FINE-TIERS-2024 幅度内的阶次,未核")
    @CsvSource({
        "0, 2, 299, 30至50",
        "0, 3, 0, 50至70",
        "1, 0, 0, 50至70",
        "0, 0, 300, 50至70",
        "2, 0, 0, 70至100",
        "0, 6, 0, 70至100",
        "0, 0, 500, 70至100",
        "3, 0, 0, 100至120",
        "5, 0, 0, 120至150",
        "7, 0, 0, 150至200",
        "10, 0, 0, 200至400",
        "13, 0, 0, 400至600",
        "15, 0, 0, 600至1000",
        "30, 0, 0, 1000至1200",
        "40, 0, 0, 1200至1500",
        "0, 150, 0, 1500至2000"
    })
    void pen_fine_tiers_2024(int deaths, int injuries, long loss, String fine) {
        var ruling = new AccidentPenalties(PENALTIES).tier(Harm.of(deaths, injuries, loss));

        assertThat(ruling.answer().told()).isEqualTo(fine);
        assertThat(ruling.provisional()).isTrue();
    }

    @ParameterizedTest(name = "死{0} 伤{1} 损失{2} → 起点{3} 加重{4}")
    @DisplayName("CRIM-BASIC CRIM-AGGRAVATED 移送的起点,是否主要责任由人认定")
    @CsvSource({
        "0, 2, 99, false, false",
        "1, 0, 0, true, false",
        "0, 3, 0, true, false",
        "0, 0, 100, true, false",
        "2, 9, 499, true, false",
        "3, 0, 0, true, true",
        "0, 10, 0, true, true",
        "0, 0, 500, true, true"
    })
    void crim_basic_and_crim_aggravated(int deaths, int injuries, long loss, boolean basic, boolean aggravated) {
        var crimes = new Crimes(PENALTIES);
        var harm = Harm.of(deaths, injuries, loss);

        assertThat(crimes.serious(harm) instanceof Finding.Met).isEqualTo(basic);
        assertThat(crimes.aggravated(harm) instanceof Finding.ForAPerson).isEqualTo(aggravated);
    }

    @ParameterizedTest(name = "{0} → {1}类,第一类{2}")
    @DisplayName("TYPES-CURRENT TYPES-1986 按日期适用新旧事故分类")
    @CsvSource({"2026-06-30, 20, 020", "2026-07-01, 27, 027"})
    void types_by_the_day(LocalDate day, int count, String lastCode) {
        var types = new AccidentTypes(Rules.of("accident-types")).on(day).answer();

        assertThat(types).hasSize(count).startsWith("物体打击").doesNotHaveDuplicates();
        assertThat(AccidentTypes.code1986(count)).isEqualTo(lastCode);
        assertThatThrownBy(() -> new AccidentTypes(Rules.of("accident-types")).on(LocalDate.of(1987, 1, 31)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    @DisplayName("SI-BU-FANG-GUO 四项缺一不得结案")
    void si_bu_fang_guo() {
        var closing = new ClosingAnAccident(Rules.of("accident-investigation"));

        assertThat(closing.of(EnumSet.allOf(ClosingAnAccident.Item.class))).isInstanceOf(Finding.Met.class);
        for (var item : ClosingAnAccident.Item.values()) {
            var finding = closing.of(EnumSet.complementOf(EnumSet.of(item)));
            assertThat(finding).isInstanceOf(Finding.NotMet.class);
            assertThat(finding.because()).contains("还有1项");
        }
        assertThat(closing.of(Set.of()).because()).contains("还有4项", "事故原因未查清不放过");
    }

    @Test
    void a_clock_is_missed_after_its_last_moment_and_never_before_it_starts() {
        var course = Course.of(Grade.GENERAL, Line.GENERAL, ACCIDENT, ACCIDENT);
        var clocks = new AccidentClocks(
                        OfficialCalendar.load(), Rules.of("accident-reporting", "accident-investigation"))
                .of(course)
                .answer();
        var unit = clocks.get(0);
        var waiting = clocks.stream()
                .filter(it -> it.id().equals("reply"))
                .findFirst()
                .orElseThrow();

        assertThat(unit.isMissedAt(at("2026-03-01T11:00:00+08:00"))).isFalse();
        assertThat(unit.isMissedAt(at("2026-03-01T11:00:00.001+08:00"))).isTrue();
        assertThat(waiting.dueAt()).isEqualTo(Optional.empty());
        assertThat(waiting.isMissedAt(at("2036-03-01T11:00:00+08:00"))).isFalse();
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
