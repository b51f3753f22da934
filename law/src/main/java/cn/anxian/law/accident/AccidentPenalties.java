package cn.anxian.law.accident;

import cn.anxian.law.Facts;
import cn.anxian.law.Line;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.time.LocalDate;
import java.util.Optional;

/** What an accident, and what was hidden of it, costs: arts. 95, 110 and 114 of the Work Safety Law and their floors for coal. */
public final class AccidentPenalties {
    private final Rules rules;

    /** @param rules with the subject accident-penalty */
    public AccidentPenalties(Rules rules) {
        this.rules = rules;
    }

    /**
     * PEN-UNIT-RESPONSIBLE, PEN-UNIT-COAL: the fine of the enterprise, in 万元.
     *
     * @param seriousness whether 情节特别严重、影响特别恶劣
     * @param on the day of the accident, where it is known
     * @throws cn.anxian.law.BadInput when the rule was not law on that day
     */
    public Ruling<Fine> unit(Grade grade, Line line, Seriousness seriousness, Optional<LocalDate> on) {
        var rule = rules.get(line == Line.COAL ? "PEN-UNIT-COAL" : "PEN-UNIT-RESPONSIBLE");
        var numbers = rule.parameters();
        var plain = new Fine(numbers.number("least", grade.label()), numbers.number("most", grade.label()));
        var fine = switch (seriousness) {
            case ORDINARY -> plain;
            case ESPECIALLY_SERIOUS -> plain.times(numbers.number("multipleLeast"), numbers.number("multipleMost"));
        };
        var because = "对" + grade.label() + "事故负有责任的" + (line == Line.COAL ? "煤矿企业" : "生产经营单位") + "，"
                + seriousness.label() + "，处" + fine.told() + "万元罚款。";
        return new Ruling<>(
                fine, rule.grounds(on, Facts.of("等级", grade.label()).and("情节", seriousness.label()), because));
    }

    /** How bad the circumstances were. */
    public enum Seriousness {
        ORDINARY("没有特别严重的情节"),
        ESPECIALLY_SERIOUS("情节特别严重、影响特别恶劣");

        private final String label;

        Seriousness(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** PEN-HEAD-CAUSED: the head's fine in percent of last year's income. */
    public Ruling<Fine> headWhoCaused(Grade grade) {
        var rule = rules.get("PEN-HEAD-CAUSED");
        var percent = rule.parameters().number("percent", grade.label());
        var because = "主要负责人未履行职责导致" + grade.label() + "事故的，处上一年年收入" + Harm.plain(percent) + "%的罚款。";
        return new Ruling<>(new Fine(percent, percent), rule.grounds(Facts.of("等级", grade.label()), because));
    }

    /** PEN-HEAD-MISREPORT, PEN-HEAD-OMIT: the head's fine in percent; nothing where nothing was wrong or nobody knows yet. */
    public Optional<Ruling<Fine>> headWhoMisreported(Misreport misreport) {
        return switch (misreport) {
            case LATE, FALSE, CONCEALED -> Optional.of(percent(rules.get("PEN-HEAD-MISREPORT"), misreport));
            case OMITTED -> Optional.of(percent(rules.get("PEN-HEAD-OMIT"), misreport));
            case IN_TIME, FOR_A_PERSON -> Optional.empty();
        };
    }

    private static Ruling<Fine> percent(Rule rule, Misreport misreport) {
        var fine = new Fine(rule.parameters().number("least"), rule.parameters().number("most"));
        var because = "主要负责人" + misreport.code() + "的，处上一年年收入" + fine.told() + "%的罚款。";
        return new Ruling<>(fine, rule.grounds(Facts.of("行为", misreport.code()), because));
    }

    /** PEN-UNIT-MISREPORT: the fine of the enterprise in 万元 for false or concealed reports. */
    public Optional<Ruling<Fine>> unitThatMisreported(Misreport misreport) {
        return switch (misreport) {
            case FALSE, CONCEALED -> {
                var rule = rules.get("PEN-UNIT-MISREPORT");
                var fine = new Fine(
                        rule.parameters().number("least"), rule.parameters().number("most"));
                var because = "单位" + misreport.code() + "的，处" + fine.told() + "万元罚款。";
                yield Optional.of(new Ruling<>(fine, rule.grounds(Facts.of("行为", misreport.code()), because)));
            }
            case LATE, OMITTED, IN_TIME, FOR_A_PERSON -> Optional.empty();
        };
    }

    /** PEN-FINE-TIERS-2024: the step within the range, by the highest of the three measures; provisional. */
    public Ruling<Fine> tier(Harm harm) {
        var rule = rules.get("PEN-FINE-TIERS-2024");
        var numbers = rule.parameters();
        var tier = "";
        for (var step : numbers.table("least").keySet()) {
            for (var measure : Measure.values()) {
                var from = numbers.number(measure.parameter(), step);
                tier = harm.of(measure).map(it -> it.compareTo(from) >= 0).orElse(false) ? step : tier;
            }
        }
        var fine = new Fine(numbers.number("least", tier), numbers.number("most", tier));
        var because = harm.told() + "，在第" + tier.substring(tier.length() - 1) + "阶次，处" + fine.told() + "万元罚款（阶次未核）。";
        return new Ruling<>(fine, rule.grounds(Facts.of("后果", harm.told()), because));
    }
}
