/**
 * 平台运行: for the system administrator, whether the product itself is well: its recurring jobs, events that nobody could take
 * yet, the database, and the packs that are loaded. Shows no matter of anybody.
 */
@ApplicationModule(
        displayName = "平台运行",
        allowedDependencies = {"kernel", "kernel :: web", "journal", "directory"})
@NullMarked
package cn.anxian.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
