package cn.anxian.directive.slip;

import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Scope;
import cn.anxian.obligation.BellRang;
import cn.anxian.obligation.SlipDue;
import cn.anxian.obligation.SlipsDue;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the slip of every coloured rung that a task's duty has passed; what a stop left unmade is made at the next ring. Signing and
 * carrying out, missed at one moment, are named by one.
 */
@Component
class Slips {

    private static final Caller PRODUCT = Caller.system("三色督办", new Scope.Region("", Set.of()));
    private static final Duration LEFT_BEHIND = Duration.ofDays(30);

    /** What duties have in common that one slip names. */
    private record Together(
            UUID task, String colour, Instant at, Instant dueAt, SlipDue.Answering lead, SlipDue.Answering verifier) {

        static Together of(SlipDue due) {
            return new Together(due.matter(), due.colour(), due.at(), due.dueAt(), due.lead(), due.verifier());
        }
    }

    private final SlipsDue due;
    private final SlipTable table;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;

    Slips(SlipsDue due, SlipTable table, CurrentCaller callers, TransactionTemplate transactions) {
        this.due = due;
        this.table = table;
        this.callers = callers;
        this.transactions = transactions;
    }

    @EventListener
    void make(BellRang rang) {
        if (rang.climbed() > 0) {
            callers.as(PRODUCT, () -> transactions.execute(status -> makeAll(rang)));
        }
    }

    private int makeAll(BellRang rang) {
        List<SlipDue> passed = due.passedSince(rang.at().minus(LEFT_BEHIND), "task");
        if (passed.isEmpty()) {
            return 0;
        }
        table.waitForTheNumbers();
        Set<SlipTable.Made> made = table.madeOf(
                passed.stream().map(each -> each.obligation().value()).toList());
        passed.stream()
                .filter(each ->
                        !made.contains(new SlipTable.Made(each.obligation().value(), each.rung())))
                .collect(Collectors.groupingBy(Together::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(table::make);
        return passed.size();
    }
}
