package cn.anxian.journal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Seals twice a second, so that an entry is sealed within a second of its commit; and once more when the application
 * stops, after the last request was answered.
 */
@Component
@ConditionalOnProperty(name = "anxian.recurring", havingValue = "true", matchIfMissing = true)
class Sealing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final long EVERY_MILLIS = 500;

    private final Sealer sealer;
    private @Nullable ScheduledExecutorService thread;
    private boolean failing;

    Sealing(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("sealer").daemon().factory());
        started.scheduleWithFixedDelay(this::seal, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService started = thread;
        if (started != null) {
            started.close();
            thread = null;
            seal();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Before the web server when starting, after it when stopping. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void seal() {
        try {
            sealer.sealNow();
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing) {
                LOG.error("the journal cannot be sealed; trying again twice a second", failure);
            }
            failing = true;
        }
    }
}
