package cn.anxian.bench.text;

import cn.anxian.bench.Measurement;
import cn.anxian.bench.Options;
import cn.anxian.bench.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** JMH: a speech decomposed against HanLP's standard tokens of the same text, fork after fork in turn. */
public final class DecomposeBench implements Measurement {

    private static final int FORKS = 5;
    private static final int ROUNDS = 5;
    private static final double LIMIT = 1.0;

    @Override
    public String name() {
        return "decompose";
    }

    @Override
    public String what() {
        return "任务分解：一万字讲话全部分解，与 HanLP 标准分词同一文本之比（JMH），一兆字的内存";
    }

    @Override
    public Set<String> options() {
        return Set.of("forks");
    }

    @Override
    public Report run(Options options) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        double floor = microseconds("decode");
        for (int fork = 0; fork < options.number("forks", FORKS); fork++) {
            ours.add(microseconds("decompose"));
            theirs.add(microseconds("tokenise"));
            ratios.add(ours.getLast() / theirs.getLast());
        }
        ratios.sort(Double::compare);
        Turns turns = Turns.taken();
        Memory memory = Memory.ofAMillionCharacters();
        return new Report()
                .figure("处理器时间，交替进行：分解一万字", "%.0f 微秒".formatted(median(turns.ours())))
                .figure("处理器时间，交替进行：HanLP 标准分词", "%.0f 微秒".formatted(median(turns.theirs())))
                .figure("比值：十分位、中位", "%.3f、%.3f".formatted(turns.ratio(0.1), turns.ratio(0.5)))
                .gateAtMost("比值：九十分位", turns.ratio(0.9), LIMIT, "")
                .figure("JMH：分解、HanLP、只解码", "%.0f、%.0f、%.0f 微秒".formatted(median(ours), median(theirs), floor))
                .figure(
                        "JMH 逐次比值：最小、中位、最大",
                        "%.3f、%.3f、%.3f".formatted(ratios.getFirst(), median(ratios), ratios.getLast()))
                .figure("一百万字：用时", "%d 毫秒".formatted(memory.milliseconds()))
                .figure("一百万字：分配、结果占用", "%d MB、%d MB".formatted(memory.allocatedMb(), memory.keptMb()));
    }

    private static double microseconds(String method) throws RunnerException {
        var plan = new OptionsBuilder()
                .include(SpeechLoop.class.getName() + "\\." + method + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .threads(1)
                .forks(1)
                .jvmArgs("-XX:+UseSerialGC", "-Xmx512m")
                .warmupIterations(ROUNDS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(ROUNDS)
                .measurementTime(TimeValue.seconds(1))
                .build();
        return new Runner(plan).runSingle().getPrimaryResult().getScore();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
