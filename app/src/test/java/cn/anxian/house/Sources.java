package cn.anxian.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product's own files, as text. */
final class Sources {

    private static final Path MODULE = Path.of("").toAbsolutePath();

    record Source(Path path, String text) {

        /** Comments do not run. */
        String code() {
            return text.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("(?m)//.*$", " ");
        }

        /** SQL without its comments. */
        String sql() {
            return text.replaceAll("(?m)--.*$", " ");
        }

        String name() {
            return path.getFileName().toString();
        }
    }

    private Sources() {}

    static List<Source> java() {
        return below(MODULE.resolve("src/main/java"), ".java");
    }

    static List<Source> benches() {
        return below(root().resolve("bench/src/main/java"), ".java");
    }

    static List<Source> migrations() {
        return below(MODULE.resolve("src/main/resources/db/migration"), ".sql");
    }

    static Path root() {
        return MODULE.getParent();
    }

    private static List<Source> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> new Source(file, read(file)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
