package cn.anxian.directive.text;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every text: each character in exactly one sentence, exact offsets, no word that the quote does not have. */
final class NothingIsLost {

    private NothingIsLost() {}

    static void in(Decomposition read) {
        SourceText source = read.source();
        int at = 0;
        StringBuilder joined = new StringBuilder();
        int no = 0;
        for (Sentence sentence : read.sentences()) {
            assertThat(sentence.no()).isEqualTo(++no);
            assertThat(sentence.start()).as("start of %s", sentence.quote()).isEqualTo(at);
            assertThat(sentence.end()).isGreaterThan(sentence.start());
            assertThat(source.between(sentence.start(), sentence.end())).isEqualTo(sentence.quote());
            assertThat(sentence.confidence()).isBetween(0.0, 1.0);
            assertThat(sentence.because()).isNotBlank();
            words(source, sentence);
            at = sentence.end();
            joined.append(sentence.quote());
        }
        assertThat(at).isEqualTo(source.length());
        assertThat(joined.toString()).isEqualTo(source.text());
    }

    private static void words(SourceText source, Sentence sentence) {
        assertThat(sentence.quote()).contains(sentence.task());
        assertThat(sentence.quote()).contains(sentence.regionScope());
        assertThat(sentence.isTask()).isEqualTo(!sentence.task().isEmpty());
        assertThat(sentence.isTask()).isEqualTo(!sentence.leads().isEmpty());
        sentence.leads().stream()
                .filter(agency -> !agency.inferred())
                .forEach(agency -> assertThat(sentence.quote()).contains(agency.name()));
        sentence.helpers().stream()
                .filter(agency -> !agency.inferred())
                .forEach(agency -> assertThat(sentence.quote()).contains(agency.name()));
        for (Passage measure : sentence.measures()) {
            assertThat(sentence.quote()).contains(measure.text());
            assertThat(source.between(measure.start(), measure.end())).isEqualTo(measure.text());
        }
        for (Figure figure : sentence.figures()) {
            assertThat(source.between(figure.start(), figure.end())).isEqualTo(figure.text());
            assertThat(sentence.quote()).contains(figure.text());
        }
        sentence.otherDeadlines()
                .forEach(words ->
                        assertThat(source.between(words.start(), words.end())).isEqualTo(words.text()));
        sentence.deadline()
                .ifPresent(words ->
                        assertThat(source.between(words.start(), words.end())).isEqualTo(words.text()));
    }
}
