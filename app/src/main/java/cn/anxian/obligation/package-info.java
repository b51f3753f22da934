/**
 * 责任台账: every duty with its post, its clock, its basis and its verifier; the bell that rings; 我的责任; the books.
 *
 * <p>讲话一:“责任到人、责任到岗、责任到点”;讲话二:“一件一件对账销号”。A deadline never moves: an extension closes the row and issues a linked one.
 */
@ApplicationModule(
        displayName = "责任台账",
        allowedDependencies = {
            "kernel",
            "kernel :: web",
            "kernel :: document",
            "kernel :: time",
            "journal",
            "directory",
            "lawbook",
            "evidence"
        })
@NullMarked
package cn.anxian.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
