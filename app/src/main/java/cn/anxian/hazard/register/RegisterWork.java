package cn.anxian.hazard.register;

import cn.anxian.directory.Directory;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Scope;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes on with what was ordered, a part at a time, as whoever ordered it: what he may no longer do is not done.
 *
 * <p>How far it has come stands in the rows alone, so it goes on after a reload, a restart and a kill, and does nothing twice.
 */
@Component
class RegisterWork {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterWork.class);
    private static final Caller PRODUCT = Caller.system("登记表导入", new Scope.Loading());
    private static final int ROWS_AT_ONCE = 50;
    private static final int PARTS_OF_A_CHECK = 20;

    private final RegisterTable registers;
    private final CheckingRows checking;
    private final ImportingRows importing;
    private final UndoingRows undoing;
    private final Directory directory;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;

    RegisterWork(
            RegisterTable registers,
            CheckingRows checking,
            ImportingRows importing,
            UndoingRows undoing,
            Directory directory,
            CurrentCaller callers,
            TransactionTemplate transactions) {
        this.registers = registers;
        this.checking = checking;
        this.importing = importing;
        this.undoing = undoing;
        this.directory = directory;
        this.callers = callers;
        this.transactions = transactions;
    }

    /** One part of each register that is under way; true if there may be more. */
    boolean proceed() {
        List<RegisterTable.Work> begun = asProduct(registers::atWork);
        boolean more = false;
        for (RegisterTable.Work work : begun) {
            more |= proceed(work);
        }
        return more;
    }

    private boolean proceed(RegisterTable.Work work) {
        Optional<Caller> worker = worker(work);
        if (worker.isEmpty()) {
            asProduct(() -> {
                registers.stop(work.id(), "办理这批登记表的人已经不在原来的岗位上，请由现任重新办理。");
                return work;
            });
            return false;
        }
        return callers.as(worker.get(), () -> switch (work.state()) {
            case CHECKING -> check(work.id());
            case IMPORTING -> importPart(work.id());
            case UNDOING -> undoing.part(work.id(), ROWS_AT_ONCE);
            case UPLOADED, CHECKED, STOPPED, IMPORTED, UNDONE, DISCARDED ->
                throw new IllegalStateException("no work is under way: " + work);
        });
    }

    private boolean check(RegisterId id) {
        try {
            return checking.proceed(id, PARTS_OF_A_CHECK);
        } catch (TransientDataAccessException | NonTransientDataAccessResourceException later) {
            throw later;
        } catch (RuntimeException failed) {
            LOG.error("register {} could not be checked", id, failed);
            transactions.executeWithoutResult(status ->
                    registers.stop(id, failed instanceof Refusal no ? no.sentence() : "系统没能检查完这张登记表，什么也没有导入；请重新检查。"));
            return false;
        }
    }

    /** Where a part fails, its rows are tried one by one, so that one bad row does not hold up the others. */
    private boolean importPart(RegisterId id) {
        try {
            return importing.part(id, ROWS_AT_ONCE);
        } catch (TransientDataAccessException | NonTransientDataAccessResourceException later) {
            throw later;
        } catch (RuntimeException failed) {
            LOG.warn("a part of register {} failed; its rows are tried one by one", id, failed);
        }
        boolean more = true;
        for (int row = 0; row < ROWS_AT_ONCE && more; row++) {
            more = importRow(id);
        }
        return more;
    }

    private boolean importRow(RegisterId id) {
        try {
            return importing.part(id, 1);
        } catch (TransientDataAccessException | NonTransientDataAccessResourceException later) {
            throw later;
        } catch (RuntimeException failed) {
            LOG.error("a row of register {} could not be entered", id, failed);
            importing.setAside(id, failed instanceof Refusal no ? no.sentence() : "系统没能录入这一行，其余各行不受影响");
            return true;
        }
    }

    private Optional<Caller> worker(RegisterTable.Work work) {
        try {
            return Optional.of(asProduct(() -> directory.callerAt(work.post())))
                    .filter(caller -> caller.person().equals(work.worker()));
        } catch (Refusal vacant) {
            return Optional.empty();
        }
    }

    private <T> T asProduct(Supplier<T> work) {
        return callers.as(PRODUCT, () -> transactions.execute(status -> work.get()));
    }
}
