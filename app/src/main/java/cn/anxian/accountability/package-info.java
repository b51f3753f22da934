/**
 * 考核问责: what was promised for a year, by whom, and what came of it, judged from the ledger.
 *
 * <p>讲话二:“抓好落实”。No result is typed where the ledger knows it, and nothing about the use of the product is a target.
 */
@ApplicationModule(
        displayName = "考核问责",
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
package cn.anxian.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
