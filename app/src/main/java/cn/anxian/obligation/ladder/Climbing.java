package cn.anxian.obligation.ladder;

import cn.anxian.kernel.CurrentCaller;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes missed duties up their ladders. Telling is done here, for a batch at a time; what has to be decided is asked, and
 * becomes a duty of the post that has to decide it.
 */
@Component
public class Climbing {

    private final ClimbTable table;
    private final Addressing addressing;
    private final AskingForDecisions asking;
    private final CurrentCaller callers;

    Climbing(ClimbTable table, Addressing addressing, AskingForDecisions asking, CurrentCaller callers) {
        this.table = table;
        this.addressing = addressing;
        this.asking = asking;
        this.callers = callers;
    }

    /** Every rung that was reached until {@code moment}, each duty's in order; answers how many. */
    public int sweep(Instant moment) {
        int all = 0;
        int batch = 1;
        while (batch > 0 && table.isAnythingDue(moment)) {
            batch = table.climb(moment, meant(table.wanted(moment)), Ladders.STEERING)
                    .climbed();
            all += batch;
        }
        asking.askAll();
        return all;
    }

    private List<Addressee> meant(List<Cell> cells) {
        return cells.isEmpty() ? List.of() : callers.as(Ladders.STEERING, () -> addressing.of(cells));
    }
}
