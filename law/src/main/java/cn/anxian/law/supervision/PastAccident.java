package cn.anxian.law.supervision;

import cn.anxian.law.accident.Grade;
import java.time.LocalDate;
import java.util.List;

/**
 * An accident as summons and lists look back on it.
 *
 * @param grave 性质严重、社会影响恶劣
 */
public record PastAccident(LocalDate day, Grade grade, int deaths, boolean grave) {
    /** How many of them lie in the days from {@code from} to {@code to}, both included. */
    static long count(List<PastAccident> accidents, Grade grade, LocalDate from, LocalDate to) {
        return accidents.stream()
                .filter(it -> it.grade() == grade
                        && !it.day().isBefore(from)
                        && !it.day().isAfter(to))
                .count();
    }
}
