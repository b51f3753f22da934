package cn.anxian.bench.start;

import cn.anxian.bench.Measurement;
import cn.anxian.bench.Options;
import cn.anxian.bench.Report;
import cn.anxian.bench.server.Application;
import cn.anxian.bench.server.Build;
import cn.anxian.bench.server.ClassCache;
import cn.anxian.bench.server.Home;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Built state to healthy, with and without the class cache, on an empty home and on one that was used; memory. */
public final class StartBench implements Measurement {

    private static final int FORKS = 5;
    private static final double AIM_SECONDS = 10;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String what() {
        return "启动：从构建完成到可用，以及常驻内存";
    }

    @Override
    public Set<String> options() {
        return Set.of("forks", "home");
    }

    @Override
    public Report run(Options options) throws Exception {
        Build build = Build.ofTheScript();
        int forks = options.number("forks", FORKS);
        List<Duration> first = new ArrayList<>();
        List<Duration> firstWithout = new ArrayList<>();
        List<Duration> again = new ArrayList<>();
        List<Duration> againWithout = new ArrayList<>();
        // Interleaved, so that a slow minute of the machine falls on all of them.
        for (int fork = 0; fork < forks; fork++) {
            try (Home home = Home.empty()) {
                first.add(start(build, home, ClassCache.USED));
                again.add(start(build, home, ClassCache.USED));
                againWithout.add(start(build, home, ClassCache.NONE));
            }
            try (Home home = Home.empty()) {
                firstWithout.add(start(build, home, ClassCache.NONE));
            }
            System.out.println("第 %d/%d 次".formatted(fork + 1, forks));
        }
        Report report = new Report()
                .aimAtMost("再次启动，有启动缓存（中位）", median(again), AIM_SECONDS, "秒")
                .aimAtMost("再次启动，无启动缓存（中位）", median(againWithout), AIM_SECONDS, "秒")
                .aimAtMost("首次启动（建库），有启动缓存（中位）", median(first), AIM_SECONDS, "秒")
                .aimAtMost("首次启动（建库），无启动缓存（中位）", median(firstWithout), AIM_SECONDS, "秒")
                .figure("有缓存 / 无缓存（再次启动）", "%.2f".formatted(median(again) / median(againWithout)));
        return Memory.measured(build, options.path("home"), report);
    }

    private static Duration start(Build build, Home home, ClassCache cache) throws IOException, InterruptedException {
        try (Application application = Application.start(build, home, cache, Application.freePort())) {
            return application.awaitHealthy(Duration.ofMinutes(3));
        }
    }

    private static double median(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        return sorted.get(sorted.size() / 2).toMillis() / 1000.0;
    }
}
