package cn.anxian.bench.start;

import cn.anxian.bench.Report;
import cn.anxian.bench.commands.Exercise;
import cn.anxian.bench.load.NoAnswer;
import cn.anxian.bench.server.Application;
import cn.anxian.bench.server.Build;
import cn.anxian.bench.server.EmbeddedDatabase;
import cn.anxian.bench.server.Home;
import cn.anxian.bench.server.ProcFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** Resident memory on the demo city: after a start, and after work. */
final class Memory {

    private static final double AIM_MEGABYTES = 700;
    private static final Duration WORK = Duration.ofSeconds(30);

    private Memory() {}

    static Report measured(Build build, Optional<Path> asked, Report report)
            throws IOException, InterruptedException, ExecutionException, NoAnswer {
        try (Home home = Home.like(asked)) {
            System.out.println("正在建立演示城市，以测内存……");
            demo(build, home).close();
            try (Application application = demo(build, home)) {
                EmbeddedDatabase database = new EmbeddedDatabase(home);
                add(report, "启动后", application, database);
                Exercise.of(application, WORK);
                return add(report, "工作 " + WORK.toSeconds() + " 秒后", application, database);
            }
        }
    }

    private static Application demo(Build build, Home home) throws IOException, InterruptedException {
        Application application =
                Application.start(build, home, build.usual(), Application.freePort(), "--anxian.demo=true");
        application.awaitHealthy(Duration.ofMinutes(8));
        return application;
    }

    private static Report add(Report report, String when, Application application, EmbeddedDatabase database) {
        double own = ProcFiles.residentMegabytes(application.pid());
        double postgres = ProcFiles.proportionalMegabytes(database.processes());
        return report.aimAtMost("常驻内存，" + when + "：应用", own, AIM_MEGABYTES, "MB")
                .figure("常驻内存，" + when + "：PostgreSQL 各进程（共享页只计一次）", "%.0f MB".formatted(postgres))
                .aimAtMost("常驻内存，" + when + "：合计", own + postgres, AIM_MEGABYTES, "MB");
    }
}
