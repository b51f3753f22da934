package cn.anxian.law.enforcement;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import java.math.BigDecimal;
import java.util.Optional;

/** EN-HEARING: which penalties give the right to a hearing; how large a fine is large, localities say. */
public final class HearingRight {
    private final Rule rule;

    /** @param rules with the subject enforcement */
    public HearingRight(Rules rules) {
        rule = rules.get("EN-HEARING");
    }

    /** What is to be imposed. */
    public sealed interface Penalty {
        /** @param person whether on a person and not on a body */
        record Fine(BigDecimal wan, boolean person) implements Penalty {}

        /** 没收违法所得、没收非法财物。 */
        record Confiscation() implements Penalty {}

        /** 降低资质等级、吊销许可证件。 */
        record LosingALicence() implements Penalty {}

        /** 责令停产停业、责令关闭、限制从业。 */
        record Closing() implements Penalty {}

        /** 警告、通报批评。 */
        record Warning() implements Penalty {}
    }

    public Finding of(Penalty penalty) {
        return switch (penalty) {
            case Penalty.Fine it -> fine(it);
            case Penalty.Confiscation it ->
                new Finding.ForAPerson(
                        rule.grounds(Facts.of("处罚", "没收"), "没收较大数额违法所得、较大价值非法财物的，应当告知听证权。"), "没收的数额或者价值是否较大？");
            case Penalty.LosingALicence it -> met("降低资质等级、吊销许可证件");
            case Penalty.Closing it -> met("责令停产停业、责令关闭、限制从业");
            case Penalty.Warning it ->
                new Finding.NotMet(rule.grounds(Facts.of("处罚", "警告、通报批评"), "警告、通报批评不在应当告知听证权的处罚之列。"));
        };
    }

    private Finding fine(Penalty.Fine fine) {
        Optional<BigDecimal> large =
                rule.parameters().findNumber(fine.person() ? "largeFinePersonWan" : "largeFineUnitWan");
        var told = (fine.person() ? "对个人" : "对单位") + "罚款" + fine.wan().toPlainString() + "万元";
        var facts = Facts.of("处罚", told);
        if (large.isEmpty()) {
            return new Finding.ForAPerson(rule.grounds(facts, told + "；较大数额由地方或者部门规定，此处没有载入。"), "这个罚款是否较大数额？");
        }
        var met = fine.wan().compareTo(large.get()) >= 0;
        var because = told + "，本地较大数额为" + large.get().toPlainString() + "万元以上，" + (met ? "应当告知听证权。" : "不在应当告知之列。");
        return Finding.of(met, rule.grounds(facts, because));
    }

    private Finding met(String what) {
        return new Finding.Met(rule.grounds(Facts.of("处罚", what), what + "的，应当告知当事人有要求听证的权利。"));
    }
}
