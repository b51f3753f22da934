package cn.anxian.gap;

import cn.anxian.directory.Region;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for gaps before anybody asks over HTTP. */
@Component
public class TestLook {

    private final LookingForGaps looking;
    private final GapTable table;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;

    TestLook(LookingForGaps looking, GapTable table, CurrentCaller callers, TransactionTemplate transactions) {
        this.looking = looking;
        this.table = table;
        this.callers = callers;
        this.transactions = transactions;
    }

    /** The open ones about that enterprise or agency. */
    public List<UUID> about(UUID party, Caller office, Region region) {
        return callers.as(
                office,
                () -> transactions.execute(status -> {
                    looking.look(region);
                    return table.openWithin(region).stream()
                            .filter(gap -> gap.aboutParty()
                                    .filter(id -> id.value().equals(party))
                                    .isPresent())
                            .map(gap -> gap.id().value())
                            .toList();
                }));
    }
}
