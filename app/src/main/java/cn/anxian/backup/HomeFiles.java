package cn.anxian.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What belongs to the data beside the database: originals and copies of evidence, anchors, local rules. Keys stay where they are. */
final class HomeFiles {

    static final String ANCHORS = "anchors/journal.anchors";

    private final Path home;

    HomeFiles(Path home) {
        this.home = home;
    }

    Path anchors() {
        return home.resolve(ANCHORS);
    }

    /** As they are now; later lines are left to the next copy. */
    void copyAnchors(Path target) throws IOException {
        if (Files.exists(anchors())) {
            Files.copy(anchors(), target);
        }
    }

    /** Paths below the home of everything else. What is just arriving belongs to no row. */
    Stream<Path> evidenceAndRules() throws IOException {
        return Stream.concat(below("files"), below("overlays")).filter(path -> !path.startsWith("files/arriving"));
    }

    private Stream<Path> below(String folder) throws IOException {
        Path root = home.resolve(folder);
        return Files.isDirectory(root)
                ? Files.walk(root).filter(Files::isRegularFile).map(home::relativize)
                : Stream.empty();
    }

    long writeFile(Path path, OutputStream target) throws IOException {
        return write(home.resolve(path), target);
    }

    /** @return rows, of which a file has none */
    static long write(Path file, OutputStream target) throws IOException {
        Files.copy(file, target);
        return 0;
    }
}
