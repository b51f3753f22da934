/**
 * 账号: sign-in, sessions, the three administrators; who may come in, and from which post he acts.
 *
 * <p>讲话一:“责任到人、责任到岗、责任到点”。A duty rests on a post; an account lets the person who holds the post be known.
 */
@ApplicationModule(
        displayName = "账号",
        allowedDependencies = {"kernel", "kernel :: web", "kernel :: time", "journal", "directory"})
@NullMarked
package cn.anxian.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
