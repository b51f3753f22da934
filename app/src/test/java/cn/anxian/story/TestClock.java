package cn.anxian.story;

import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.MachineClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The clock that a test owns: it stands still until the test moves it. */
public final class TestClock implements BusinessClock, MachineClock {

    /** 2026年9月14日,星期一,上午九点。 */
    public static final Instant MONDAY_9AM =
            OffsetDateTime.parse("2026-09-14T09:00:00+08:00").toInstant();

    private volatile Instant now = MONDAY_9AM;

    @Override
    public Instant now() {
        return now;
    }

    public void moveTo(Instant moment) {
        now = moment;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
