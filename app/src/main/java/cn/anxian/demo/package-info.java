/**
 * 演示城市: a made-up city's half year, made through the product's own commands; never beside real data.
 *
 * <p>It stands on top of the house and may use every module; nothing may use it. Why it is a module: docs/adr/0004.
 */
@ApplicationModule(
        displayName = "演示城市",
        allowedDependencies = {
            "kernel",
            "journal",
            "directory",
            "account",
            "evidence",
            "obligation",
            "enterprise",
            "hazard",
            "directive",
            "accountability"
        })
@NullMarked
package cn.anxian.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
