package cn.anxian.directory;

import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.util.Optional;

/** Answered by the module that keeps the ledger of duties, which stands above this one; whether the caller sees them or not. */
public interface DutiesOfPosts {

    /** How many open ones are handed over with the post. */
    long toBeHandedOver(PostId post);

    /** When one was last issued to the post, missed or closed on it. */
    Optional<Instant> lastRecorded(PostId post);
}
