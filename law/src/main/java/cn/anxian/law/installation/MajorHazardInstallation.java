package cn.anxian.law.installation;

import cn.anxian.law.BadInput;
import cn.anxian.law.Bases;
import cn.anxian.law.Facts;
import cn.anxian.law.Grounds;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * GB 18218-2018: S = q1/Q1 + … + qn/Qn, and where it is no less than 1, R = α(β1·q1/Q1 + … + βn·qn/Qn) and its level.
 *
 * <p>Both are added up exactly and compared unrounded; what is shown is cut after fifteen digits.
 */
public final class MajorHazardInstallation {
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.DOWN);

    private final Rule identify;
    private final Rule grade;
    private final List<Rule> both;
    private final Bases ofBoth;
    private final Tables tables;
    private final BigDecimal threshold;
    private final List<Step> alphas;
    private final List<Step> levels;

    public MajorHazardInstallation(Rules rules) {
        this.identify = rules.get("MHI-IDENTIFY");
        this.grade = rules.get("MHI-GRADE");
        this.both = List.of(identify, grade);
        this.ofBoth = identify.bases().and(grade.bases());
        this.tables = Tables.of(rules);
        this.threshold = identify.parameters().number("threshold");
        this.alphas = alphas(grade.parameters().table("alpha"));
        this.levels = levels(grade.parameters().table("levels"));
    }

    public static MajorHazardInstallation load() {
        return new MajorHazardInstallation(Rules.of("installation"));
    }

    /** What holds from a number upwards. */
    private record Step(BigDecimal from, String name, BigDecimal value) {}

    /**
     * @param residents who live within 500 m of the plant's boundary, its own staff not counted
     * @throws BadInput when a substance is unknown or ambiguous; the field says which
     */
    public Ruling<Assessment> assess(List<Substance> substances, int residents) {
        if (substances.isEmpty()) {
            throw new BadInput("empty-list", "substances 至少要有一种物质", "substances");
        }
        if (residents < 0) {
            throw new BadInput("negative", "residents500m 不能为负", "residents500m");
        }
        var multiple = tables.commonMultiple();
        var sum = BigDecimal.ZERO;
        var weighted = BigDecimal.ZERO;
        var certain = true;
        var betaCertain = true;
        var rows = new ArrayList<Row>(substances.size());
        var unknown = new ArrayList<String>();
        for (var i = 0; i < substances.size(); i++) {
            var substance = substances.get(i);
            var terms = terms(substance, i);
            var share = substance.tonnes().multiply(terms.share());
            sum = sum.add(share);
            if (terms.beta().value().isPresent()) {
                weighted = weighted.add(share.multiply(terms.beta().value().get()));
            } else {
                unknown.add(called(substance, terms));
            }
            certain &= terms.doubts().isEmpty();
            betaCertain &= terms.beta() instanceof Beta.Known;
            rows.add(row(substance, terms));
        }
        var isMajor = sum.compareTo(threshold.multiply(multiple)) >= 0;
        var alpha = step(alphas, BigDecimal.valueOf(residents)).value();
        var risk = isMajor && unknown.isEmpty() ? Optional.of(weighted.multiply(alpha)) : Optional.<BigDecimal>empty();
        var assessment = new Assessment(
                shown(sum, multiple),
                isMajor,
                risk.map(it -> shown(it, multiple)),
                risk.map(it -> step(levels, it, multiple).name()),
                alpha,
                rows,
                isMajor ? unknown : List.of());
        var because = Working.sentence(assessment, residents, threshold);
        var facts = Facts.of("厂区边界外扩500米常住人口", residents + "人").and("物质", substances.size() + "种");
        var provisional = !certain || !identify.verified() || isMajor && (!betaCertain || !grade.verified());
        var rules = isMajor ? both : List.of(identify);
        var bases = isMajor ? ofBoth : identify.bases();
        return new Ruling<>(assessment, new Grounds(rules, bases, facts, because, provisional));
    }

    private Terms terms(Substance substance, int place) {
        try {
            return tables.terms(substance);
        } catch (BadInput e) {
            throw e.within("substances[" + place + "]");
        }
    }

    private static Row row(Substance substance, Terms terms) {
        return new Row(
                called(substance, terms),
                terms.listedAs(),
                substance.tonnes(),
                terms.critical(),
                terms.beta(),
                terms.doubts());
    }

    private static String called(Substance substance, Terms terms) {
        return substance.name().or(terms::listedAs).orElseGet(substance::label);
    }

    static BigDecimal shown(BigDecimal value, BigDecimal divisor) {
        var quotient = value.divide(divisor, SHOWN).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }

    private static Step step(List<Step> steps, BigDecimal value) {
        return step(steps, value, BigDecimal.ONE);
    }

    private static Step step(List<Step> steps, BigDecimal value, BigDecimal multiple) {
        for (var step : steps) {
            if (value.compareTo(step.from().multiply(multiple)) >= 0) {
                return step;
            }
        }
        throw new IllegalStateException("the table has no step for " + value);
    }

    private static List<Step> alphas(Map<String, BigDecimal> table) {
        return table.entrySet().stream()
                .map(it -> new Step(new BigDecimal(it.getKey()), it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Step::from).reversed())
                .toList();
    }

    private static List<Step> levels(Map<String, BigDecimal> table) {
        return table.entrySet().stream()
                .map(it -> new Step(it.getValue(), it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Step::from).reversed())
                .toList();
    }
}
