package cn.anxian.bench.kill;

import cn.anxian.bench.load.Command;
import cn.anxian.bench.load.NoAnswer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Load, blow, restart, check; and again. */
final class Rounds {

    /** How long the application is left alone without its database, so that it is asked for what it cannot do. */
    private static final Duration WITHOUT_DATABASE = Duration.ofMillis(800);

    /** What has been promised in a round, at least, before the blow falls. */
    private static final int PROMISES_A_LANE = 4;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Site site;
    private final List<LaneWork> works;
    private final Ledger ledger;
    private final AtomicInteger inFlight;
    private final SplittableRandom dice;
    private final Tally tally = new Tally();
    private final Set<UUID> checked = new HashSet<>();

    Rounds(Site site, List<LaneWork> works, Ledger ledger, AtomicInteger inFlight, SplittableRandom dice) {
        this.site = site;
        this.works = works;
        this.ledger = ledger;
        this.inFlight = inFlight;
        this.dice = dice;
    }

    Tally tally() {
        return tally;
    }

    void run(int rounds, Consumer<String> progress) throws IOException, InterruptedException, ExecutionException {
        for (int round = 0; round < rounds; round++) {
            Blow blow = Blow.of(round, dice);
            int before = ledger.promises();
            loadAndStrike(blow, before);
            Duration recovery = site.restart(blow);
            tally.recovered(recovery);
            int promised = ledger.promises() - before;
            everyLane(this::checkTheRound);
            progress.accept("第 %d/%d 轮：%s；已答复 %d 条；%.1f 秒恢复；发现 %d"
                    .formatted(
                            round + 1,
                            rounds,
                            blow.chinese(),
                            promised,
                            recovery.toMillis() / 1000.0,
                            tally.findings().size()));
        }
    }

    /** Everything that was ever promised, once more. */
    void checkAll() throws InterruptedException, ExecutionException {
        everyLane(work -> {
            Checker checker = checker(work);
            checker.check(ledger.promised(work.lane().number()));
            tally.found(checker.findings());
        });
    }

    private void loadAndStrike(Blow blow, int before) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            java.util.concurrent.atomic.AtomicBoolean stop = new java.util.concurrent.atomic.AtomicBoolean();
            List<Future<?>> working = new ArrayList<>();
            works.forEach(work -> working.add(threads.submit(() -> work.work(stop::get))));
            awaitPromises(before + works.size() * PROMISES_A_LANE);
            Thread.sleep(dice.nextLong(3_000));
            int struckInFlight = inFlight.get();
            site.strike(blow);
            if (blow == Blow.DATABASE) {
                Thread.sleep(WITHOUT_DATABASE);
                site.application().kill();
            }
            stop.set(true);
            for (Future<?> each : working) {
                each.get();
            }
            tally.blow(blow, struckInFlight, ledger.promises() - before);
        }
    }

    private void awaitPromises(int wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (ledger.promises() < wanted && System.nanoTime() < end) {
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void checkTheRound(LaneWork work) {
        try {
            for (boolean ended : new boolean[] {
                work.lane().inspector().signInAgainIfOut(),
                work.lane().enterprise().signInAgainIfOut()
            }) {
                if (ended) {
                    tally.sessionEnded();
                }
            }
        } catch (NoAnswer away) {
            throw new IllegalStateException(away);
        }
        int lane = work.lane().number();
        Checker checker = checker(work);
        int open = ledger.open(lane).size();
        int happened = checker.settleOpen();
        tally.settled(open, happened, happened > 0 && work.openWords().contains("没有被记录") ? happened : 0);
        List<Command> promised;
        synchronized (checked) {
            promised = ledger.promised(lane).stream()
                    .filter(command -> checked.add(command.id()))
                    .toList();
        }
        checker.check(promised);
        tally.found(checker.findings());
    }

    Checker checker(LaneWork work) {
        return new Checker(work.lane().number(), ledger, new HttpTruth(work.lane(), work.mark()));
    }

    private void everyLane(Consumer<LaneWork> check) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> checking = new ArrayList<>();
            works.forEach(work -> checking.add(threads.submit(() -> check.accept(work))));
            for (Future<?> each : checking) {
                each.get();
            }
        }
    }
}
