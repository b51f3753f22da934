package cn.anxian.directive.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Speeches and reports that nobody here wrote; they stay outside of the repository. */
final class RealTexts {

    private static final Path FOLDER = folder();

    private RealTexts() {}

    /** Beside the project or above it; where there is none, the nearest place at which it is missed. */
    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, Objects::nonNull, Path::getParent)
                .map(place -> place.resolve("shared/data"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(here.resolve("shared/data"));
    }

    static void assumePresent() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER.resolve("speeches")), "没有 ../shared/data/speeches，跳过真实文本上的检查");
    }

    static String text(String document) {
        return read(FOLDER.resolve(document + ".txt"));
    }

    /** Names like {@code speeches/speech-0}. */
    static List<String> all() {
        return Stream.of("speeches", "news")
                .flatMap(folder -> names(folder).stream())
                .toList();
    }

    static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .map(name -> folder + "/" + name.substring(0, name.length() - 4))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
