package cn.anxian.hazard.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.anxian.law.Json;
import cn.anxian.law.catalogue.Criterion;
import cn.anxian.law.catalogue.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How often the right criterion is among the first five, over sentences as people on site write them, half of them of no
 * major hazard. {@code result.json} beside the sentences states the result; this test measures it again.
 */
@DisplayName("按义检索：前五条里有没有对的那一条")
class RecallTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final double WANTED = 0.90;
    private static final double OTHER_MACHINES = 0.03;
    private static final int FIRST = 5;

    private static final Shelf<Criterion> SHELF =
            Proposals.criteria(new SentenceModel(Path.of("target/sentence-model")));
    private static List<Sentence> sentences = List.of();
    private static Json.Members stated = Json.read("{}").object();

    private record Sentence(String text, String line, List<String> criteria) {}

    @BeforeAll
    static void readTheSentences() throws IOException {
        sentences = text("hazard-sentences.jsonl")
                .lines()
                .map(line -> Json.read(line).object())
                .map(it -> new Sentence(
                        it.text("text"),
                        it.text("line"),
                        it.array("criteria").stream()
                                .map(id -> ((Json.Text) id).value())
                                .toList()))
                .toList();
        stated = Json.read(text("result.json")).object();
    }

    @Test
    void the_set_is_large_enough_and_half_of_it_is_not_major() {
        long major = major().size();

        assertThat(sentences).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
        assertThat(major).isEqualTo(stated.integer("major")).isBetween(60L, sentences.size() - 60L);
        assertThat(sentences).hasSize(stated.integer("sentences"));
        assertThat(major().stream()
                        .flatMap(it -> it.criteria().stream())
                        .map(id -> id.substring(0, id.lastIndexOf('-')))
                        .map(id -> id.replaceFirst("-art\\d+$", ""))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(major().stream().flatMap(it -> it.criteria().stream()))
                .as("every label is a criterion")
                .allMatch(
                        id -> cn.anxian.law.catalogue.Catalogue.load().find(id).isPresent());
    }

    @Test
    void the_right_criterion_is_among_the_first_five_whether_or_not_the_line_is_known() {
        double unknown = recall(false);
        double known = recall(true);

        assertThat(unknown).isGreaterThanOrEqualTo(WANTED);
        assertThat(known).isGreaterThanOrEqualTo(WANTED);
        assertThat(unknown).isCloseTo(stated.number("recallAt5").doubleValue(), within(OTHER_MACHINES));
        assertThat(known).isCloseTo(stated.number("recallAt5LineKnown").doubleValue(), within(OTHER_MACHINES));
    }

    @Test
    void a_hazard_that_is_not_major_scores_lower_and_still_gets_proposals_and_no_decision() {
        double major = median(major());
        double other =
                median(sentences.stream().filter(it -> it.criteria().isEmpty()).toList());

        assertThat(major).isGreaterThan(other + 0.1);
        assertThat(major).isCloseTo(stated.number("medianScoreMajor").doubleValue(), within(OTHER_MACHINES));
        assertThat(other).isCloseTo(stated.number("medianScoreOther").doubleValue(), within(OTHER_MACHINES));
    }

    private static double recall(boolean lineKnown) {
        long hits = major().stream()
                .filter(it -> nearest(it, lineKnown).stream()
                        .anyMatch(found -> it.criteria().contains(found.item().id())))
                .count();
        return (double) hits / major().size();
    }

    private static double median(List<Sentence> of) {
        var scores = of.stream()
                .map(it -> nearest(it, false).getFirst().score())
                .sorted()
                .toList();
        return scores.get(scores.size() / 2);
    }

    private static List<Shelf.Found<Criterion>> nearest(Sentence it, boolean lineKnown) {
        return SHELF.nearest(
                it.text(),
                criterion -> criterion.on(TODAY) == Standing.IN_FORCE,
                criterion -> lineKnown && criterion.edition().lines().contains(it.line()),
                FIRST);
    }

    private static List<Sentence> major() {
        return sentences.stream().filter(it -> !it.criteria().isEmpty()).toList();
    }

    private static String text(String name) throws IOException {
        try (var in = RecallTest.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
