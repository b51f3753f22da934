package cn.anxian.journal;

import cn.anxian.kernel.MachineClock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains what has been committed, and tells each new head to a file outside the database.
 *
 * <p>Entries are taken in the order of their transactions, and only below the oldest one that still runs. So what is
 * sealed is always a beginning of that order: an entry that commits late, with a low number, stands behind the edge and
 * is found without looking through what is sealed already.
 */
@Component
public class Sealer {

    static final int BATCH = 1000;

    private static final EntryTable.Head BEGINNING = new EntryTable.Head(0, new byte[32]);

    private final SealTable seals;
    private final AnchorFile anchors;
    private final MachineClock clock;
    private final TransactionTemplate transactions;

    /** Everything before is sealed. Null until this process has looked. */
    private SealTable.@Nullable Mark from;

    private boolean copyIsSealed;

    Sealer(SealTable seals, AnchorFile anchors, MachineClock clock, @Qualifier("sealer") DataSource dataSource) {
        this.seals = seals;
        this.anchors = anchors;
        this.clock = clock;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** @param from where the next one goes on; known only once this one is committed */
    private record Batch(int sealed, boolean more, EntryTable.Head head, SealTable.Mark from) {}

    /**
     * Seals everything that may be sealed now, and anchors the head.
     *
     * @return how many entries were sealed
     */
    public synchronized int sealNow() {
        int sealed = 0;
        Batch batch;
        do {
            batch = transactions.execute(status -> sealBatch());
            from = batch.from();
            sealed += batch.sealed();
            // Only what is committed leaves the database. A crash in between leaves out a line; the next head stands
            // for it.
            anchors.meet(batch.head(), clock.now());
        } while (batch.more());
        return sealed;
    }

    private Batch sealBatch() {
        seals.takeTheSeal();
        SealTable.Edge edge = seals.edge();
        EntryTable.Head head = seals.lastHead().orElse(BEGINNING);
        SealTable.Mark start = from == null ? first(edge) : from;
        if (edge.copied() && !copyIsSealed) {
            List<SealTable.Waiting> left = seals.waitingSinceTheCopy(edge.unreached(), BATCH);
            copyIsSealed = left.isEmpty();
            return new Batch(left.size(), true, seal(left, head), start);
        }
        List<SealTable.Waiting> taken = seals.waiting(start, edge.below(), BATCH);
        boolean more = taken.size() == BATCH;
        return new Batch(
                taken.size(), more, seal(taken, head), more ? taken.getLast().mark() : edge.mark());
    }

    /** The transactions of a copy say nothing about this server's: there the whole order is looked through, once. */
    private SealTable.Mark first(SealTable.Edge edge) {
        return edge.copied() ? SealTable.Mark.BEGINNING : seals.lastSealed();
    }

    private EntryTable.Head seal(List<SealTable.Waiting> taken, EntryTable.Head previous) {
        EntryTable.Head head = previous;
        List<SealTable.Seal> next = new ArrayList<>(taken.size());
        for (SealTable.Waiting waiting : taken) {
            long position = head.position() + 1;
            byte[] hash = waiting.entry().hash();
            head = new EntryTable.Head(position, EntryHash.chain(head.head(), position, hash));
            next.add(new SealTable.Seal(position, waiting.entry().no(), hash, head.head()));
        }
        if (!next.isEmpty()) {
            seals.append(next);
        }
        return head;
    }
}
