package cn.anxian.law.accident;

import cn.anxian.law.Facts;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.time.LocalDate;
import java.util.List;

/** TYPES-CURRENT, TYPES-1986: the kinds of accident, by the standard of the day. */
public final class AccidentTypes {
    private final Rules rules;

    /** @param rules with the subject accident-types */
    public AccidentTypes(Rules rules) {
        this.rules = rules;
    }

    /** @throws cn.anxian.law.BadInput when no standard was in force on that day */
    public Ruling<List<String>> on(LocalDate day) {
        var current = rules.get("TYPES-CURRENT");
        var rule = current.force().covers(day) ? current : rules.get("TYPES-1986");
        var kinds = rule.parameters().words("categories");
        var because = day + "适用" + rule.bases().first().law() + "，共" + kinds.size() + "类。";
        return new Ruling<>(kinds, rule.groundsOn(day, Facts.of("日期", day), because));
    }

    /** The code of the 1986 standard: 01 to 09, then 010 to 020. */
    public static String code1986(int place) {
        return "0" + place;
    }
}
