/** 形势研判: the start page's true figures, each of which opens the records that it counts. Changes nothing. */
@ApplicationModule(
        displayName = "形势研判",
        allowedDependencies = {
            "kernel",
            "kernel :: document",
            "kernel :: time",
            "kernel :: web",
            "journal",
            "directory",
            "account",
            "evidence",
            "obligation",
            "enterprise",
            "hazard"
        })
@NullMarked
package cn.anxian.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
