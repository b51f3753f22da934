package cn.anxian.law.supervision;

import cn.anxian.law.Facts;
import cn.anxian.law.Finding;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.accident.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * SV-YT-PROV-HEAD, SV-YT-PROV-DEPUTY, SV-YT-CITY-HEAD, SV-YT-LOCAL 约谈: whether its preconditions are there. That it is
 * done is a person's decision, never this one's. Accidents add up within any span of the days or months named, whenever
 * it was; one after the day that is asked about is a {@link cn.anxian.law.BadInput}.
 */
public final class Summons {
    private final Rules rules;

    /** @param rules with the subject supervision */
    public Summons(Rules rules) {
        this.rules = rules;
    }

    /** The head of the government of a province: any accident 特别重大. */
    public Finding provinceHead(List<PastAccident> accidents, LocalDate on) {
        var rule = rules.get("SV-YT-PROV-HEAD");
        var extreme = Counted.by(rule, accidents, on).all(Grade.EXTREME);
        var facts = Facts.of("特别重大事故", extreme + "起");
        if (extreme > 0) {
            return new Finding.Met(rule.groundsOn(on, facts, "发生特别重大事故，具备约谈省级人民政府主要负责人的条件。"));
        }
        return new Finding.ForAPerson(
                rule.groundsOn(on, facts, "没有特别重大事故；贯彻落实重大决策部署不坚决、不到位的也可以约谈。"), "贯彻落实重大决策部署是否不坚决、不到位？");
    }

    /** The deputy head in charge of it: an accident 重大 and one of the listed circumstances. */
    public Finding provinceDeputy(List<PastAccident> accidents, LocalDate on) {
        var rule = rules.get("SV-YT-PROV-DEPUTY");
        var numbers = rule.parameters();
        var counted = Counted.by(rule, accidents, on);
        var shortly = counted.most(Grade.MAJOR, last -> last.minusDays(numbers.integer("shortDays")));
        var longer = counted.most(Grade.MAJOR, last -> last.minusMonths(numbers.integer("longMonths")));
        var met = new ArrayList<String>();
        if (shortly >= numbers.integer("shortCount")) {
            met.add(numbers.integer("shortDays") + "日内发生" + shortly + "起重大事故");
        }
        if (longer >= numbers.integer("longCount")) {
            met.add(numbers.integer("longMonths") + "个月内发生" + longer + "起重大事故");
        }
        if (counted.any(it -> it.grade() == Grade.MAJOR && it.grave())) {
            met.add("发生性质严重、社会影响恶劣的重大事故");
        }
        var facts = Facts.of("短期间内重大事故", shortly + "起").and("长期间内重大事故", longer + "起");
        return found(rule, on, facts, met, longer > 0, "省级人民政府分管负责人");
    }

    /** The head of the government of a city. */
    public Finding cityHead(List<PastAccident> accidents, LocalDate on) {
        var rule = rules.get("SV-YT-CITY-HEAD");
        var months = rule.parameters().integer("months");
        var counted = Counted.by(rule, accidents, on);
        var major = counted.all(Grade.MAJOR);
        var larger = counted.most(Grade.LARGER, last -> last.minusMonths(months));
        var met = new ArrayList<String>();
        if (major > 0) {
            met.add("发生重大事故" + major + "起");
        }
        if (larger >= rule.parameters().integer("count")) {
            met.add(months + "个月内发生" + larger + "起较大事故");
        }
        if (counted.any(it -> it.grade() == Grade.LARGER && it.grave())) {
            met.add("发生性质严重、社会影响恶劣的较大事故");
        }
        var facts = Facts.of("重大事故", major + "起").and("期间内较大事故", larger + "起");
        return found(rule, on, facts, met, larger > 0, "市（州）人民政府主要负责人");
    }

    /** Below the city only a locality's own rule says when. */
    public Finding local(List<PastAccident> accidents, LocalDate on) {
        var rule = rules.get("SV-YT-LOCAL");
        var numbers = rule.parameters();
        var counted = Counted.by(rule, accidents, on);
        var met = new ArrayList<String>();
        var set = false;
        if (numbers.findNumber("days").isPresent()
                && numbers.findNumber("fatalInDays").isPresent()) {
            set = true;
            var days = numbers.integer("days");
            var fatal = deadly(counted, 1, last -> last.minusDays(days));
            if (fatal >= numbers.integer("fatalInDays")) {
                met.add(days + "日内发生" + fatal + "起一般亡人事故");
            }
        }
        if (numbers.findNumber("months").isPresent()
                && numbers.findNumber("twoDeathsInMonths").isPresent()) {
            set = true;
            var months = numbers.integer("months");
            var two = deadly(counted, 2, last -> last.minusMonths(months));
            if (two >= numbers.integer("twoDeathsInMonths")) {
                met.add(months + "个月内发生" + two + "起死亡2人的一般事故");
            }
        }
        var facts = Facts.of("地方规定", set ? "已载入" : "没有载入");
        return set
                ? found(rule, on, facts, met, false, "乡镇、部门或者企业负责人")
                : new Finding.ForAPerson(rule.groundsOn(on, facts, "市县约谈的条件由地方办法规定，此处没有载入。"), "本地的约谈办法怎样规定？");
    }

    private static long deadly(Counted counted, int deaths, UnaryOperator<LocalDate> first) {
        return counted.most(it -> it.grade() == Grade.GENERAL && it.deaths() >= deaths, first);
    }

    private static Finding found(
            Rule rule, LocalDate on, Facts facts, List<String> met, boolean mayBeOtherwise, String whom) {
        if (!met.isEmpty()) {
            return new Finding.Met(
                    rule.groundsOn(on, facts, String.join("；", met) + "，具备约谈" + whom + "的条件，是否约谈由有权的人决定。"));
        }
        var because = "没有达到约谈" + whom + "所列的次数。";
        return mayBeOtherwise
                ? new Finding.ForAPerson(rule.groundsOn(on, facts, because), "有没有应急处置不力、未按要求查处整改等其他情形？")
                : new Finding.NotMet(rule.groundsOn(on, facts, because));
    }
}
