/** China's regions: read from their file once, kept in memory, and shown. */
@NullMarked
package cn.anxian.directory.region;

import org.jspecify.annotations.NullMarked;
