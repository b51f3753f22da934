package cn.anxian.directive.review;

import cn.anxian.directive.DirectiveId;
import cn.anxian.directory.Directory;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes long texts apart, and keeps their sentences a part at a time.
 *
 * <p>How far it has come stands in the sentences alone: after a restart or a kill the text is read again, and only what is not
 * there yet is kept.
 */
@Component
class ReadingWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingWork.class);
    private static final Caller PRODUCT = Caller.system("读取长文", new Scope.Loading());
    private static final int SENTENCES_AT_ONCE = 400;

    private final DirectiveTable table;
    private final DraftTable drafts;
    private final Reading reading;
    private final Directory directory;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;

    ReadingWork(
            DirectiveTable table,
            DraftTable drafts,
            Reading reading,
            Directory directory,
            CurrentCaller callers,
            TransactionTemplate transactions) {
        this.table = table;
        this.drafts = drafts;
        this.reading = reading;
        this.directory = directory;
        this.callers = callers;
        this.transactions = transactions;
    }

    /** Every text that waits, the oldest first; asked before each part whether to give way. */
    void proceed(BooleanSupplier givesWay) {
        Optional<Directive> next = asProduct(table::toBeRead);
        while (next.isPresent() && !givesWay.getAsBoolean()) {
            read(next.get(), givesWay);
            next = asProduct(table::toBeRead);
        }
    }

    /** What cannot be read is set aside with its text, so that it does not hold up the others. */
    private void read(Directive directive, BooleanSupplier givesWay) {
        try {
            if (keep(directive, givesWay)) {
                asProduct(() -> table.leaves(directive.id(), Stage.READING, Stage.REVIEWING));
            }
        } catch (TransientDataAccessException | NonTransientDataAccessResourceException later) {
            throw later;
        } catch (RuntimeException failed) {
            LOG.error("directive {} could not be read", directive.id(), failed);
            asProduct(() -> table.leaves(directive.id(), Stage.READING, Stage.UNREAD));
        }
    }

    /** Each part is kept as soon as it is read: how far it has come is seen meanwhile. False where it gave way before the end. */
    private boolean keep(Directive directive, BooleanSupplier givesWay) {
        Iterator<Draft> unread = asProduct(
                () -> reading.read(directive.content(), directive.heldOn(), directory.region(directive.region()))
                        .skip(drafts.count(directive.id()))
                        .iterator());
        boolean more = true;
        while (more) {
            if (givesWay.getAsBoolean()) {
                return false;
            }
            more = asProduct(() -> keepPart(directive.id(), unread));
        }
        return true;
    }

    /** Whether anything is left. */
    private boolean keepPart(DirectiveId id, Iterator<Draft> unread) {
        List<Draft> part = new ArrayList<>(SENTENCES_AT_ONCE);
        while (part.size() < SENTENCES_AT_ONCE && unread.hasNext()) {
            part.add(unread.next());
        }
        drafts.insert(id, part);
        return unread.hasNext();
    }

    private <T> T asProduct(Supplier<T> work) {
        return callers.as(PRODUCT, () -> transactions.execute(status -> work.get()));
    }
}
