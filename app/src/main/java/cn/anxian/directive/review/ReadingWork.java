package cn.anxian.directive.review;

import cn.anxian.directory.Directory;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
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
            List<Draft> all = asProduct(
                    () -> reading.read(directive.content(), directive.heldOn(), directory.region(directive.region())));
            keep(directive, all, givesWay);
        } catch (TransientDataAccessException | NonTransientDataAccessResourceException later) {
            throw later;
        } catch (RuntimeException failed) {
            LOG.error("directive {} could not be read", directive.id(), failed);
            asProduct(() -> table.leaves(directive.id(), Stage.READING, Stage.UNREAD));
        }
    }

    private void keep(Directive directive, List<Draft> all, BooleanSupplier givesWay) {
        int kept = asProduct(() -> drafts.count(directive.id()));
        while (kept < all.size()) {
            if (givesWay.getAsBoolean()) {
                return;
            }
            List<Draft> part = all.subList(kept, Math.min(kept + SENTENCES_AT_ONCE, all.size()));
            asProduct(() -> {
                drafts.insert(directive.id(), part);
                return part;
            });
            kept += part.size();
        }
        asProduct(() -> table.leaves(directive.id(), Stage.READING, Stage.REVIEWING));
    }

    private <T> T asProduct(Supplier<T> work) {
        return callers.as(PRODUCT, () -> transactions.execute(status -> work.get()));
    }
}
