/**
 * 法规库: every rule of law that the product knows, with its articles, its dates, its numbers here, and a form to try it. Changes nothing.
 *
 * <p>讲话一:“要依法履职、严格执法”。The rules are those of the library {@code law}; the directory only says where the reader is, so that a
 * locality's own numbers can be shown to whom they hold for.
 */
@ApplicationModule(
        displayName = "法规库",
        allowedDependencies = {"kernel", "kernel :: web", "directory"})
@NullMarked
package cn.anxian.lawbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
