package cn.anxian.law.reward;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Grounds;
import cn.anxian.law.Parameters;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.accident.AccidentGrading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** WB-REWARD-HAZARD, WB-REWARD-CONCEAL and WB-INSIDER-BONUS: what a true tip-off is worth. */
public final class TipoffReward {
    private static final BigDecimal YUAN_OF_A_WAN = BigDecimal.valueOf(10_000);

    private final Rule violation;
    private final Rule concealed;
    private final Rule insider;
    private final AccidentGrading grading;

    /** @param rules with the subjects reward and accident-grading */
    public TipoffReward(Rules rules) {
        grading = new AccidentGrading(rules);
        violation = rules.get("WB-REWARD-HAZARD");
        concealed = rules.get("WB-REWARD-CONCEAL");
        insider = rules.get("WB-INSIDER-BONUS");
    }

    /**
     * What is paid.
     *
     * @param yuan rounded to the fen
     * @param capped whether the sum was cut to the maximum
     */
    public record Reward(BigDecimal yuan, boolean capped) {}

    /**
     * @param on the day asked about, where it matters
     * @throws BadInput when the rule was not law on that day, or gives no formula, or so many dead make a higher grade
     */
    public Ruling<Reward> of(TipOff tipOff, Optional<LocalDate> on) {
        return switch (tipOff) {
            case TipOff.Violation it -> violation(it, on);
            case TipOff.Concealed it -> concealed(it, on);
        };
    }

    private Ruling<Reward> violation(TipOff.Violation tipOff, Optional<LocalDate> on) {
        var numbers = violation.parameters();
        var fines = tipOff.finesWan().multiply(YUAN_OF_A_WAN);
        var share = fines.multiply(numbers.number("rate"));
        var percent = numbers.number("rate").movePointRight(2);
        var least = numbers.number("least");
        var told = "行政处罚" + plain(fines) + "元的" + plain(percent) + "%为" + plain(share) + "元"
                + (share.compareTo(least) < 0 ? "，不足最低奖励" + plain(least) + "元，按最低额" : "");
        var facts = Facts.of("行政处罚", plain(fines) + "元");
        return paid(violation, share.max(least), tipOff.insider(), on, facts, told);
    }

    private Ruling<Reward> concealed(TipOff.Concealed tipOff, Optional<LocalDate> on) {
        if (tipOff.deaths() == 0) {
            throw new BadInput("no-formula", "没有查实瞒报谎报死亡人数的，国家办法没有计算公式，须由地方规定", "concealedDeaths");
        }
        var least = grading.ofDeaths(tipOff.deaths());
        if (!tipOff.finalGrade().isAtLeast(least)) {
            throw new BadInput(
                    "grade-contradicts",
                    "查实瞒报谎报死亡" + tipOff.deaths() + "人的，至少是" + least.label() + "事故，与最终确认的"
                            + tipOff.finalGrade().label() + "事故不符",
                    "finalGrade");
        }
        var each = concealed.parameters().number("perHead", tipOff.finalGrade().label());
        var sum = each.multiply(BigDecimal.valueOf(tipOff.deaths()));
        var told = "最终确认为" + tipOff.finalGrade().label() + "事故，查实瞒报谎报死亡" + tipOff.deaths() + "人，每人" + plain(each)
                + "元，计" + plain(sum) + "元";
        var facts = Facts.of("最终等级", tipOff.finalGrade().label()).and("查实瞒报谎报死亡", tipOff.deaths() + "人");
        return paid(concealed, sum, tipOff.insider(), on, facts, told);
    }

    /** The bonus is the province's to fix; whether it may go beyond the maximum no national text says, so it does not. */
    private Ruling<Reward> paid(
            Rule rule, BigDecimal sum, boolean byInsider, Optional<LocalDate> on, Facts facts, String told) {
        Parameters numbers = rule.parameters();
        var bonus = byInsider ? insider.parameters().findNumber("rate").orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        var raised = sum.add(sum.multiply(bonus));
        var most = numbers.number("most");
        var capped = raised.compareTo(most) > 0;
        var yuan = raised.min(most).setScale(2, RoundingMode.HALF_UP);
        var doubted = capped && bonus.signum() > 0;
        var because = told + insiders(byInsider, bonus) + (capped ? "，超过最高奖励，按" + plain(most) + "元" : "")
                + (doubted ? "（上浮以后是否可以突破最高奖励，国家文件没有明文）" : "") + "，奖励"
                + plain(yuan) + "元。";
        var grounds = rule.grounds(on, facts.and("内部人员", byInsider ? "是" : "否"), because);
        return new Ruling<>(new Reward(yuan, capped), byInsider ? withInsider(grounds, bonus, doubted) : grounds);
    }

    /** Without the province's number, and where the bonus meets the maximum, the sum is not the last word. */
    private Grounds withInsider(Grounds grounds, BigDecimal bonus, boolean doubted) {
        var both = grounds.and(insider);
        return bonus.signum() == 0 || doubted ? both.asProvisional() : both;
    }

    private static String insiders(boolean byInsider, BigDecimal bonus) {
        if (!byInsider) {
            return "";
        }
        return bonus.signum() == 0
                ? "，从业人员举报的上浮比例由省级确定，此处没有载入，暂不上浮"
                : "，从业人员举报上浮" + plain(bonus.movePointRight(2)) + "%";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
