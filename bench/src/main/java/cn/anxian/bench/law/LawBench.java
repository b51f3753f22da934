package cn.anxian.bench.law;

import cn.anxian.bench.Measurement;
import cn.anxian.bench.Options;
import cn.anxian.bench.Report;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** JMH over the law library: one thread, a fork of its own. */
public final class LawBench implements Measurement {
    private static final int FORKS = 2;
    private static final int ROUNDS = 5;
    private static final double AIM_A_SECOND = 100_000;

    @Override
    public String name() {
        return "law";
    }

    @Override
    public String what() {
        return "法律库：重大危险源辨识（20种物质），单核每秒次数（JMH）";
    }

    @Override
    public Set<String> options() {
        return Set.of("forks");
    }

    @Override
    public Report run(Options options) throws Exception {
        var plan = new OptionsBuilder()
                .include(InstallationLoop.class.getName())
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .threads(1)
                .forks(options.number("forks", FORKS))
                .jvmArgs("-XX:+UseSerialGC", "-Xmx512m")
                .warmupIterations(ROUNDS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(ROUNDS)
                .measurementTime(TimeValue.seconds(2))
                .build();
        var result = new Runner(plan).runSingle().getPrimaryResult();
        return new Report()
                .aimAtLeast("重大危险源辨识，20种物质", result.getScore(), AIM_A_SECOND, "次/秒")
                .figure("误差（99.9%）", "±%.0f 次/秒".formatted(result.getScoreError()));
    }
}
