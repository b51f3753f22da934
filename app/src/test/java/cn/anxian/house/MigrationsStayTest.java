package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A migration that somebody's database has run is never edited: the next start would refuse that database. What is to
 * change comes as a new file, which {@code -Danxian.redraw=true} adds to the list.
 */
class MigrationsStayTest {

    private static final Path LIST = Path.of("src/test/resources/migrations.txt");

    @Test
    void every_migration_is_as_it_was_when_it_was_first_run() throws IOException {
        Map<String, String> now = now();
        Map<String, String> listed = listed();
        if (Boolean.getBoolean("anxian.redraw")) {
            Map<String, String> grown = new TreeMap<>(now);
            grown.putAll(listed);
            Files.writeString(
                    LIST,
                    grown.entrySet().stream()
                            .map(file -> file.getKey() + " " + file.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
        assertThat(troubles(listed(), now)).isEmpty();
    }

    @Test
    void an_edited_a_lost_and_an_unlisted_migration_are_each_found() {
        assertThat(troubles(Map.of("a/V1.sql", "1", "a/V2.sql", "2"), Map.of("a/V1.sql", "x", "a/V3.sql", "3")))
                .containsExactly("edited: a/V1.sql", "lost: a/V2.sql", "not listed yet: a/V3.sql");
    }

    private static List<String> troubles(Map<String, String> listed, Map<String, String> now) {
        List<String> troubles = new ArrayList<>();
        new TreeMap<>(listed).forEach((file, hash) -> {
            if (!now.containsKey(file)) {
                troubles.add("lost: " + file);
            } else if (!hash.equals(now.get(file))) {
                troubles.add("edited: " + file);
            }
        });
        new TreeMap<>(now)
                .keySet().stream()
                        .filter(file -> !listed.containsKey(file))
                        .forEach(file -> troubles.add("not listed yet: " + file));
        return troubles;
    }

    private static Map<String, String> listed() throws IOException {
        return Files.exists(LIST)
                ? Files.readAllLines(LIST).stream()
                        .map(line -> line.split(" ", 2))
                        .collect(Collectors.toMap(line -> line[0], line -> line[1]))
                : Map.of();
    }

    private static Map<String, String> now() {
        return Sources.migrations().stream()
                .collect(Collectors.toMap(
                        source -> source.path().getParent().getFileName() + "/" + source.name(),
                        source -> sha256(source.text())));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
