package cn.anxian.obligation;

import java.time.Duration;
import java.util.List;

/**
 * A kind of duty, contributed as a bean by the module that owns the matter.
 *
 * @param id for programs: {@code hazard.rectify}; never changes
 * @param name for people: 整改
 * @param actionLabel the verb on the button: 去整改
 * @param remindBefore how long before {@code dueAt} the obligor is reminded, each time; a reminder that would lie before
 *     the issue is left out
 * @param hrefPattern the page where it is done, with {@code {id}} for the subject's id: {@code /hazards/{id}}
 */
public record ObligationKind(
        String id, String name, String actionLabel, Part part, List<Duration> remindBefore, String hrefPattern) {

    public ObligationKind {
        remindBefore = remindBefore.stream().sorted((a, b) -> b.compareTo(a)).toList();
        for (Duration before : remindBefore) {
            if (before.isNegative() || before.isZero()) {
                throw new IllegalArgumentException(
                        id + ": a reminder stands before the deadline, not at it: " + before);
            }
        }
    }
}
