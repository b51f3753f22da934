package cn.anxian.kernel;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo city's business clock: runs like the machine's, and jumps forward on request. The jump survives a restart. */
public final class DemoClock implements BusinessClock {

    private final MachineClock machine;
    private final JdbcClient jdbc;
    private volatile Duration ahead;

    public DemoClock(MachineClock machine, JdbcClient jdbc) {
        this.machine = machine;
        this.jdbc = jdbc;
        this.ahead = jdbc.sql("select ahead_millis from kernel.business_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    @Override
    public Instant now() {
        return machine.now().plus(ahead);
    }

    /**
     * Where the demo's story begins; only before anything happened.
     *
     * @throws Refusal if the clock was set before
     */
    public synchronized void startAt(Instant beginning) {
        Duration wanted = Duration.between(machine.now(), beginning);
        int inserted = jdbc.sql(
                        "insert into kernel.business_clock (ahead_millis) values (:ahead) on conflict do nothing")
                .param("ahead", wanted.toMillis())
                .update();
        if (inserted == 0) {
            throw Refusal.conflict("clock-already-set", "演示时钟已经设定，只能向前拨动。");
        }
        ahead = wanted;
    }

    /**
     * Jumps to {@code moment}.
     *
     * @throws Refusal if that is in the past of this clock
     */
    public synchronized void moveTo(Instant moment) {
        if (moment.isBefore(now())) {
            throw Refusal.conflict("clock-backwards", "业务时钟只能向前拨动，不能拨回。");
        }
        Duration wanted = Duration.between(machine.now(), moment);
        jdbc.sql("""
                insert into kernel.business_clock (ahead_millis) values (:ahead)
                on conflict (only_row) do update set ahead_millis = excluded.ahead_millis
                """).param("ahead", wanted.toMillis()).update();
        ahead = wanted;
    }
}
