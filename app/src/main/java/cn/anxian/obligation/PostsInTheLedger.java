package cn.anxian.obligation;

import cn.anxian.directory.DutiesOfPosts;
import cn.anxian.kernel.PostId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the directory asks of the ledger before a post changes hands. */
@Component
class PostsInTheLedger implements DutiesOfPosts {

    private final SuccessionTable table;

    PostsInTheLedger(SuccessionTable table) {
        this.table = table;
    }

    @Override
    public long toBeHandedOver(PostId post) {
        return table.toBeHandedOver(post);
    }

    @Override
    public Optional<Instant> lastRecorded(PostId post) {
        return table.lastRecordedOn(post);
    }
}
