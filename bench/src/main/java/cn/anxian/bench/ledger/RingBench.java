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
 * and half missed, spread evenly over the whole table.
 */
public final class RingBench implements Measurement {

    private static final int A_ROUND = 2_000;
    private static final int FEW = 10_000;
    private static final int WARM_UP = 2;

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
            Timings amongFew = new Timings();
            Timings amongMany = new Timings();
            Timings oneByOne = new Timings();
            for (int round = 0; round < rounds; round++) {
                if (round >= FEW / A_ROUND) {
                    small.arm(round % (FEW / A_ROUND), large.ringOf(round));
                }
                few.database()
                        .sql("vacuum obligation.obligation, obligation.clock")
                        .update();
                many.database()
                        .sql("vacuum obligation.obligation, obligation.clock")
                        .update();
                boolean fewFirst = round % 2 == 0;
                double first = microseconds(fewFirst ? few : many, large.ringOf(round));
                double second = microseconds(fewFirst ? many : few, large.ringOf(round));
                int bucket = rounds + round;
                double each = scheduler.seconds(large.ids(bucket), large.ringOf(bucket)) / A_ROUND * 1e6;
                System.err.printf(
                        "round %d: %.1f %.1f µs, one by one %.1f µs%n",
                        round, fewFirst ? first : second, fewFirst ? second : first, each);
                if (round >= WARM_UP) {
                    amongFew.add(fewFirst ? first : second);
                    amongMany.add(fewFirst ? second : first);
                    oneByOne.add(each);
                }
            }
            return report(open, amongFew, amongMany, oneByOne);
        }
    }

    private static Report report(int open, Timings few, Timings many, Timings oneByOne) {
        Timings growth = many.over(few);
        Timings faster = oneByOne.over(many);
        return new Report()
                .figure("每项到期责任，未结 " + FEW + " 项", few.words(" µs"))
                .figure("每项到期责任，未结 " + open + " 项", many.words(" µs"))
                .figure("逐轮之比", growth.words(""))
                .gateAtMost("未结增加后的开销之比（中位数之比）", many.median() / few.median(), 1.2, "倍")
                .figure("安弦每秒响铃", perSecond(many))
                .figure("db-scheduler 每秒响铃", perSecond(oneByOne))
                .figure("逐轮之比", faster.words(""))
                .gateAtLeast("比逐项调度快（中位数之比）", oneByOne.median() / many.median(), 5, "倍");
    }

    private static String perSecond(Timings microseconds) {
        return "%,.0f 项".formatted(1e6 / microseconds.median());
    }

    private static double microseconds(Site site, Instant now) {
        Bell bell = site.bean(Bell.class);
        long began = System.nanoTime();
        Bell.Rung rung = bell.sweep(now);
        double took = (System.nanoTime() - began) / 1e3;
        int count = rung.reminded() + rung.missed();
        if (count != A_ROUND) {
            throw new IllegalStateException("rang for " + count + " duties instead of " + A_ROUND);
        }
        return took / count;
    }

    static Instant tomorrow(Site site) {
        return site.bean(BusinessClock.class).now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
    }
}
