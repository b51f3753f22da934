package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/security.md}: each requirement of ASVS 5.0.0, level 2, of the chapters that a browser's door is judged by, and the
 * test that proves it, or why it does not hold. After a change:
 * {@code mvn -pl law,app test -Dtest=SecurityDocumentTest -Danxian.redraw=true}.
 */
class SecurityDocumentTest {

    private static final Path DOCUMENT = Sources.root().resolve("docs/security.md");
    private static final Path HEAD = Path.of("src/test/resources/asvs/head.md");
    private static final Path REQUIREMENTS = Path.of("src/test/resources/asvs/requirements.txt");

    /** @param why empty: a test proves it; else {@code not met: …}, {@code does not apply: …} or {@code by construction: …} */
    record Requirement(String number, String gist, String why) {

        static Requirement of(String line) {
            String[] parts = line.split("\\|", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException("three parts wanted: " + line);
            }
            Requirement read = new Requirement(parts[0].strip(), parts[1].strip(), parts[2].strip());
            if (!read.why.isEmpty() && !read.why.matches("(not met|does not apply|by construction|by document): .+")) {
                throw new IllegalArgumentException("not a reason: " + line);
            }
            return read;
        }

        String verdict() {
            return why.isEmpty() ? "holds" : why.split(":", 2)[0];
        }

        String row(TreeSet<String> proofs) {
            String shown = why.isEmpty() ? "" : why.split(":", 2)[1].strip();
            String tests = String.join("<br>", proofs);
            return "| %s | %s | %s | %s |\n"
                    .formatted(
                            number,
                            gist,
                            verdict(),
                            shown + (shown.isEmpty() || tests.isEmpty() ? "" : "<br>") + tests);
        }
    }

    @Test
    void the_document_shows_what_the_tests_prove() throws IOException {
        String drawn = draw(requirements(), proofs());
        if (Boolean.getBoolean("anxian.redraw")) {
            Files.writeString(DOCUMENT, drawn);
        }
        assertThat(DOCUMENT).exists();
        assertThat(Files.readString(DOCUMENT)).isEqualTo(drawn);
    }

    @Test
    void the_guard_finds_a_line_that_nothing_proves_and_a_proof_of_no_line() {
        Requirement claimed = Requirement.of("3.4.4 | no sniffing | ");

        assertThatThrownBy(() -> draw(List.of(claimed), new TreeMap<>())).hasMessageContaining("3.4.4");
        assertThatThrownBy(() -> draw(List.of(), new TreeMap<>(Map.of("9.9.9", new TreeSet<>(List.of("test"))))))
                .hasMessageContaining("9.9.9");
        assertThatThrownBy(() -> Requirement.of("3.4.4 | no sniffing | perhaps"))
                .hasMessageContaining("not a reason");
    }

    private static String draw(List<Requirement> requirements, Map<String, TreeSet<String>> proofs) throws IOException {
        List<String> known = requirements.stream().map(Requirement::number).toList();
        assertThat(known).doesNotHaveDuplicates().containsAll(proofs.keySet());
        Map<String, Integer> verdicts = new TreeMap<>();
        StringBuilder table = new StringBuilder();
        String chapter = "";
        for (Requirement each : requirements) {
            TreeSet<String> tests = proofs.getOrDefault(each.number(), new TreeSet<>());
            assertThat(each.why().isEmpty() && tests.isEmpty())
                    .as("%s is claimed and proved by no test", each.number())
                    .isFalse();
            if (!each.number().split("\\.")[0].equals(chapter)) {
                chapter = each.number().split("\\.")[0];
                table.append(
                        "\n## Chapter %s\n\n| no. | in our words | verdict | proof or reason |\n|---|---|---|---|\n"
                                .formatted(chapter));
            }
            table.append(each.row(tests));
            verdicts.merge(each.verdict(), 1, Integer::sum);
        }
        return Files.readString(HEAD)
                + "\nOf %d requirements: %s.\n"
                        .formatted(
                                requirements.size(),
                                verdicts.toString().replaceAll("[{}]", "").replace("=", " "))
                + table;
    }

    private static List<Requirement> requirements() throws IOException {
        return Files.readAllLines(REQUIREMENTS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Requirement::of)
                .toList();
    }

    private static Map<String, TreeSet<String>> proofs() {
        Map<String, TreeSet<String>> proofs = new TreeMap<>();
        new ClassFileImporter()
                .importPackages("cn.anxian").stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Proves.class))
                        .forEach(method -> Arrays.stream(
                                        method.getAnnotationOfType(Proves.class).value())
                                .forEach(number -> proofs.computeIfAbsent(number, any -> new TreeSet<>())
                                        .add(test(method))));
        return proofs;
    }

    private static String test(JavaMethod method) {
        return "`" + method.getOwner().getSimpleName() + "`: "
                + method.getName().replace('_', ' ');
    }
}
