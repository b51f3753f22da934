package cn.anxian.hazard.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.law.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Whether what was found before at the same enterprise stands among the first three, over findings said again in other words;
 * and how often something is shown beside a finding that is new. Small and labelled by hand.
 */
@DisplayName("可能重复：换一种说法，前三条里还有没有原来那一条")
class RepeatsRecallTest {

    private static final int FIRST = 3;
    private static final double WANTED = 0.95;
    private static final double NEEDLESS = 0.2;

    private static final SentenceModel MODEL = new SentenceModel(Path.of("target/sentence-model"));
    private static List<Firm> firms = List.of();

    private record Again(String words, String earlier) {}

    private record Firm(List<String> before, List<Again> again, List<String> fresh) {

        List<String> shown(String words) {
            return Likely.nearest(MODEL, before, Function.identity(), words, FIRST).stream()
                    .map(Shelf.Found::item)
                    .toList();
        }
    }

    @BeforeAll
    static void readTheFindings() throws IOException {
        firms = text().lines()
                .map(line -> Json.read(line).object())
                .map(it -> new Firm(
                        texts(it, "before"),
                        it.array("again").stream()
                                .map(pair -> pair.object())
                                .map(pair -> new Again(pair.text("words"), pair.text("earlier")))
                                .toList(),
                        texts(it, "new")))
                .toList();
    }

    @Test
    void the_set_is_labelled_and_not_trivial() {
        assertThat(firms).hasSize(3).allSatisfy(firm -> {
            assertThat(firm.before()).hasSizeGreaterThan(15).doesNotHaveDuplicates();
            assertThat(firm.before())
                    .containsAll(firm.again().stream().map(Again::earlier).toList());
            assertThat(firm.before())
                    .doesNotContainAnyElementsOf(
                            firm.again().stream().map(Again::words).toList());
        });
        assertThat(all()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void the_earlier_one_is_among_the_first_three() {
        assertThat(recall()).as("recall@3").isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void beside_what_is_new_most_often_nothing_is_shown() {
        assertThat(needless()).as("share of new findings with something shown").isLessThanOrEqualTo(NEEDLESS);
    }

    private static double recall() {
        long found = firms.stream()
                .flatMap(firm -> firm.again().stream()
                        .filter(it -> firm.shown(it.words()).contains(it.earlier())))
                .count();
        return (double) found / all().size();
    }

    private static double needless() {
        long shown = firms.stream()
                .flatMap(firm ->
                        firm.fresh().stream().filter(words -> !firm.shown(words).isEmpty()))
                .count();
        long fresh = firms.stream().mapToLong(firm -> firm.fresh().size()).sum();
        return (double) shown / fresh;
    }

    private static List<Again> all() {
        return firms.stream().flatMap(firm -> firm.again().stream()).toList();
    }

    private static List<String> texts(Json.Members from, String name) {
        return from.array(name).stream().map(item -> ((Json.Text) item).value()).toList();
    }

    private static String text() throws IOException {
        try (var in = RepeatsRecallTest.class.getResourceAsStream("repeats.jsonl")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
