package cn.anxian.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A fresh home for the test run's database and files; only the unpacked PostgreSQL binaries are kept between runs. */
final class TestHome {

    private static final Path HOME = Path.of("target", "test-home").toAbsolutePath();

    private TestHome() {}

    static synchronized String path() {
        try {
            if (System.getProperty("anxian.test-home-ready") == null) {
                for (String part : new String[] {"postgres", "files", "anchors", "keys"}) {
                    delete(HOME.resolve(part));
                }
                System.setProperty("anxian.test-home-ready", "yes");
            }
            Files.createDirectories(HOME);
            return HOME.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
