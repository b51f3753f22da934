package cn.anxian.bench;

import cn.anxian.bench.commands.CommandsBench;
import cn.anxian.bench.kill.KillBench;
import cn.anxian.bench.law.LawBench;
import cn.anxian.bench.ledger.DutiesBench;
import cn.anxian.bench.ledger.HazardListBench;
import cn.anxian.bench.ledger.RingBench;
import cn.anxian.bench.ledger.SearchBench;
import cn.anxian.bench.start.StartBench;
import cn.anxian.bench.text.DecomposeBench;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code ./anxian bench NAME [--option value]…}: exit 0 all gates met, 1 a gate missed, 2 usage. */
public final class Bench {

    private static final List<Measurement> ALL = List.of(
            new KillBench(),
            new CommandsBench(),
            new StartBench(),
            new RingBench(),
            new DutiesBench(),
            new SearchBench(),
            new HazardListBench(),
            new LawBench(),
            new DecomposeBench());

    private static final Duration CLEANING_UP = Duration.ofMinutes(1);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AtomicBoolean over = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(cleaningUp(Thread.currentThread(), over));
        int exit = run(ALL, out, arguments);
        over.set(true);
        System.exit(exit);
    }

    /** After Ctrl-C the measurement still ends the processes that it has started and deletes its folders. */
    private static Thread cleaningUp(Thread measuring, AtomicBoolean over) {
        return new Thread(() -> {
            if (over.get()) {
                return;
            }
            measuring.interrupt();
            try {
                measuring.join(CLEANING_UP);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static int run(List<Measurement> all, PrintStream out, String... arguments) throws Exception {
        Measurement asked = arguments.length == 0
                ? null
                : all.stream()
                        .filter(each -> each.name().equals(arguments[0]))
                        .findAny()
                        .orElse(null);
        if (asked == null) {
            out.println("用法：./anxian bench 名称 [--参数 值]…");
            all.forEach(each -> out.println("  %-10s %s".formatted(each.name(), each.what())));
            return arguments.length == 0 ? 0 : 2;
        }
        try {
            Options options = Options.of(Arrays.asList(arguments).subList(1, arguments.length), asked.options());
            Report report = asked.run(options);
            out.println();
            out.println(asked.what() + "（处理器 " + Runtime.getRuntime().availableProcessors() + " 核，负载程序同机）");
            out.println();
            out.print(report.table());
            return report.gatesMet() ? 0 : 1;
        } catch (UsageError usage) {
            out.println(usage.getMessage());
            return 2;
        }
    }
}
