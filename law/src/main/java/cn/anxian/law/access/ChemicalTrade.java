package cn.anxian.law.access;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.TimedDuty;
import java.time.LocalDate;
import java.util.Optional;

/** AC-HC-TRADE and its predecessor: who licenses trade in hazardous chemicals, by the law of the day. */
public final class ChemicalTrade {
    private final Rules rules;

    /** @param rules with the subject access */
    public ChemicalTrade(Rules rules) {
        this.rules = rules;
    }

    /**
     * What is to be traded.
     *
     * @param toxicOrExplosive 剧毒化学品或者易制爆危险化学品
     * @param storage whether there is storage
     * @param installation whether what is stored is a 重大危险源; empty where nobody has said
     */
    public record Business(boolean toxicOrExplosive, boolean storage, Optional<Boolean> installation) {}

    /** Who decides and in what time. */
    public record Licensing(String authority, TimedDuty clock) {}

    /** @throws BadInput when neither law was in force on that day, or the answer turns on what is not said */
    public Ruling<Licensing> of(Business business, LocalDate on) {
        var current = rules.get("AC-HC-TRADE");
        var now = current.force().covers(on);
        var rule = now ? current : rules.get("AC-HC-TRADE-OLD");
        var byStorage = !business.toxicOrExplosive() && business.storage() && (!now || isInstallation(business));
        var city = business.toxicOrExplosive() || byStorage;
        var authority = (city ? "设区的市级" : "县级") + (now ? "人民政府应急管理部门" : "人民政府安全生产监督管理部门");
        var why = business.toxicOrExplosive()
                ? "经营剧毒、易制爆化学品"
                : byStorage ? (now ? "有储存设施且储存数量构成重大危险源" : "有储存设施") : "其他危险化学品经营";
        var because =
                why + "，向" + authority + "申请，自收到证明材料之日起" + rule.timed().period().label() + "内决定。";
        return new Ruling<>(new Licensing(authority, rule.timed()), rule.groundsOn(on, Facts.of("事由", why), because));
    }

    private static boolean isInstallation(Business business) {
        return business.installation()
                .orElseThrow(() ->
                        new BadInput("missing-field", "有储存设施的，由谁许可取决于储存数量是否构成重大危险源，须写明 installation", "installation"));
    }
}
