package cn.anxian.directive.text;

import java.util.Optional;

/**
 * The words of a deadline: of the quote, or of the heading right above it.
 *
 * @param due empty if the words give no day by themselves, or if the day of the meeting is not known
 * @param because what was counted, or why no day is given
 */
public record DeadlineWords(String text, int start, int end, Optional<DueDate> due, String because) {

    DeadlineWords because(String why) {
        return new DeadlineWords(text, start, end, due, why);
    }
}
