package cn.anxian.directive.task;

import cn.anxian.directory.Named;
import cn.anxian.directory.RegionRef;
import org.jspecify.annotations.Nullable;

/**
 * Who would carry a task out.
 *
 * @param region where the words speak of every county: one of them
 * @param post null where nobody is found
 * @param because why this one, or why none
 */
public record Addressee(
        @Nullable RegionRef region,
        @Nullable Named party,
        @Nullable Named post,
        String because) {}
