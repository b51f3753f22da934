/** Posts and their holders. */
@NullMarked
package cn.anxian.directory.post;

import org.jspecify.annotations.NullMarked;
