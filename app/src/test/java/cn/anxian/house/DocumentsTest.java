package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can rot in the documents is held against the tree. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./anxian ([a-z-]+)(.*)$");

    @Test
    void every_link_leads_to_a_file() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path document : documents()) {
            dead.addAll(deadLinks(document, Files.readString(document)));
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void the_guard_finds_a_dead_link() {
        assertThat(deadLinks(Sources.root().resolve("README.md"), "[x](docs/nowhere.md) [y](docs/glossary.md)"))
                .hasSize(1);
    }

    @Test
    void each_readme_gives_exactly_two_commands_that_the_script_knows() throws IOException {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            Matcher command = COMMAND.matcher(Files.readString(Sources.root().resolve(readme)));
            List<String> names = new ArrayList<>();
            while (command.find()) {
                names.add(command.group(1));
            }
            assertThat(names).as(readme).containsExactly("run", "test");
        }
    }

    @Test
    void the_glossary_gives_each_term_once_with_its_english_name() throws IOException {
        Set<String> terms = new HashSet<>();
        List<String> rows = Files.readAllLines(Sources.root().resolve("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---") && !line.startsWith("| 中文"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(30);
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            assertThat(cells).as(row).hasSize(6);
            assertThat(cells[1].strip()).as(row).isNotEmpty();
            assertThat(cells[2].strip()).as(row).isNotEmpty();
            assertThat(terms.add(cells[1].strip())).as("given twice: %s", row).isTrue();
        }
    }

    private static List<String> deadLinks(Path document, String text) {
        List<String> dead = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            if (!Files.exists(document.resolveSibling(link.group(1)))) {
                dead.add(document.getFileName() + " → " + link.group(1));
            }
        }
        return dead;
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(
                List.of(Sources.root().resolve("README.md"), Sources.root().resolve("README.zh-CN.md")));
        try (Stream<Path> files = Files.walk(Sources.root().resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
        }
        return documents;
    }
}
