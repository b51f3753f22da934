package cn.anxian.obligation;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import cn.anxian.obligation.ladder.Climbing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The bell: reminds before a duty is due, notes that it was missed, tells the next level, and takes it up its ladder.
 *
 * <p>Each batch is one statement of the bell's own role: it claims, steps and records, in one transaction. Its cost is that
 * of what is due, never of what is open. It sees what is committed.
 */
@Component
public class Bell {

    static final Caller RINGING = Caller.system("自动提醒", new Scope.OwnParty());

    /**
     * How many duties were rung for.
     *
     * @param climbed how many rungs missed duties have passed
     */
    public record Rung(int reminded, int missed, int climbed) {

        static final Rung NOTHING = new Rung(0, 0);

        public Rung(int reminded, int missed) {
            this(reminded, missed, 0);
        }

        boolean isNothing() {
            return reminded + missed + climbed == 0;
        }

        Rung plus(Rung other) {
            return new Rung(reminded + other.reminded, missed + other.missed, climbed + other.climbed);
        }
    }

    private final BellTable table;
    private final Climbing climbing;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final CurrentCaller callers;

    Bell(
            BellTable table,
            Climbing climbing,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            CurrentCaller callers) {
        this.table = table;
        this.climbing = climbing;
        this.events = events;
        this.transactions = transactions;
        this.callers = callers;
    }

    /** Rings for everything that is due at {@code now}, each step of a duty in its order, until nothing is due. */
    public Rung sweep(Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
        Rung all = Rung.NOTHING;
        for (Rung batch = table.ring(moment); !batch.isNothing(); batch = table.ring(moment)) {
            announce(moment, batch);
            all = all.plus(batch);
        }
        Rung above = new Rung(0, 0, climbing.sweep(moment));
        if (!above.isNothing()) {
            announce(moment, above);
        }
        return all.plus(above);
    }

    private void announce(Instant moment, Rung rung) {
        BellRang rang = new BellRang(moment, rung.reminded(), rung.missed(), rung.climbed());
        callers.as(
                RINGING,
                () -> transactions.execute(status -> {
                    events.publishEvent(rang);
                    return rang;
                }));
    }
}
