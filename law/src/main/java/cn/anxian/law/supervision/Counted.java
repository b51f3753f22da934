package cn.anxian.law.supervision;

import cn.anxian.law.BadInput;
import cn.anxian.law.Rule;
import cn.anxian.law.Told;
import cn.anxian.law.accident.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The accidents that a rule counts: none from before it was law. */
record Counted(List<PastAccident> accidents) {
    /** @throws BadInput when an accident is said to have happened after {@code on} */
    static Counted by(Rule rule, List<PastAccident> accidents, LocalDate on) {
        for (var accident : accidents) {
            if (accident.day().isAfter(on)) {
                throw new BadInput(
                        "after-the-day",
                        "事故日期" + Told.day(accident.day()) + "在所问之日" + Told.day(on) + "以后",
                        "accidents.day");
            }
        }
        return new Counted(
                accidents.stream().filter(it -> rule.force().covers(it.day())).toList());
    }

    boolean any(Predicate<PastAccident> such) {
        return accidents.stream().anyMatch(such);
    }

    long all(Grade grade) {
        return accidents.stream().filter(it -> it.grade() == grade).count();
    }

    /**
     * The most of them that lie in any one span: whichever span holds the most can end with its last accident.
     *
     * @param first the first day of the span that ends with the given one
     */
    long most(Predicate<PastAccident> such, UnaryOperator<LocalDate> first) {
        var days = accidents.stream().filter(such).map(PastAccident::day).toList();
        return days.stream()
                .mapToLong(last -> days.stream()
                        .filter(day -> !day.isAfter(last) && !day.isBefore(first.apply(last)))
                        .count())
                .max()
                .orElse(0);
    }

    long most(Grade grade, UnaryOperator<LocalDate> first) {
        return most(it -> it.grade() == grade, first);
    }
}
