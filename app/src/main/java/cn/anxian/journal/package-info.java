/**
 * 留痕: what was done, by whom, from which post; appended, sealed into a chain, and acknowledged by receipts.
 *
 * <p>讲话一:“全过程安全责任追溯”。Nothing here is ever changed or deleted: the application's role cannot.
 */
@ApplicationModule(
        displayName = "留痕",
        allowedDependencies = {"kernel"})
@NullMarked
package cn.anxian.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
