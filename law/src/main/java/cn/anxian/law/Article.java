package cn.anxian.law;

import java.time.LocalDate;
import java.util.List;

/**
 * One article of a law, word for word.
 *
 * @param number for example 第六十五条
 * @param edition the day on which this wording was adopted
 */
public record Article(String law, String number, LocalDate edition, List<String> paragraphs) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }
}
