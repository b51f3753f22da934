package cn.anxian.obligation;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The bell: reminds before a duty is due, notes that it was missed, and tells the next level.
 *
 * <p>Each batch is one statement of the bell's own role: it claims, steps and records, in one transaction. Its cost is that
 * of what is due, never of what is open. It sees what is committed.
 */
@Component
public class Bell {

    static final Caller RINGING = Caller.system("自动提醒", new Scope.OwnParty());

    /** How many duties were rung for. */
    public record Rung(int reminded, int missed) {

        static final Rung NOTHING = new Rung(0, 0);

        boolean isNothing() {
            return reminded + missed == 0;
        }

        Rung plus(Rung other) {
            return new Rung(reminded + other.reminded, missed + other.missed);
        }
    }

    private final BellTable table;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final CurrentCaller callers;

    Bell(BellTable table, ApplicationEventPublisher events, TransactionTemplate transactions, CurrentCaller callers) {
        this.table = table;
        this.events = events;
        this.transactions = transactions;
        this.callers = callers;
    }

    /** Rings for everything that is due at {@code now}, each step of a duty in its order, until nothing is due. */
    public Rung sweep(Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
        Rung all = Rung.NOTHING;
        for (Rung batch = table.ring(moment); !batch.isNothing(); batch = table.ring(moment)) {
            announce(new BellRang(moment, batch.reminded(), batch.missed()));
            all = all.plus(batch);
        }
        return all;
    }

    private void announce(BellRang rang) {
        callers.as(
                RINGING,
                () -> transactions.execute(status -> {
                    events.publishEvent(rang);
                    return rang;
                }));
    }
}
