package cn.anxian.bench.commands;

import cn.anxian.bench.Measurement;
import cn.anxian.bench.Options;
import cn.anxian.bench.Report;
import cn.anxian.bench.load.Client;
import cn.anxian.bench.load.Crew;
import cn.anxian.bench.load.HazardLife;
import cn.anxian.bench.load.Lane;
import cn.anxian.bench.load.Step;
import cn.anxian.bench.server.Application;
import cn.anxian.bench.server.Build;
import cn.anxian.bench.server.EmbeddedDatabase;
import cn.anxian.bench.server.Home;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Commands a second from 16 clients (closed loop), and how long one takes at 60 % of that (open loop). */
public final class CommandsBench implements Measurement {

    private static final int CLIENTS = 16;
    private static final int SECONDS = 30;
    private static final double LOAD = 0.6;
    private static final double RESERVE = 1.5;
    private static final int COMMANDS_A_LIFE = 5;
    private static final String MARK = "性能试验";

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public String what() {
        return "指令：每秒多少条（闭环），一条多久（开环）";
    }

    @Override
    public Set<String> options() {
        return Set.of("clients", "seconds", "home");
    }

    @Override
    public Report run(Options options) throws Exception {
        int clients = options.number("clients", CLIENTS);
        Duration phase = Duration.ofSeconds(options.number("seconds", SECONDS));
        Build build = Build.ofTheScript();
        try (Home home = Home.like(options.path("home"));
                HttpClient http = Client.connections();
                Application application =
                        Application.start(build, home, build.usual(), Application.freePort(), "--anxian.demo=true")) {
            System.out.println("正在启动，首次启动会建立演示城市……");
            application.awaitHealthy(Duration.ofMinutes(8));
            EmbeddedDatabase database = new EmbeddedDatabase(home);
            List<Lane> lanes = Crew.of(http, application, clients);

            System.out.println("预热……");
            ClosedLoop.Result withPhotos = ClosedLoop.run(uploading(lanes), phase);
            List<Stock> stocks =
                    lanes.stream().map(lane -> new Stock(lane, MARK)).toList();
            System.out.println("闭环……");
            fill(stocks, withPhotos.perSecond(), phase);
            ClosedLoop.run(drawing(stocks), phase.dividedBy(2));
            fill(stocks, withPhotos.perSecond(), phase);
            Cpu before = Cpu.now(application, database);
            ClosedLoop.Result closed = ClosedLoop.run(drawing(stocks), phase);
            Cpu after = Cpu.now(application, database);
            System.out.println("开环……");
            double rate = closed.perSecond() * LOAD;
            fill(stocks, rate, phase);
            Latencies open = OpenLoop.run(stocks, rate, phase, new SplittableRandom(20261121));

            Report report = new Report()
                    .aimAtLeast(
                            clients + " 个客户端，每秒指令（闭环 " + Math.round(closed.seconds()) + " 秒）",
                            closed.perSecond(),
                            300,
                            "条")
                    .figure("闭环 p50 / p99", times(closed.latencies(), Optional.empty()))
                    .figure(
                            "每条指令的处理器时间",
                            after.perCommandSince(before, closed.latencies().count()))
                    .figure("开环到达率", "每秒 %.0f 条（Poisson）".formatted(rate))
                    .aimAtMost("开环 p99", open.percentile(0.99), 150, "毫秒")
                    .figure("开环 p50 / p99", times(open, Optional.empty()));
            for (Step step : open.steps()) {
                report.figure("　" + step, times(open, Optional.of(step)));
            }
            report.figure(
                    "连同照片的整个闭环（预热时）",
                    "每秒 %.0f 条，其中上传 %s"
                            .formatted(
                                    withPhotos.perSecond(),
                                    times(withPhotos.latencies(), Optional.of(Step.PHOTO_AFTER))));
            return gate(report, List.of(withPhotos.latencies(), closed.latencies(), open));
        }
    }

    private static Report gate(Report report, List<Latencies> phases) {
        List<String> failures =
                phases.stream().flatMap(phase -> phase.failures().stream()).toList();
        failures.stream().limit(10).forEach(System.out::println);
        return report.gateAtMost("未成功的指令", failures.size(), 0, "条");
    }

    private static String times(Latencies latencies, Optional<Step> step) {
        return "%.1f / %.1f 毫秒".formatted(latencies.percentile(0.5, step), latencies.percentile(0.99, step));
    }

    private static List<ClosedLoop.Worker> uploading(List<Lane> lanes) {
        return lanes.stream()
                .map(lane -> new ClosedLoop.Worker(lane, () -> Optional.of(new HazardLife(lane, MARK, List.of()))))
                .toList();
    }

    private static List<ClosedLoop.Worker> drawing(List<Stock> stocks) {
        return stocks.stream()
                .map(stock -> new ClosedLoop.Worker(stock.lane(), stock::life))
                .toList();
    }

    private static void fill(List<Stock> stocks, double perSecond, Duration phase)
            throws InterruptedException, ExecutionException {
        int lives = (int) Math.ceil(perSecond * phase.toSeconds() * RESERVE / COMMANDS_A_LIFE / stocks.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> filling = new ArrayList<>();
            for (Stock stock : stocks) {
                filling.add(threads.submit(() -> {
                    stock.fill(lives + 10);
                    return stock;
                }));
            }
            for (Future<?> each : filling) {
                each.get();
            }
        }
    }
}
