/** The line packs, read strictly from their files, and shown. */
@NullMarked
package cn.anxian.directory.line;

import org.jspecify.annotations.NullMarked;
