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
     * @param applyFrom from when, or by when, renewal or review is applied for, where the rule says
     */
    public record Validity(LocalDate expires, Optional<LocalDate> reviewBy, Optional<LocalDate> applyFrom) {}

    /**
     * @param yearsInTrade years of unbroken work in the same trade, which may lengthen the review of 特种作业操作证
     * @throws BadInput when the rule was not in force when it was issued
     */
    public Ruling<Validity> of(Certificate certificate, LocalDate issued, int yearsInTrade) {
        if (yearsInTrade < 0) {
            throw new BadInput("negative", "连续从事本工种的年数不能是负数", "yearsInTrade");
        }
        var rule = rules.get(certificate.rule());
        return switch (certificate) {
            case SPECIAL_OPS -> specialOps(rule, issued, yearsInTrade);
            case SPECIAL_EQUIPMENT_OPERATOR, CONSTRUCTION_OPS, HEAD ->
                valid(
                        rule,
                        certificate,
                        issued,
                        new Validity(
                                issued.plusMonths(rule.parameters().integer("validMonths")),
                                Optional.empty(),
                                Optional.empty()));
            case SAFETY_LICENCE, CHEMICAL_LICENCE -> {
                var expires = issued.plusMonths(rule.timed().period().count());
                var apply = expires.minusMonths(rule.parameters().integer("renewMonthsBefore"));
                yield valid(rule, certificate, issued, new Validity(expires, Optional.empty(), Optional.of(apply)));
            }
        };
    }

    /** The lengthening needs the issuer's consent, so the sentence says so. */
    private static Ruling<Validity> specialOps(Rule rule, LocalDate issued, int yearsInTrade) {
        var numbers = rule.parameters();
        var extended = yearsInTrade >= numbers.integer("extendedAfterYears");
        var review = issued.plusMonths(numbers.integer(extended ? "extendedReviewMonths" : "reviewMonths"));
        var validity = new Validity(
                issued.plusMonths(numbers.integer("validMonths")),
                Optional.of(review),
                Optional.of(review.minusDays(numbers.integer("applyDaysBefore"))));
        var because = "特种作业操作证" + Told.day(issued) + "发证，有效期至" + Told.day(validity.expires()) + "，应当在"
                + Told.day(review) + "前复审，期满前"
                + numbers.integer("applyDaysBefore") + "日内申请"
                + (extended ? "；连续从事本工种" + yearsInTrade + "年，经发证机关同意复审才可以延长。" : "。");
        var facts = Facts.of("发证", Told.day(issued)).and("连续从事本工种", yearsInTrade + "年");
        return new Ruling<>(validity, rule.groundsOn(issued, facts, because));
    }

    private static Ruling<Validity> valid(Rule rule, Certificate certificate, LocalDate issued, Validity validity) {
        var because = certificate.label() + Told.day(issued) + "发证，有效期至" + Told.day(validity.expires())
                + validity.applyFrom()
                        .map(it -> "，应当在" + Told.day(it) + "前申请延期。")
                        .orElse("。");
        return new Ruling<>(validity, rule.groundsOn(issued, Facts.of("发证", Told.day(issued)), because));
    }
}
