package cn.anxian.bench.server;

import cn.anxian.bench.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A temporary data directory for the product under test; it disappears with its database server. */
public final class Home implements AutoCloseable {

    private final Path path;

    private Home(Path path) {
        this.path = path;
    }

    public static Home empty() throws IOException {
        return new Home(Files.createTempDirectory("anxian-bench-"));
    }

    /** A copy of a prepared home, which itself stays as it is; without one an empty home. */
    public static Home like(Optional<Path> prepared) throws IOException, InterruptedException {
        Home home = empty();
        if (prepared.isPresent()) {
            Path source = prepared.get();
            if (!Files.isDirectory(source.resolve("postgres"))
                    || Files.exists(source.resolve("postgres/postmaster.pid"))) {
                home.close();
                throw new UsageError("--home 应为一个已停止的数据目录：" + source);
            }
            Process copy = new ProcessBuilder("cp", "-a", source + "/.", home.path.toString())
                    .inheritIO()
                    .start();
            if (copy.waitFor() != 0) {
                home.close();
                throw new IOException("could not copy " + source);
            }
        }
        return home;
    }

    public Path path() {
        return path;
    }

    Path log() {
        return path.resolve("application.log");
    }

    /** The end of what the application printed, for messages. */
    public String lastLines(int count) throws IOException {
        List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    }

    @Override
    public void close() throws IOException {
        new EmbeddedDatabase(this).kill();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
