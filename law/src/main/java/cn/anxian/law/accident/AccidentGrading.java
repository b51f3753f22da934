package cn.anxian.law.accident;

import cn.anxian.law.Facts;
import cn.anxian.law.Grounds;
import cn.anxian.law.Line;
import cn.anxian.law.OfficialCalendar;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** GRADE-TABLE: the highest grade that any one measure reaches; 以上 includes the number, 以下 does not. */
public final class AccidentGrading {
    public static final String SUBJECT = "accident-grading";

    private static final String ITEMS = "第三条第一款第";

    private final Rule table;
    private final Rule notAnAccident;
    private final Rule missingPersons;
    private final Rule missingAsDeath;
    private final Rule statistics;
    /** Lower bounds by measure and grade, both in their order. */
    private final List<List<BigDecimal>> from;

    private final BigDecimal statisticsFrom;

    /** @param rules with the subject {@link #SUBJECT} */
    public AccidentGrading(Rules rules) {
        table = rules.get("GRADE-TABLE");
        notAnAccident = rules.get("GRADE-NOT-AN-ACCIDENT");
        missingPersons = rules.get("MISSING-PERSONS");
        missingAsDeath = rules.get("MISSING-AS-DEATH");
        statistics = rules.get("STAT-FLOOR");
        statisticsFrom = statistics.parameters().number("directLossWan");
        from = Arrays.stream(Measure.values())
                .map(measure -> Arrays.stream(Grade.values())
                        .map(grade -> table.parameters().number(measure.parameter(), grade.label()))
                        .toList())
                .toList();
    }

    private BigDecimal from(Measure measure, Grade grade) {
        return from.get(measure.ordinal()).get(grade.ordinal());
    }

    /**
     * @param occurred the day of the accident, where it is known
     * @throws cn.anxian.law.BadInput when the rule was not law on that day
     */
    public Ruling<Graded> grade(Harm harm, Nature nature, Line line, Optional<LocalDate> occurred) {
        var facts = Facts.of("性质", nature.label()).and("后果", harm.told());
        if (nature != Nature.WORK_SAFETY) {
            var because = "经认定属于" + nature.label() + "，不是生产经营活动中的生产安全事故，不分级（" + harm.told() + "）。";
            return new Ruling<>(
                    new Graded(Graded.Outcome.NOT_GRADED, Optional.empty(), List.of(), List.of(), Optional.empty()),
                    notAnAccident.grounds(occurred, facts, because));
        }
        var grade = highest(harm);
        return mayRise(harm, grade)
                ? forAPerson(harm, grade, line, occurred, facts)
                : graded(harm, grade, occurred, facts);
    }

    /** The grade by what is known. */
    Grade highest(Harm harm) {
        var grade = Grade.GENERAL;
        for (var measure : Measure.values()) {
            grade = harm.of(measure)
                    .map(it -> reached(measure, it))
                    .orElse(Grade.GENERAL)
                    .higher(grade);
        }
        return grade;
    }

    /** The grade that so many dead make by themselves. */
    public Grade ofDeaths(int deaths) {
        return reached(Measure.DEATHS, BigDecimal.valueOf(deaths));
    }

    private Grade reached(Measure measure, BigDecimal value) {
        var reached = Grade.GENERAL;
        for (var grade : Grade.values()) {
            if (value.compareTo(from(measure, grade)) >= 0) {
                reached = grade;
            }
        }
        return reached;
    }

    /** Whether the missing, were they dead, would make a higher grade. */
    boolean mayRise(Harm harm, Grade grade) {
        var feared = BigDecimal.valueOf((long) harm.deaths() + harm.missing());
        return harm.missing() > 0 && reached(Measure.DEATHS, feared).compareTo(grade) > 0;
    }

    Graded graded(Graded.Outcome outcome, Harm harm, Grade grade, Optional<LocalDate> windowEnds) {
        var decisive = new ArrayList<Measure>();
        var unknown = new ArrayList<Measure>();
        for (var measure : Measure.values()) {
            var value = harm.of(measure);
            if (value.isEmpty()) {
                unknown.add(measure);
            } else if (value.get().signum() > 0 && reached(measure, value.get()) == grade) {
                decisive.add(measure);
            }
        }
        return new Graded(outcome, Optional.of(grade), List.copyOf(decisive), List.copyOf(unknown), windowEnds);
    }

    private Ruling<Graded> graded(Harm harm, Grade grade, Optional<LocalDate> occurred, Facts facts) {
        var graded = graded(Graded.Outcome.GRADED, harm, grade, Optional.empty());
        var because = new StringBuilder(harm.told()).append("，");
        for (var measure : graded.decisive()) {
            because.append(measure.label())
                    .append("在")
                    .append(band(measure, grade))
                    .append("之列，");
        }
        because.append(graded.unknown().isEmpty() ? "" : "未知的项目查明后可能提高等级，按已知的")
                .append("属于")
                .append(grade.label())
                .append("事故");
        if (harm.missing() > 0) {
            because.append("；下落不明的").append(harm.missing()).append("人不并入死亡");
        }
        if (isBelowStatistics(harm)) {
            because.append("；没有死亡和重伤且直接经济损失小于")
                    .append(Harm.plain(statisticsFrom))
                    .append("万元，没有人员伤亡的暂不纳入统计（未核）");
        }
        var grounds = table(grade, occurred, facts, because.append("。").toString());
        grounds = harm.missing() > 0 ? grounds.and(missingPersons) : grounds;
        return new Ruling<>(graded, isBelowStatistics(harm) ? grounds.and(statistics) : grounds);
    }

    private boolean isBelowStatistics(Harm harm) {
        return harm.deaths() == 0
                && harm.missing() == 0
                && harm.seriousInjuries().map(it -> it == 0).orElse(false)
                && harm.directLossWan()
                        .map(it -> it.compareTo(statisticsFrom) < 0)
                        .orElse(false);
    }

    private String band(Measure measure, Grade grade) {
        var lower = Harm.plain(from(measure, grade));
        if (grade == Grade.EXTREME) {
            return lower + measure.unit() + "以上";
        }
        var upper = Harm.plain(from(measure, Grade.values()[grade.ordinal() + 1]));
        return grade == Grade.GENERAL
                ? upper + measure.unit() + "以下"
                : lower + measure.unit() + "以上" + upper + measure.unit() + "以下";
    }

    private Ruling<Graded> forAPerson(Harm harm, Grade grade, Line line, Optional<LocalDate> occurred, Facts facts) {
        var days = days(missingAsDeath, line);
        var ends = occurred.map(it -> it.plusDays(days));
        var feared = reached(Measure.DEATHS, BigDecimal.valueOf((long) harm.deaths() + harm.missing()));
        var because = harm.told() + "，按死亡" + harm.deaths() + "人暂为" + grade.label() + "事故；下落不明的" + harm.missing()
                + "人不并入死亡，若在自事故发生之日起" + days + "日内"
                + ends.map(it -> "（至" + Told.day(it) + "）").orElse("")
                + "确认死亡，将达到" + feared.label() + "事故，须由人决定。";
        return new Ruling<>(
                graded(Graded.Outcome.FOR_A_PERSON, harm, grade, ends),
                table(grade, occurred, facts, because).and(missingPersons).and(missingAsDeath));
    }

    /** Of the four items the one that defines the grade. */
    private Grounds table(Grade grade, Optional<LocalDate> occurred, Facts facts, String because) {
        var item = ITEMS + "四三二一".charAt(grade.ordinal()) + "项";
        return table.grounds(occurred, facts, because)
                .only(it -> !it.article().startsWith(ITEMS) || it.article().equals(item));
    }

    /** A window that is shorter for road and fire accidents. */
    static int days(Rule rule, Line line) {
        var days = rule.parameters().table("days");
        return days.getOrDefault(line.code(), rule.parameters().number("days", "default"))
                .intValueExact();
    }

    static LocalDate dayOf(Instant moment) {
        return moment.atOffset(OfficialCalendar.CHINA).toLocalDate();
    }
}
