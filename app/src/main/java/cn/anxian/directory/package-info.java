/**
 * 机构与责任: regions, parties, posts and who holds them, the line packs, and who answers for a line in a region.
 *
 * <p>讲话一:“管行业必须管安全、管业务必须管安全、管生产经营必须管安全”。安全生产法第三条、第九条、第十条。
 */
@ApplicationModule(
        displayName = "机构与责任",
        allowedDependencies = {"kernel", "kernel :: web", "kernel :: time", "journal"})
@NullMarked
package cn.anxian.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
