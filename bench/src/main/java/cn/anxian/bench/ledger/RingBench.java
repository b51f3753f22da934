package cn.anxian.bench.ledger;

import cn.anxian.bench.Measurement;
import cn.anxian.bench.Options;
import cn.anxian.bench.Report;
import cn.anxian.bench.server.Home;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.obligation.Bell;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What it costs to ring for a due duty: among a million open ones against among ten thousand, and beside db-scheduler.
 *
 * <p>Rounds are taken in turns on databases that stand side by side. Each rings for 2,000 duties, half of them reminded of
 * and half missed, spread evenly over the whole table. What a duty costs is processor time, of the database with all its
 * processes and of the bell's thread: time on the clock, reported beside it, also belongs to whoever else uses the machine.
 */
public final class RingBench implements Measurement {

    private static final int A_ROUND = 2_000;
    private static final int FEW = 10_000;
    private static final int WARM_UP = 2;
    private static final double GROWTH = 1.2;

    @Override
    public String name() {
        return "ring";
    }

    @Override
    public String what() {
        return "响铃：每项到期责任的开销与未结总数无关；与逐项调度（db-scheduler）比";
    }

    @Override
    public Set<String> options() {
        return Set.of("open", "rounds");
    }

    @Override
    public Report run(Options options) throws Exception {
        int open = options.number("open", 1_000_000);
        int rounds = options.number("rounds", 11) + WARM_UP;
        try (Home home = Home.empty();
                Site few = Site.start(home, "few");
                Site many = Site.start(home, "many");
                OneByOne scheduler = new OneByOne(many)) {
            Instant start = tomorrow(many);
            Filling small = new Filling(few, Offices.open(few), FEW, FEW / A_ROUND, FEW / A_ROUND, start);
            Filling large = new Filling(many, Offices.open(many), open, open / A_ROUND, 2 * rounds, start);
            small.fill();
            large.fill();
            Rounds amongFew = new Rounds();
            Rounds amongMany = new Rounds();
            Timings oneByOne = new Timings();
            for (int round = 0; round < rounds; round++) {
                if (round >= FEW / A_ROUND) {
                    small.arm(round % (FEW / A_ROUND), large.ringOf(round));
                }
                vacuum(few);
                vacuum(many);
                Instant now = large.ringOf(round);
                boolean fewFirst = round % 2 == 0;
                Cost first = ring(fewFirst ? few : many, now);
                Cost second = ring(fewFirst ? many : few, now);
                int bucket = rounds + round;
                double each = scheduler.seconds(large.ids(bucket), large.ringOf(bucket)) / A_ROUND * 1e6;
                if (round >= WARM_UP) {
                    amongFew.add(fewFirst ? first : second);
                    amongMany.add(fewFirst ? second : first);
                    oneByOne.add(each);
                }
            }
            return report(open, amongFew, amongMany, oneByOne);
        }
    }

    /** A duty's: microseconds, and kilobytes written ahead. */
    private record Cost(double processor, double clock, double written) {}

    private record Rounds(Timings processor, Timings clock, Timings written) {

        Rounds() {
            this(new Timings(), new Timings(), new Timings());
        }

        void add(Cost cost) {
            processor.add(cost.processor());
            clock.add(cost.clock());
            written.add(cost.written());
        }
    }

    private static Report report(int open, Rounds few, Rounds many, Timings oneByOne) {
        return new Report()
                .figure("每项到期责任的处理器时间，未结 " + FEW + " 项", few.processor().words(" µs"))
                .figure("每项到期责任的处理器时间，未结 " + open + " 项", many.processor().words(" µs"))
                .figure("逐轮之比", many.processor().over(few.processor()).words(""))
                .gateAtMost("未结增加后的开销之比（中位数之比）", ratio(many.processor(), few.processor()), GROWTH, "倍")
                .figure("每项到期责任的钟表时间，未结 " + FEW + " 项", few.clock().words(" µs"))
                .figure("每项到期责任的钟表时间，未结 " + open + " 项", many.clock().words(" µs"))
                .figure("每项到期责任预写日志，未结 " + FEW + " 项", few.written().words(" KB"))
                .figure("每项到期责任预写日志，未结 " + open + " 项", many.written().words(" KB"))
                .aimAtMost("钟表时间之比（中位数之比）", ratio(many.clock(), few.clock()), GROWTH, "倍")
                .figure("安弦每秒响铃", perSecond(many.clock()))
                .figure("db-scheduler 每秒响铃", perSecond(oneByOne))
                .figure("逐轮之比", oneByOne.over(many.clock()).words(""))
                .gateAtLeast("比逐项调度快（中位数之比）", ratio(oneByOne, many.clock()), 5, "倍");
    }

    private static double ratio(Timings one, Timings other) {
        return one.median() / other.median();
    }

    private static void vacuum(Site site) {
        site.database().sql("vacuum obligation.obligation, obligation.clock").update();
    }

    private static String perSecond(Timings microseconds) {
        return "%,.0f 项".formatted(1e6 / microseconds.median());
    }

    private static Cost ring(Site site, Instant now) {
        Bell bell = site.bean(Bell.class);
        long written = site.walBytes();
        long processor = site.cpuNanos();
        long began = System.nanoTime();
        Bell.Rung rung = bell.sweep(now);
        long took = System.nanoTime() - began;
        long used = site.cpuNanos() - processor;
        written = site.walBytes() - written;
        int count = rung.reminded() + rung.missed();
        if (count != A_ROUND) {
            throw new IllegalStateException("rang for " + count + " duties instead of " + A_ROUND);
        }
        return new Cost(used / 1e3 / count, took / 1e3 / count, written / 1e3 / count);
    }

    static Instant tomorrow(Site site) {
        return site.bean(BusinessClock.class).now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
    }
}
