package cn.anxian.law.enforcement;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.time.LocalDate;

/** EN-LIMITATION: after two years undiscovered a violation is not punished; after five where life and health are touched. */
public final class Limitation {
    private final Rule rule;

    /** @param rules with the subject enforcement */
    public Limitation(Rules rules) {
        rule = rules.get("EN-LIMITATION");
    }

    /**
     * Whether it may still be punished.
     *
     * @param ended when the violation ended, if it went on
     * @param harmedLife 涉及公民生命健康安全、金融安全且有危害后果
     */
    public Finding of(LocalDate ended, LocalDate discovered, boolean harmedLife) {
        if (discovered.isBefore(ended)) {
            return Finding.of(
                    true, rule.groundsOn(discovered, Facts.of("发现", discovered), "违法行为在" + discovered + "即被发现，可以处罚。"));
        }
        var years = rule.parameters().integer("years", harmedLife ? "life-and-health" : "default");
        var last = ended.plusYears(years);
        var within = !discovered.isAfter(last);
        var because = "违法行为终了于" + ended + "，发现于" + discovered + "，" + years + "年时效至" + last + "，"
                + (within ? "可以处罚。" : "已过时效，不再给予行政处罚。");
        return Finding.of(
                within, rule.groundsOn(discovered, Facts.of("终了", ended).and("发现", discovered), because));
    }
}
