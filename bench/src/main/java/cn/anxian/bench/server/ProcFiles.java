package cn.anxian.bench.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** What Linux tells of processes; one that has just ended counts nothing. */
public final class ProcFiles {

    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    private static final double TICKS_A_SECOND = 100;

    private ProcFiles() {}

    /** Megabytes resident. */
    public static double residentMegabytes(long pid) {
        return kilobytes("/proc/" + pid + "/status", "VmRSS:") / 1024.0;
    }

    /** Megabytes resident, pages shared among processes divided among them: the sum over processes counts each once. */
    public static double proportionalMegabytes(Collection<ProcessHandle> processes) {
        return processes.stream()
                        .mapToLong(process -> kilobytes("/proc/" + process.pid() + "/smaps_rollup", "Pss:"))
                        .sum()
                / 1024.0;
    }

    /** Processor seconds used so far. */
    public static double cpuSeconds(long pid) {
        String stat = read("/proc/" + pid + "/stat");
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) / TICKS_A_SECOND;
    }

    /** The same of a process with one thread, exactly; PostgreSQL's have one. */
    public static long cpuNanos(long pid) {
        String counted = read("/proc/" + pid + "/schedstat");
        return counted.isEmpty() ? 0 : Long.parseLong(counted.split(" ")[0]);
    }

    static List<String> arguments(long pid) {
        return List.of(read("/proc/" + pid + "/cmdline").split("\0"));
    }

    private static long kilobytes(String file, String label) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(label))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String read(String file) {
        try {
            return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
        } catch (IOException ended) {
            return "";
        }
    }
}
