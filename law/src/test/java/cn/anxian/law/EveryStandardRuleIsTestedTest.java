package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("每一条技术标准规则都有写着它编号的测试")
class EveryStandardRuleIsTestedTest {
    private static final String[] SUBJECTS = {"installation", "risk", "permit", "transport", "sensor", "code"};

    @Test
    void every_rule_of_the_standards_is_named_by_a_test() {
        assertThat(untested(Rules.of(SUBJECTS).all().stream().map(Rule::id).toList()))
                .isEmpty();
    }

    @Test
    void a_rule_that_no_test_names_is_noticed() {
        assertThat(untested(List.of("HOT-LEVEL", "NO-SUCH" + "-RULE"))).containsExactly("NO-SUCH" + "-RULE");
    }

    private static Set<String> untested(List<String> ids) {
        var tests = tests();
        return ids.stream()
                .filter(id -> !tests.contains("rule_" + id.replace('-', '_') + "_") && !tests.contains("\"" + id + ","))
                .collect(Collectors.toSet());
    }

    private static String tests() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(EveryStandardRuleIsTestedTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
