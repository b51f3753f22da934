/**
 * 部署督办: a speech or notice taken apart into sentences, its tasks given to those who answer for them.
 *
 * <p>讲话二：“不能把‘说过了’当成‘做过了’”。
 */
@ApplicationModule(
        displayName = "部署督办",
        allowedDependencies = {"kernel", "directory"})
@NullMarked
package cn.anxian.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
