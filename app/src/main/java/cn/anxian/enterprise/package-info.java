/**
 * 一企一档: the file of an enterprise, enough of it to own hazards.
 *
 * <p>讲话一:“管生产经营必须管安全”。安全生产法第四条、第五条。
 */
@ApplicationModule(
        displayName = "一企一档",
        allowedDependencies = {"kernel", "kernel :: web", "journal", "directory"})
@NullMarked
package cn.anxian.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
