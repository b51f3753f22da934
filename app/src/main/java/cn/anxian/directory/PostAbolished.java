package cn.anxian.directory;

import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.util.Optional;

/** A post is just ending, in this transaction; its open duties go to the successor. */
public record PostAbolished(PostId post, Optional<PostId> successor, Instant at) {}
