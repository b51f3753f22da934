package cn.anxian.obligation.ladder;

import cn.anxian.kernel.CurrentCaller;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** A sweep that ends after the bell's own statement, as if the machine had stopped there. */
public final class StoppedClimb {

    private StoppedClimb() {}

    public static void climb(ApplicationContext application, Instant moment) {
        ClimbTable table = application.getBean(ClimbTable.class);
        Addressing addressing = application.getBean(Addressing.class);
        CurrentCaller callers = application.getBean(CurrentCaller.class);
        var meant = callers.as(Ladders.STEERING, () -> addressing.of(table.wanted(moment)));
        table.climb(moment, meant, Ladders.STEERING);
    }
}
