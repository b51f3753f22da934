/**
 * 公共: ids, refusals, pages, the two clocks, the caller and what he may see.
 *
 * <p>Everything here is used by every module and knows none of them.
 */
@ApplicationModule(
        displayName = "公共",
        allowedDependencies = {})
@NullMarked
package cn.anxian.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
