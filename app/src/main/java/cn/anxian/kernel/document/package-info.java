/** Word documents in 公文 layout, to be printed, signed and edited further; and the encodings of texts that are handed in. */
@NamedInterface("document")
@NullMarked
package cn.anxian.kernel.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
