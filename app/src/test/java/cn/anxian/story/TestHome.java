package cn.anxian.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A fresh home for the test run's database and files; only the unpacked PostgreSQL binaries are kept between runs. */
public final class TestHome {

    private static final Path HOME = folder("test-home");

    private TestHome() {}

    static synchronized String path() {
        try {
            if (System.getProperty("anxian.test-home-ready") == null) {
                empty(HOME);
                localRules(HOME);
                System.setProperty("anxian.test-home-ready", "yes");
            }
            Files.createDirectories(HOME);
            return HOME.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A home of its own, for an application that a story starts itself. */
    static String fresh(String name) {
        try {
            Path home = folder(name);
            empty(home);
            return Files.createDirectories(home).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The sibling county has a rule of its own, so that what holds there and what holds here can be told apart. */
    private static void localRules(Path home) throws IOException {
        Files.createDirectories(home.resolve("overlays"));
        Files.writeString(
                home.resolve("overlays/sibling-county.json"), """
                {"region": "%d", "name": "演示邻县",
                 "document": {"law": "演示动火作业管理规定", "from": "2026-01-01", "verified": true},
                 "sets": [{"key": "HOT-VALIDITY.hours.特级", "value": 4, "article": "第三条"}]}
                """.formatted(SmallCity.SIBLING_COUNTY.value()));
    }

    /** Below {@code target}; the stories on the outside server run beside the others and have folders of their own. */
    public static Path folder(String name) {
        String own = StoriesServer.isOutside() ? name + "-outside" : name;
        return Path.of("target", own).toAbsolutePath();
    }

    private static void empty(Path home) throws IOException {
        for (String part : new String[] {"postgres", "files", "anchors", "keys", "overlays"}) {
            delete(home.resolve(part));
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
