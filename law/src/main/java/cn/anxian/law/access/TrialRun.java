package cn.anxian.law.access;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;

/** AC-3S-TRIAL: how long a trial run may last. */
public final class TrialRun {
    private final Rule rule;

    /** @param rules with the subject access */
    public TrialRun(Rules rules) {
        rule = rules.get("AC-3S-TRIAL");
    }

    public Finding of(int days) {
        if (days < 0) {
            throw new BadInput("negative", "试运行天数不能是负数", "days");
        }
        var least = rule.parameters().integer("least");
        var most = rule.parameters().integer("most");
        var met = days >= least && days <= most;
        var because = "试运行" + days + "日，" + (met ? "在" : "不在") + least + "日至" + most + "日之间。";
        return Finding.of(met, rule.grounds(Facts.of("试运行", days + "日"), because));
    }
}
