package cn.anxian.bench.kill;

import cn.anxian.bench.Measurement;
import cn.anxian.bench.Options;
import cn.anxian.bench.Report;
import cn.anxian.bench.load.Client;
import cn.anxian.bench.load.Crew;
import cn.anxian.bench.load.Lane;
import cn.anxian.bench.server.Build;
import cn.anxian.bench.server.Home;
import cn.anxian.bench.server.JournalCheck;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** 断电试验: SIGKILL of application and database under load, round after round. */
public final class KillBench implements Measurement {

    private static final int ROUNDS = 30;
    private static final int CLIENTS = 12;
    private static final int SHOWN_FINDINGS = 20;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String what() {
        return "断电试验：负载下对应用与数据库 SIGKILL，已答复的指令零丢失、零重复";
    }

    @Override
    public Set<String> options() {
        return Set.of("rounds", "clients", "seed", "home");
    }

    @Override
    public Report run(Options options) throws Exception {
        int rounds = options.number("rounds", ROUNDS);
        int seed = options.number("seed", 20261121);
        SplittableRandom dice = new SplittableRandom(seed);
        Build build = Build.ofTheScript();
        System.out.println("正在启动，首次启动会建立演示城市……");
        try (Home home = Home.like(options.path("home"));
                HttpClient http = Client.connections();
                Site site = Site.open(build, home, dice.split());
                Ledger ledger = new Ledger(home.path().resolve("ledger.txt"))) {
            AtomicInteger inFlight = new AtomicInteger();
            List<LaneWork> works = new ArrayList<>();
            String run = "断电试验" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
            for (Lane lane : Crew.of(http, site.application(), options.number("clients", CLIENTS))) {
                works.add(new LaneWork(lane, run + "道%02d".formatted(lane.number()), ledger, inFlight));
            }
            Rounds all = new Rounds(site, works, ledger, inFlight, dice);
            all.run(rounds, System.out::println);
            System.out.println("正在逐条复核全部 " + ledger.promises() + " 条已答复的指令……");
            all.checkAll();
            site.stop();
            JournalCheck untouched = JournalCheck.of(build, home);
            System.out.println(untouched.words());
            Report report = report(rounds, seed, ledger, all.tally());
            report.gate("独立核验留痕链", untouched.sound() ? "完好" : "有问题", "完好", untouched.sound());
            site.startAgain();
            LaneWork busiest = works.stream()
                    .max(Comparator.comparingInt(
                            work -> Tampering.listings(work, ledger).size()))
                    .orElseThrow();
            for (Tampering.Trial trial : new Tampering(all, ledger, busiest, site.database()).all()) {
                report.gate("反证：" + trial.what(), trial.caught() ? "查出" : "未查出", "查出", trial.caught());
            }
            JournalCheck tampered = JournalCheck.of(build, home);
            System.out.println(tampered.words());
            return report.gate("反证：删除留痕后核验", tampered.sound() ? "未查出" : "查出", "查出", !tampered.sound());
        }
    }

    private static Report report(int rounds, int seed, Ledger ledger, Tally tally) {
        tally.findings().stream().limit(SHOWN_FINDINGS).forEach(System.out::println);
        ledger.refusals().stream().limit(SHOWN_FINDINGS).forEach(System.out::println);
        Report report = new Report().figure("轮数（种子 " + seed + "）", String.valueOf(rounds));
        tally.blows().forEach((blow, times) -> report.figure("　" + blow.chinese(), String.valueOf(times)));
        return report.figure("已答复的指令", String.valueOf(ledger.promises()))
                .figure("未得到答复的指令", tally.open() + "，其中 " + tally.openThatHappened() + " 条已经做成")
                .figure("说“没有被记录”而实际已记录", String.valueOf(tally.wronglyCalledNotRecorded()))
                .figure("重启至可用", tally.recoveries())
                .figure("中断后需重新登录的会话", String.valueOf(tally.endedSessions()))
                .gateAtMost("打击时没有在途指令的轮数", tally.roundsWithNothingInFlight(), 0, "轮")
                .gateAtMost("没有已答复指令的轮数", tally.roundsWithoutPromise(), 0, "轮")
                .gateAtMost("丢失", tally.count(Finding.Kind.LOST), 0, "条")
                .gateAtMost("重复", tally.count(Finding.Kind.DOUBLED), 0, "条")
                .gateAtMost("改变", tally.count(Finding.Kind.CHANGED), 0, "条")
                .gateAtMost("做了一半", tally.count(Finding.Kind.HALF), 0, "条")
                .gateAtMost("被规则拒绝的指令", ledger.refusals().size(), 0, "条");
    }
}
