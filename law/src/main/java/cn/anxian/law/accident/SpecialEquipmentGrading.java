package cn.anxian.law.accident;

import cn.anxian.law.Facts;
import cn.anxian.law.Parameters;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** GRADE-SPECIAL-EQUIPMENT: triggers that need no victim, and a floor below which a loss is no accident of this kind. */
public final class SpecialEquipmentGrading {
    private final Rule rule;
    private final AccidentGrading general;
    private final Rule table;

    /** @param rules with the subject accident-grading */
    public SpecialEquipmentGrading(Rules rules) {
        rule = rules.get("GRADE-SPECIAL-EQUIPMENT");
        table = rules.get("GRADE-TABLE");
        general = new AccidentGrading(rules);
    }

    /**
     * The grade; not graded where neither harm nor event reaches the least of them, and for a person where what nobody
     * knows yet may make one.
     */
    public Ruling<Graded> grade(Harm harm, List<SpecialEquipmentEvent> events) {
        var byHarm = byHarm(harm);
        var grade = byHarm;
        for (var event : events) {
            grade = higher(grade, trigger(event));
        }
        var graded = graded(harm, grade);
        var facts = Facts.of("后果", harm.told()).and("触发情形", events.size() + "项");
        return new Ruling<>(
                graded,
                rule.grounds(facts, because(harm, byHarm, events.size(), graded))
                        .and(table));
    }

    private Graded graded(Harm harm, Optional<Grade> grade) {
        var known = general.graded(Graded.Outcome.GRADED, harm, grade.orElse(Grade.GENERAL), Optional.empty());
        var feared = harm.missing() > 0 && (grade.isEmpty() || general.mayRise(harm, grade.get()));
        var outcome = feared || grade.isEmpty() && !known.unknown().isEmpty()
                ? Graded.Outcome.FOR_A_PERSON
                : grade.isPresent() ? Graded.Outcome.GRADED : Graded.Outcome.NOT_GRADED;
        return new Graded(outcome, grade, known.decisive(), known.unknown(), Optional.empty());
    }

    private String because(Harm harm, Optional<Grade> byHarm, int events, Graded graded) {
        var triggers = events == 0 ? "没有触发情形" : "触发情形" + events + "项";
        var found = graded.grade()
                .map(it -> harm.told() + "，按后果" + byHarm.map(Grade::label).orElse("不到一般") + "，" + triggers
                        + "，取高，属于特种设备" + it.label() + "事故")
                .orElseGet(() -> harm.told() + "，" + triggers + "，按已知的损失不足"
                        + Harm.plain(rule.parameters().number("lossFloorWan")) + "万元，不构成特种设备一般事故");
        return found
                + switch (graded.outcome()) {
                    case GRADED, NOT_GRADED -> "。";
                    case FOR_A_PERSON ->
                        "；"
                                + (harm.missing() > 0
                                        ? "下落不明" + harm.missing() + "人"
                                        : graded.unknown().stream()
                                                .map(Measure::label)
                                                .collect(Collectors.joining("、")))
                                + "尚未查明，查明以后可能提高，须由人决定。";
                };
    }

    private Optional<Grade> byHarm(Harm harm) {
        var floor = rule.parameters().number("lossFloorWan");
        var hurt = harm.deaths() > 0 || harm.seriousInjuries().map(it -> it > 0).orElse(false);
        var lost = harm.directLossWan().map(it -> it.compareTo(floor) >= 0).orElse(false);
        return hurt || lost ? Optional.of(general.highest(harm)) : Optional.empty();
    }

    private Optional<Grade> trigger(SpecialEquipmentEvent event) {
        var limits = rule.parameters();
        return switch (event) {
            case SpecialEquipmentEvent.BoilerExploded it ->
                Optional.of(reaches(it.megawatts(), limits, "bigBoilerMw") ? Grade.EXTREME : Grade.LARGER);
            case SpecialEquipmentEvent.BoilerStopped it ->
                reaches(it.megawatts(), limits, "bigBoilerMw") && reaches(it.hours(), limits, "boilerOutageHours")
                        ? Optional.of(Grade.MAJOR)
                        : Optional.empty();
            case SpecialEquipmentEvent.VesselExploded it -> Optional.of(Grade.LARGER);
            case SpecialEquipmentEvent.ToxicLeak it -> byTable("evacuated", BigDecimal.valueOf(it.evacuated()));
            case SpecialEquipmentEvent.CraneOverturned it -> Optional.of(Grade.LARGER);
            case SpecialEquipmentEvent.CraneBroke it -> Optional.of(Grade.GENERAL);
            case SpecialEquipmentEvent.LiftStuck it ->
                reaches(it.hours(), limits, "liftHours") ? Optional.of(Grade.GENERAL) : Optional.empty();
            case SpecialEquipmentEvent.Stranded it -> stranded(it);
        };
    }

    /** Above 较大 it takes a hundred people as well as the hours. */
    private Optional<Grade> stranded(SpecialEquipmentEvent.Stranded event) {
        if (event.persons() == 0) {
            return Optional.empty();
        }
        var limits = rule.parameters();
        var byHours = byTable("strandedHours", event.hours());
        var many = event.persons() >= limits.integer("strandedPersons");
        if (byHours.isPresent()) {
            return many ? byHours : Optional.of(Grade.LARGER);
        }
        var least = event.ropeway() ? "ropewayHours" : "rideHours";
        return reaches(event.hours(), limits, least) ? Optional.of(Grade.GENERAL) : Optional.empty();
    }

    private Optional<Grade> byTable(String name, BigDecimal value) {
        var table = rule.parameters().table(name);
        Optional<Grade> reached = Optional.empty();
        for (var grade : Grade.values()) {
            var from = table.get(grade.label());
            if (from != null && value.compareTo(from) >= 0) {
                reached = Optional.of(grade);
            }
        }
        return reached;
    }

    private static boolean reaches(BigDecimal value, Parameters limits, String name) {
        return value.compareTo(limits.number(name)) >= 0;
    }

    private static Optional<Grade> higher(Optional<Grade> one, Optional<Grade> other) {
        return one.map(it -> other.map(it::higher).orElse(it)).or(() -> other);
    }
}
