package cn.anxian.bench.commands;

import cn.anxian.bench.load.Answer;
import cn.anxian.bench.load.Command;
import cn.anxian.bench.load.Done;
import cn.anxian.bench.load.HazardLife;
import cn.anxian.bench.load.Lane;
import cn.anxian.bench.load.NoAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Each client sends its next command when the last one is answered: how much goes through. */
final class ClosedLoop {

    /** One client of it, and where it gets its hazards from; empty ends it. */
    record Worker(Lane lane, Supplier<Optional<HazardLife>> lives) {}

    /** @param seconds from the first command to the last answer */
    record Result(Latencies latencies, double seconds) {

        double perSecond() {
            return latencies.count() / seconds;
        }
    }

    private ClosedLoop() {}

    static Result run(List<Worker> workers, Duration duration) throws InterruptedException, ExecutionException {
        Latencies latencies = new Latencies();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> working = new ArrayList<>();
            workers.forEach(worker -> working.add(threads.submit(() -> work(worker, end, latencies))));
            for (Future<?> each : working) {
                each.get();
            }
        }
        return new Result(latencies, (System.nanoTime() - start) / 1e9);
    }

    private static void work(Worker worker, long end, Latencies latencies) {
        Optional<HazardLife> life = worker.lives().get();
        while (life.isPresent() && System.nanoTime() < end) {
            HazardLife current = life.get();
            long sent = System.nanoTime();
            if (!step(worker.lane(), current, sent, latencies) || current.isOver()) {
                life = worker.lives().get();
            }
        }
    }

    /** @return whether the hazard went on; the time is counted from {@code since} */
    static boolean step(Lane lane, HazardLife life, long since, Latencies latencies) {
        Command command = life.next(UUID.randomUUID());
        try {
            Answer answer = lane.send(command);
            Optional<Done> done = Done.of(answer);
            if (done.isEmpty()) {
                latencies.failed(command.step() + " " + answer);
                return false;
            }
            latencies.took(command.step(), System.nanoTime() - since);
            life.done(done.get());
            return true;
        } catch (NoAnswer broken) {
            latencies.failed(command.step() + " " + broken.getCause());
            return false;
        }
    }
}
