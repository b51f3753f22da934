package cn.anxian.law.accident;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.util.ArrayList;

/** CRIM-BASIC, CRIM-AGGRAVATED: from where an accident is to be handed to the police; guilt is for a court. */
public final class Crimes {
    private final Rule basic;
    private final Rule aggravated;

    /** @param rules with the subject accident-penalty */
    public Crimes(Rules rules) {
        basic = rules.get("CRIM-BASIC");
        aggravated = rules.get("CRIM-AGGRAVATED");
    }

    public Finding serious(Harm harm) {
        return reached(basic, harm, "");
    }

    /** Asks who bears the main responsibility where the numbers are reached. */
    public Finding aggravated(Harm harm) {
        var reached = reached(aggravated, harm, "且负主要责任");
        return reached instanceof Finding.Met ? new Finding.ForAPerson(reached.grounds(), "当事人是否负事故主要责任？") : reached;
    }

    private static Finding reached(Rule rule, Harm harm, String also) {
        var met = new ArrayList<String>();
        for (var measure : Measure.values()) {
            var from = rule.parameters().number(measure.parameter());
            if (harm.of(measure).map(it -> it.compareTo(from) >= 0).orElse(false)) {
                met.add(measure.label() + Harm.plain(from) + measure.unit() + "以上" + also);
            }
        }
        var because = harm.told() + (met.isEmpty() ? "，没有达到所列的起点。" : "，达到" + String.join("、", met) + "的起点。");
        return Finding.of(!met.isEmpty(), rule.grounds(Facts.of("后果", harm.told()), because));
    }
}
