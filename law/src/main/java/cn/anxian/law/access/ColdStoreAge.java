package cn.anxian.law.access;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Told;
import java.time.LocalDate;

/** AC-COLD-STORE-AGE: how old a cold store may be; no national law says, a locality may. */
public final class ColdStoreAge {
    private final Rule rule;

    /** @param rules with the subject access, under the overlay in force there */
    public ColdStoreAge(Rules rules) {
        rule = rules.get("AC-COLD-STORE-AGE");
    }

    public Finding of(LocalDate built, LocalDate on) {
        var years = rule.parameters().findNumber("years");
        var facts = Facts.of("建成", Told.day(built));
        if (years.isEmpty()) {
            return new Finding.ForAPerson(rule.grounds(facts, "国家没有规定冷库的最高使用年限，本地的规定没有载入。"), "本地是否规定了冷库的最高使用年限？");
        }
        var last = built.plusYears(years.get().longValueExact());
        var within = !on.isAfter(last);
        var because = "冷库建成于" + Told.day(built) + "，本地最高使用年限" + years.get().toPlainString() + "年，至" + Told.day(last)
                + (within ? "，在年限之内。" : "，已超过年限。");
        return Finding.of(within, rule.grounds(facts, because));
    }
}
