package cn.anxian.directive.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** @param held the day of the meeting, from which relative days are counted */
public record Decomposition(
        SourceText source, Optional<LocalDate> held, Form form, Genre genre, List<Sentence> sentences) {

    public Decomposition {
        sentences = List.copyOf(sentences);
    }

    public List<Sentence> tasks() {
        return sentences.stream().filter(Sentence::isTask).toList();
    }
}
