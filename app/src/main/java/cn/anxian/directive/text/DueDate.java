package cn.anxian.directive.text;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a deadline's words mean, seen from the day of the meeting.
 *
 * @param dueAt 00:00 (+08:00) of the day after {@code lastDay}, as the law library has it, or the hour of {@code lastDay} that
 *     the words name; late means after it
 * @param bound what the words bind
 * @param past whether the day lies before the meeting
 * @param provisional whether a year was used whose holiday notice is not loaded
 * @param because the counting in one Chinese sentence
 */
public record DueDate(
        Instant dueAt, LocalDate lastDay, Bound bound, boolean past, boolean provisional, String because) {

    DueDate noting(String note) {
        return new DueDate(dueAt, lastDay, bound, past, provisional, because + note);
    }

    DueDate provisionally(String note) {
        return new DueDate(dueAt, lastDay, bound, past, true, because + note);
    }

    public enum Bound {
        /** To be finished by then: 月底前. */
        BY,
        /** To be kept up until its end: 春节期间. */
        DURING,
        /** To be begun by then: 即日起. */
        FROM
    }
}
