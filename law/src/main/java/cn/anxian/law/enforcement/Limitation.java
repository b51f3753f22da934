package cn.anxian.law.enforcement;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Grounds;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Told;
import java.time.LocalDate;

/**
 * EN-LIMITATION, EN-LAW-OF-THE-ACT: after two years undiscovered a violation is not punished; after five where life and
 * health are touched, unless the two years of the law before had run out by then.
 */
public final class Limitation {
    private final Rule rule;
    private final Rule lawOfTheAct;

    /** @param rules with the subject enforcement */
    public Limitation(Rules rules) {
        rule = rules.get("EN-LIMITATION");
        lawOfTheAct = rules.get("EN-LAW-OF-THE-ACT");
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
                    true,
                    rule.groundsOn(
                            discovered,
                            Facts.of("发现", Told.day(discovered)),
                            "违法行为在" + Told.day(discovered) + "即被发现，可以处罚。"));
        }
        if (harmedLife && ended.isBefore(rule.force().from())) {
            return acrossTheLaws(ended, discovered);
        }
        return within(ended, discovered, harmedLife);
    }

    private Finding within(LocalDate ended, LocalDate discovered, boolean harmedLife) {
        var years = rule.parameters().integer("years", harmedLife ? "life-and-health" : "default");
        var last = ended.plusYears(years);
        var within = !discovered.isAfter(last);
        var because = "违法行为终了于" + Told.day(ended) + "，发现于" + Told.day(discovered) + "，" + years + "年时效至"
                + Told.day(last) + "，" + (within ? "可以处罚。" : "已过时效，不再给予行政处罚。");
        return Finding.of(
                within,
                rule.groundsOn(discovered, Facts.of("终了", Told.day(ended)).and("发现", Told.day(discovered)), because));
    }

    private Finding acrossTheLaws(LocalDate ended, LocalDate discovered) {
        var before = lawOfTheAct.parameters().integer("yearsBefore");
        var last = ended.plusYears(before);
        var since = rule.force().from();
        var facts =
                Facts.of("终了", Told.day(ended)).and("发现", Told.day(discovered)).and("五年时效施行", Told.day(since));
        var because = "违法行为终了于" + Told.day(ended) + "，发现于" + Told.day(discovered) + "，当时的" + before + "年时效至"
                + Told.day(last) + "，";
        if (last.isBefore(since)) {
            return new Finding.NotMet(grounds(
                    discovered, facts, because + "在" + Told.day(since) + "五年时效施行以前已满；适用违法行为发生时的规定，已过时效，不再给予行政处罚。"));
        }
        if (!discovered.isAfter(last)) {
            return new Finding.Met(grounds(discovered, facts, because + "新旧时效都没有过，可以处罚。"));
        }
        var years = rule.parameters().integer("years", "life-and-health");
        var latest = ended.plusYears(years);
        return discovered.isAfter(latest)
                ? new Finding.NotMet(
                        grounds(discovered, facts, because + years + "年时效至" + Told.day(latest) + "，新旧时效都已过，不再给予行政处罚。"))
                : new Finding.ForAPerson(
                        grounds(
                                discovered,
                                facts,
                                because + "在" + Told.day(since) + "五年时效施行时还没有满；按" + years + "年至" + Told.day(latest)
                                        + "，新旧时效结果不同，原则上适用违法行为发生时的规定，新的规定处罚较轻的除外。"),
                        "行为发生时的时效没有满、新法延长的，适用哪一个时效，法制审核怎样认定？");
    }

    private Grounds grounds(LocalDate discovered, Facts facts, String because) {
        return rule.groundsOn(discovered, facts, because).and(lawOfTheAct);
    }
}
