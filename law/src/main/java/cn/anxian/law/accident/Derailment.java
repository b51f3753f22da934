package cn.anxian.law.accident;

import cn.anxian.law.BadInput;
import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * GRADE-RAILWAY: what a derailment is by its cars and by the hours a line was closed.
 *
 * @param passenger whether a passenger train
 * @param cars how many left the rails; 0 where none did
 * @param hours how long the line was closed
 * @param busyLine 繁忙干线
 */
public record Derailment(boolean passenger, int cars, BigDecimal hours, boolean busyLine) {
    public Derailment {
        if (cars < 0 || hours.signum() < 0) {
            throw new BadInput("negative", "脱轨辆数和中断时间不能是负数", cars < 0 ? "cars" : "hours");
        }
    }

    /**
     * The grade by these two, or nothing; harm to people and property is graded as everywhere.
     *
     * @param rules with the subject accident-grading
     */
    public Ruling<Optional<Grade>> grade(Rules rules) {
        var rule = rules.get("GRADE-RAILWAY");
        var grade = grade(rule);
        var train = passenger ? "客运列车" : "货运列车";
        var because = train + "脱轨" + cars + "辆，中断" + (busyLine ? "繁忙干线" : "其他线路") + "行车" + Harm.plain(hours) + "小时，"
                + grade.map(it -> "属于铁路交通" + it.label() + "事故。").orElse("按这两项不到较大事故。");
        return new Ruling<>(
                grade, rule.grounds(Facts.of("脱轨", train + cars + "辆").and("中断行车", Harm.plain(hours) + "小时"), because));
    }

    private Optional<Grade> grade(Rule rule) {
        var byCars = cars(rule, Grade.MAJOR) ? Grade.MAJOR : cars(rule, Grade.LARGER) ? Grade.LARGER : Grade.GENERAL;
        if (byCars == Grade.MAJOR && busyLine && hours(rule, Grade.EXTREME)) {
            return Optional.of(Grade.EXTREME);
        }
        if (byCars == Grade.MAJOR || byCars == Grade.LARGER && hours(rule, Grade.MAJOR)) {
            return Optional.of(Grade.MAJOR);
        }
        return byCars == Grade.LARGER || hours(rule, Grade.LARGER) ? Optional.of(Grade.LARGER) : Optional.empty();
    }

    private boolean cars(Rule rule, Grade grade) {
        return cars >= rule.parameters().integer(passenger ? "passengerCars" : "freightCars", grade.label());
    }

    private boolean hours(Rule rule, Grade grade) {
        var least = rule.parameters().number(busyLine ? "busyLineHours" : "otherLineHours", grade.label());
        return hours.compareTo(least) >= 0;
    }
}
