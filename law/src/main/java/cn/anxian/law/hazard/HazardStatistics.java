package cn.anxian.law.hazard;

import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.Told;
import java.time.LocalDate;
import java.time.YearMonth;

/** HZ-STATS: by when the statistics of hazards are sent. */
public final class HazardStatistics {
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Rule rule;

    /** @param rules with the subject hazard */
    public HazardStatistics(Rules rules) {
        rule = rules.get("HZ-STATS");
    }

    /** The last day for the quarter in which {@code month} lies. */
    public Ruling<LocalDate> ofQuarter(YearMonth month) {
        var first = month.minusMonths((month.getMonthValue() - 1L) % MONTHS_OF_A_QUARTER);
        var day = first.plusMonths(MONTHS_OF_A_QUARTER).atDay(rule.parameters().integer("quarterDay"));
        return ruling(day, month.getYear() + "年" + month.getMonthValue() + "月所在季度");
    }

    /** The last day for the year. */
    public Ruling<LocalDate> ofYear(int year) {
        var numbers = rule.parameters();
        return ruling(LocalDate.of(year + 1, numbers.integer("annualMonth"), numbers.integer("annualDay")), year + "年");
    }

    private Ruling<LocalDate> ruling(LocalDate day, String what) {
        var because = what + "的隐患统计分析表，应当在" + Told.day(day) + "前报送，由主要负责人签字。";
        return new Ruling<>(day, rule.grounds(Facts.of("统计期间", what), because));
    }
}
