/**
 * 备份与恢复: a copy of database and files that a later version reads, taken beside people at work, and put back only whole.
 *
 * <p>Nothing that runs asks for it, and it asks for no module above the journal: it copies tables, whatever they are.
 */
@ApplicationModule(
        displayName = "备份与恢复",
        allowedDependencies = {"kernel :: database", "journal"})
@NullMarked
package cn.anxian.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
