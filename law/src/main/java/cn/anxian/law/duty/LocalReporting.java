package cn.anxian.law.duty;

import cn.anxian.law.Facts;
import cn.anxian.law.Rule;
import cn.anxian.law.Rules;
import cn.anxian.law.Ruling;
import cn.anxian.law.accident.Grade;
import java.util.Optional;

/** DW-INFO-DEADLINE-LOCAL: how soon an emergency is reported, which only plans and localities say. */
public final class LocalReporting {
    private final Rule rule;

    /** @param rules with the subject duty, under the overlay in force there */
    public LocalReporting(Rules rules) {
        rule = rules.get("DW-INFO-DEADLINE-LOCAL");
    }

    /** In minutes; nothing where the locality's number is not loaded. */
    public Ruling<Optional<Integer>> minutes(Grade grade) {
        var minutes = rule.parameters().findNumber(parameter(grade)).map(it -> it.intValueExact());
        var because = grade.label() + "突发事件，"
                + minutes.map(it -> "本地规定" + it + "分钟内报送。").orElse("报送时限由总体应急预案和省市规定，此处没有载入。");
        var grounds = rule.grounds(Facts.of("级别", grade.label()), because);
        return new Ruling<>(minutes, minutes.isPresent() ? grounds : grounds.asProvisional());
    }

    private static String parameter(Grade grade) {
        return switch (grade) {
            case GENERAL -> "generalMinutes";
            case LARGER -> "largerMinutes";
            case MAJOR -> "majorMinutes";
            case EXTREME -> "extremeMinutes";
        };
    }
}
