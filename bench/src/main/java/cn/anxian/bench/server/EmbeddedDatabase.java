package cn.anxian.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL that the product has started in its home, seen from outside. */
public final class EmbeddedDatabase {

    private static final int PORT_LINE = 3;

    private final Path data;

    public EmbeddedDatabase(Home home) {
        this(home.path());
    }

    public EmbeddedDatabase(Path home) {
        this.data = home.resolve("postgres");
    }

    /** Processor time of all its processes so far. */
    public long cpuNanos() {
        return processes().stream()
                .mapToLong(process -> ProcFiles.cpuNanos(process.pid()))
                .sum();
    }

    /**
     * The postmaster and everything below it, or whoever is just starting it. Found by the data directory as an argument
     * of its command line, so nobody else's.
     */
    public List<ProcessHandle> processes() {
        Set<ProcessHandle> found = new LinkedHashSet<>();
        ProcessHandle.allProcesses()
                .filter(process -> ProcFiles.arguments(process.pid()).contains(data.toString()))
                .forEach(postmaster -> {
                    found.add(postmaster);
                    postmaster.descendants().forEach(found::add);
                });
        return List.copyOf(found);
    }

    /** SIGKILL to the postmaster first, then to its children; returns when all are gone. */
    public int kill() {
        int killed = 0;
        // A server that was just being started may appear after the first look.
        for (List<ProcessHandle> alive = processes(); !alive.isEmpty(); alive = processes()) {
            alive.forEach(ProcessHandle::destroyForcibly);
            alive.forEach(EmbeddedDatabase::awaitEnd);
            killed += alive.size();
        }
        return killed;
    }

    /** As the superuser that the embedded server trusts on the loopback address. */
    public Connection superuser() throws IOException, SQLException {
        List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/anxian", "postgres", "");
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stuck) {
            throw new IllegalStateException("process does not end: " + process.pid(), stuck);
        }
    }
}
