/** The recorded decisions over the packs. */
@NullMarked
package cn.anxian.directory.matrix;

import org.jspecify.annotations.NullMarked;
