package cn.anxian.bench.commands;

import cn.anxian.bench.load.HazardLife;
import cn.anxian.bench.load.Lane;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Commands come at their own times (Poisson), whether or not earlier ones are answered: how long one takes. The time
 * counts from when it should have been sent, so a stall is charged to everyone who would have waited.
 */
final class OpenLoop {

    /** Hazards in the air for each lane, so that there is always one that can go on. */
    private static final int LIVES_A_LANE = 8;

    private static final long PATIENCE_SECONDS = 60;

    private record Turn(Stock stock, HazardLife life) {

        Lane lane() {
            return stock.lane();
        }
    }

    private OpenLoop() {}

    static Latencies run(List<Stock> stocks, double perSecond, Duration duration, SplittableRandom dice)
            throws InterruptedException {
        Latencies latencies = new Latencies();
        BlockingQueue<Turn> ready = new LinkedBlockingQueue<>();
        for (int each = 0; each < LIVES_A_LANE; each++) {
            for (Stock stock : stocks) {
                stock.life().ifPresent(life -> ready.add(new Turn(stock, life)));
            }
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            double at = 0;
            while (at < duration.toNanos()) {
                long due = start + (long) at;
                for (long ahead = due - System.nanoTime(); ahead > 0; ahead = due - System.nanoTime()) {
                    LockSupport.parkNanos(ahead);
                }
                threads.submit(() -> take(ready, due, latencies));
                at += -Math.log(1 - dice.nextDouble()) / perSecond * 1e9;
            }
            threads.shutdown();
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                latencies.failed("not all answered within " + PATIENCE_SECONDS + " s");
                threads.shutdownNow();
            }
        }
        return latencies;
    }

    private static void take(BlockingQueue<Turn> ready, long due, Latencies latencies) {
        try {
            Turn turn = ready.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (turn == null) {
                latencies.failed("no hazard left to go on with");
                return;
            }
            boolean goesOn = ClosedLoop.step(turn.lane(), turn.life(), due, latencies);
            Optional<HazardLife> next = goesOn && !turn.life().isOver()
                    ? Optional.of(turn.life())
                    : turn.stock().life();
            next.ifPresent(life -> ready.add(new Turn(turn.stock(), life)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
