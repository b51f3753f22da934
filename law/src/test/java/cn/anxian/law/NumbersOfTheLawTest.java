package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A number of the law stands twice: in the data, and here as it was read; neither changes alone. */
@DisplayName("法定的数")
class NumbersOfTheLawTest {
    private static final Path TESTS = Path.of("src/test");

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvFileSource(resources = "numbers-of-the-law.csv", numLinesToSkip = 1)
    void a_number_is_what_the_article_says(String id, String what, String value) {
        assertThat(said(Rules.load().get(id), what)).isEqualTo(value);
    }

    @Test
    @DisplayName("每条规则都有写着它编号的测试")
    void every_rule_is_named_in_a_test() throws IOException {
        var tests = tests();

        assertThat(Rules.load().all())
                .as("name the rule's id in a test, with both sides of its boundary")
                .allSatisfy(rule ->
                        assertThat(isNamed(rule.id(), tests)).as(rule.id()).isTrue());
        assertThat(isNamed("NO-SUCH-" + "RULE", tests)).isFalse();
    }

    private static boolean isNamed(String id, String tests) {
        return tests.contains(id) || tests.contains(id.toLowerCase(Locale.ROOT).replace('-', '_'));
    }

    private static String tests() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".csv"))
                    .map(NumbersOfTheLawTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String said(Rule rule, String what) {
        if (what.equals("article")) {
            var basis = rule.bases().first();
            return basis instanceof Basis.HouseRule ? Basis.HouseRule.OURS : basis.article();
        }
        if (what.equals(TimeLimit.KEY)) {
            return rule.timed().period().label();
        }
        var parts = what.split("\\.", 2);
        var value = rule.parameters().find(parts[0]).orElseThrow().value();
        return switch (value) {
            case Value.Number it -> it.number().toPlainString();
            case Value.Table it -> it.numbers().get(parts[1]).toPlainString();
            case Value.Words it -> it.items().size() + "项";
            case Value.Unset it -> "由地方确定";
        };
    }
}
