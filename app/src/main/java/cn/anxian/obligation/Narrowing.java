package cn.anxian.obligation;

import org.jspecify.annotations.Nullable;

/**
 * What the person looking narrows a list to; null does not narrow.
 *
 * @param q words in the title, the matter's number or the names of who owes it
 * @param under the path of a region
 */
record Narrowing(
        @Nullable String q,
        @Nullable String kind,
        @Nullable Part part,
        @Nullable String line,
        @Nullable String under) {

    static final Narrowing NOT = new Narrowing(null, null, null, null, null);
}
