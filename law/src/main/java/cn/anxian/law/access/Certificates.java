package cn.anxian.law.access;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.Told;
import java.time.LocalDate;
import java.util.Optional;

/** How long a certificate is valid, when it is reviewed and from when to apply. */
public final class Certificates {
    private final Rules rules;

    /** @param rules with the subject access */
    public Certificates(Rules rules) {
        this.rules = rules;
    }

    /**
     * What holds for one certificate.
     *
     * @param expires its last day
     * @param reviewBy the day by which it is reviewed, where it is
     * @param applyFrom the first day on which its review can be applied for, where the rule opens a time for it
     * @param applyBy the last day on which its renewal is to be applied for, where the rule sets one
     */
    public record Validity(
            LocalDate expires,
            Optional<LocalDate> reviewBy,
            Optional<LocalDate> applyFrom,
            Optional<LocalDate> applyBy) {
        static Validity until(LocalDate expires) {
            return new Validity(expires, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * What may lengthen the review of a 特种作业操作证.
     *
     * @param years of unbroken work in the same trade
     * @param consented whether the body that issued it, or that of the place of work, has consented; empty where not said
     */
    public record Trade(int years, Optional<Boolean> consented) {
        public static final Trade UNTOLD = new Trade(0, Optional.empty());

        public Trade {
            if (years < 0) {
                throw new BadInput("negative", "连续从事本工种的年数不能是负数", "yearsInTrade");
            }
        }
    }

    /**
     * @throws BadInput when the rule was not in force when it was issued
     */
    public Ruling<Validity> of(Certificate certificate, LocalDate issued, Trade trade) {
        var rule = rules.get(certificate.rule());
        return switch (certificate) {
            case SPECIAL_OPS -> specialOps(rule, issued, trade);
            case SPECIAL_EQUIPMENT_OPERATOR, CONSTRUCTION_OPS, HEAD ->
                valid(
                        rule,
                        certificate,
                        issued,
                        Validity.until(issued.plusMonths(rule.parameters().integer("validMonths"))));
            case SAFETY_LICENCE, CHEMICAL_LICENCE -> {
                var expires = issued.plusMonths(rule.timed().period().count());
                var apply = expires.minusMonths(rule.parameters().integer("renewMonthsBefore"));
                yield valid(
                        rule,
                        certificate,
                        issued,
                        new Validity(expires, Optional.empty(), Optional.empty(), Optional.of(apply)));
            }
        };
    }

    /** The review comes later only after so many years and by consent; neither is ever taken for granted. */
    private static Ruling<Validity> specialOps(Rule rule, LocalDate issued, Trade trade) {
        var numbers = rule.parameters();
        var longEnough = trade.years() >= numbers.integer("extendedAfterYears");
        var extended = longEnough && trade.consented().orElse(false);
        var review = issued.plusMonths(numbers.integer(extended ? "extendedReviewMonths" : "reviewMonths"));
        var days = numbers.integer("applyDaysBefore");
        var validity = new Validity(
                issued.plusMonths(numbers.integer("validMonths")),
                Optional.of(review),
                Optional.of(review.minusDays(days)),
                Optional.empty());
        var because = "特种作业操作证" + Told.day(issued) + "发证，有效期至" + Told.day(validity.expires()) + "，应当在"
                + Told.day(review) + "前复审，期满前" + days + "日内（" + Told.day(review.minusDays(days)) + "起）申请"
                + lengthened(trade, longEnough, extended);
        var facts = Facts.of("发证", Told.day(issued))
                .and("连续从事本工种", trade.years() + "年")
                .and("同意延长复审", trade.consented().map(it -> it ? "是" : "否").orElse("没有填报"));
        return new Ruling<>(validity, rule.groundsOn(issued, facts, because));
    }

    private static String lengthened(Trade trade, boolean longEnough, boolean extended) {
        if (!longEnough) {
            return "。";
        }
        return "；连续从事本工种" + trade.years() + "年，"
                + (extended
                        ? "经考核发证机关同意，复审延长。"
                        : trade.consented().isPresent() ? "考核发证机关没有同意延长复审。" : "严格遵守法律法规的，经考核发证机关同意可以延长复审；没有填报同意，不延长。");
    }

    private static Ruling<Validity> valid(Rule rule, Certificate certificate, LocalDate issued, Validity validity) {
        var because = certificate.label() + Told.day(issued) + "发证，有效期至" + Told.day(validity.expires())
                + validity.applyBy().map(it -> "，应当在" + Told.day(it) + "前申请延期。").orElse("。");
        return new Ruling<>(validity, rule.groundsOn(issued, Facts.of("发证", Told.day(issued)), because));
    }
}
