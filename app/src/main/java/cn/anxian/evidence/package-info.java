/**
 * 证据: photos, signatures and documents, checked for what they are and sealed as they came; pictures are served as clean copies.
 *
 * <p>讲话四:“谁检查谁签字”。The original is kept byte for byte and its hash stands in the journal; what a browser gets is a
 * re-encoded copy without a camera's place, time and owner in it.
 */
@ApplicationModule(
        displayName = "证据",
        allowedDependencies = {"kernel", "journal"})
@NullMarked
package cn.anxian.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
