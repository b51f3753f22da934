package cn.anxian.directory;

import cn.anxian.kernel.PostId;
import org.jspecify.annotations.Nullable;

/** A post by its id and name, with whoever holds it now. */
public record PostRef(PostId id, String name, @Nullable String personName) {}
