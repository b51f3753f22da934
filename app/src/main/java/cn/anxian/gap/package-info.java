/**
 * 责任空白与重叠: what the nightly look through the division of duties found, who has to settle it, and how it was settled.
 *
 * <p>讲话一:“坚决避免出现真空地带”;安全生产法第九条、第十条。Found by the product, decided by people: nothing is assigned by itself.
 */
@ApplicationModule(
        displayName = "责任空白",
        allowedDependencies = {
            "kernel",
            "kernel :: web",
            "kernel :: time",
            "journal",
            "directory",
            "evidence",
            "obligation"
        })
@NullMarked
package cn.anxian.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
