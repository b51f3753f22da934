package cn.anxian.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("依据从哪里来，哪些没有原文")
class SourcesTest {
    private static final Path DRAWN = Path.of("../docs/law-sources.md");

    /** After a rule or a text is added: {@code mvn -pl law test -Dtest=SourcesTest -Danxian.redraw=true}. */
    @Test
    void every_source_stands_in_the_document_with_what_was_read_of_it() throws IOException {
        var drawn = drawn(Rules.load());
        if (Boolean.getBoolean("anxian.redraw")) {
            Files.writeString(DRAWN, drawn);
        }
        assertThat(Files.readString(DRAWN))
                .as("run again with -Danxian.redraw=true after a rule or a text is added")
                .isEqualTo(drawn);
    }

    @Test
    @DisplayName("GB 18218、GB 30871 没有一句原文，文档直说是大意")
    void a_standard_of_which_no_sentence_was_at_hand_is_called_a_gist() {
        var rows = drawn(Rules.load()).lines().toList();

        assertThat(rows).anyMatch(it -> it.startsWith("| GB 18218") && it.endsWith("| 大意，未核原文 |"));
        assertThat(rows).anyMatch(it -> it.startsWith("| GB 30871") && it.endsWith("| 大意，未核原文 |"));
        assertThat(rows).anyMatch(it -> it.startsWith("| 安全生产法 |") && it.endsWith("| 条文全文 |"));
    }

    private static String drawn(Rules rules) {
        var byLaw = new LinkedHashMap<String, List<Basis>>();
        rules.all().stream()
                .flatMap(rule -> Stream.concat(
                        rule.bases().stream(), rule.within().stream().map(TimeLimit::basis)))
                .filter(it -> it.kind() != BasisKind.HOUSE_RULE)
                .forEach(it -> byLaw.computeIfAbsent(it.law(), law -> new ArrayList<>())
                        .add(it));
        var drawn = new StringBuilder("""
                # What was read of each source

                Drawn from the rules by `SourcesTest`. 条文全文: the cited articles stand whole in the law book. 部分原句: some of the cited
                sentences do. 大意，未核原文: none does; the rules give the gist, each says so on its page, and the published text prevails.

                | 依据 | 引用处 | 有原句的 | 数字和条号已核的 | 本库有什么 |
                |---|---|---|---|---|
                """);
        byLaw.forEach((law, bases) -> drawn.append("| %s | %d | %d | %d | %s |\n"
                .formatted(
                        law,
                        bases.size(),
                        quoted(bases),
                        bases.stream().filter(Basis::verified).count(),
                        held(bases))));
        drawn.append("""

                ## 本库未收录现行版本的判定标准

                """);
        rules.get("HZ-MAJOR-CRITERIA")
                .parameters()
                .words("missing")
                .forEach(it -> drawn.append("- ").append(it).append("\n"));
        return drawn.toString();
    }

    private static long quoted(List<Basis> bases) {
        return bases.stream()
                .filter(it ->
                        !it.quote().words().isEmpty() || !Articles.load().of(it).isEmpty())
                .count();
    }

    private static String held(List<Basis> bases) {
        var quoted = quoted(bases);
        if (quoted == 0) {
            return "大意，未核原文";
        }
        return bases.stream().allMatch(it -> !Articles.load().of(it).isEmpty()) ? "条文全文" : "部分原句";
    }
}
