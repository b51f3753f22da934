package cn.anxian.law.supervision;

import cn.anxian.law.Facts;
import cn.anxian.law.Line;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** SV-TRAIN-HOURS: hours of training, first and every year. */
public final class TrainingHours {
    /** 煤矿、非煤矿山、危险化学品、烟花爆竹、金属冶炼. */
    private static final Set<Line> HIGH_RISK =
            EnumSet.of(Line.COAL, Line.MINE, Line.TAILINGS, Line.HAZCHEM, Line.FIREWORKS, Line.METALLURGY);

    private final Rule rule;

    /** @param rules with the subject supervision */
    public TrainingHours(Rules rules) {
        rule = rules.get("SV-TRAIN-HOURS");
    }

    /** When the training is. */
    public enum Round {
        FIRST,
        EVERY_YEAR
    }

    /**
     * The least number of hours, or nothing where this regulation gives none.
     *
     * @param on the day asked about, where it matters
     * @throws cn.anxian.law.BadInput when the rule was not law on that day
     */
    public Ruling<Optional<Integer>> of(Trainee trainee, Line line, Round round, Optional<LocalDate> on) {
        var high = HIGH_RISK.contains(line);
        var facts = Facts.of("人员", trainee.label())
                .and("领域", line.label())
                .and("培训", round == Round.FIRST ? "初次" : "每年再培训");
        var who = (high ? "高危行业" : "一般单位") + trainee.label();
        return switch (trainee) {
            case HEAD, SAFETY_OFFICER -> hours("head", high, round, facts, line, who, on);
            case WORKER -> hours("worker", high, round, facts, line, who, on);
            case SPECIAL_WORK ->
                new Ruling<>(Optional.empty(), rule.grounds(on, facts, "特种作业人员按专门的安全技术培训大纲培训考核，本规定没有规定其学时。"));
        };
    }

    private Ruling<Optional<Integer>> hours(
            String who, boolean high, Round round, Facts facts, Line line, String told, Optional<LocalDate> on) {
        var table = rule.parameters().table(round == Round.FIRST ? "initial" : "annual");
        var hours =
                Optional.ofNullable(table.get(high ? who + "-high-risk" : who)).map(it -> it.intValueExact());
        var because = told
                + (round == Round.FIRST ? "初次安全培训" : "每年再培训")
                + hours.map(it -> "时间不得少于" + it + "学时。").orElse("，本规定没有规定学时。");
        var grounds = rule.grounds(on, facts, line == Line.CONSTRUCTION ? because + "建筑施工企业另按住建部门规定，须核。" : because);
        return new Ruling<>(hours, line == Line.CONSTRUCTION ? grounds.asProvisional() : grounds);
    }
}
