/**
 * 隐患治理: one ledger for hazards of every source, from 列单 over 交单 and 办单 to 清单.
 *
 * <p>讲话二:“列单、交单、办单、清单”。安全生产法第四十一条、第四十六条、第六十五条;安监总局令第16号。A hazard is struck off only on proof that
 * another person than the one who rectified it has accepted.
 */
@ApplicationModule(
        displayName = "隐患治理",
        allowedDependencies = {
            "kernel",
            "kernel :: document",
            "kernel :: web",
            "kernel :: time",
            "journal",
            "directory",
            "lawbook",
            "evidence",
            "obligation",
            "enterprise"
        })
@NullMarked
package cn.anxian.hazard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
