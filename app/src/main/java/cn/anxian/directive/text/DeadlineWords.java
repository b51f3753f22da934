package cn.anxian.directive.text;

import java.util.Optional;

/**
 * The words of a deadline.
 *
 * @param due empty if the words give no day by themselves, or if the day of the meeting is not known
 * @param because what was counted, or why no day is given
 */
public record DeadlineWords(String text, int start, int end, Optional<DueDate> due, String because) {}
