package cn.anxian.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A data directory for the product under test; a temporary one disappears with its database server. */
public final class Home implements AutoCloseable {

    private final Path path;
    private final boolean temporary;

    private Home(Path path, boolean temporary) {
        this.path = path;
        this.temporary = temporary;
    }

    public static Home at(Optional<Path> asked) throws IOException {
        return asked.isPresent()
                ? new Home(Files.createDirectories(asked.get()), false)
                : new Home(Files.createTempDirectory("anxian-bench-"), true);
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
        if (!temporary) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
