/**
 * 投诉建议: what users say about the platform and about how they are dealt with; each is a duty of an office to answer.
 *
 * <p>Seen by whoever said it and by the office that answers, by nobody else. A tip-off about a danger (举报) is another matter.
 */
@ApplicationModule(
        displayName = "投诉建议",
        allowedDependencies = {"kernel", "kernel :: web", "kernel :: time", "journal", "directory", "obligation"})
@NullMarked
package cn.anxian.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
