/**
 * 部署督办: a speech, notice or list becomes tasks that are signed for, carried out, proved, accepted and looked back at.
 *
 * <p>讲话二:“把‘说过了’当成‘做过了’”。Each task is traced to its sentence; done is what another post has accepted.
 */
@ApplicationModule(
        displayName = "部署督办",
        allowedDependencies = {
            "kernel",
            "kernel :: web",
            "kernel :: time",
            "kernel :: document",
            "journal",
            "directory",
            "evidence",
            "obligation"
        })
@NullMarked
package cn.anxian.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
