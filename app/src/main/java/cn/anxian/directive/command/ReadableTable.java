package cn.anxian.directive.command;

import cn.anxian.directive.text.Agency;
import cn.anxian.directive.text.DeadlineWords;
import cn.anxian.directive.text.Decomposition;
import cn.anxian.directive.text.DueDate;
import cn.anxian.directive.text.Form;
import cn.anxian.directive.text.Genre;
import cn.anxian.directive.text.Kind;
import cn.anxian.directive.text.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For eyes: one sentence a line, who and by when below each task. */
final class ReadableTable {

    private static final int WIDEST = 60;

    private ReadableTable() {}

    static String of(Decomposition decomposition) {
        StringBuilder table = new StringBuilder();
        for (Sentence sentence : decomposition.sentences()) {
            table.append("%4d  %-8s %s  %s%n"
                    .formatted(sentence.no(), sentence.kind().label(), path(sentence), shortened(sentence.quote())));
            if (sentence.isTask()) {
                table.append("      └ 牵头：%s%s%s%n"
                        .formatted(names(sentence.leads()), helpers(sentence.helpers()), deadline(sentence)));
            }
            notes(sentence)
                    .forEach(note -> table.append("        ").append(note).append(System.lineSeparator()));
        }
        return table.append(summary(decomposition)).toString();
    }

    private static String summary(Decomposition decomposition) {
        String counts = java.util.Arrays.stream(Kind.values())
                .map(kind -> kind.label()
                        + decomposition.sentences().stream()
                                .filter(sentence -> sentence.kind() == kind)
                                .count())
                .collect(Collectors.joining("、"));
        return "共%d句：%s。文种：%s。%n"
                .formatted(
                        decomposition.sentences().size(),
                        counts,
                        decomposition.form() == Form.OTHER || decomposition.genre() == Genre.REPORT
                                ? decomposition.genre().label()
                                : decomposition.form().label());
    }

    private static String path(Sentence sentence) {
        return sentence.path().steps().isEmpty() ? "—" : sentence.path().toString();
    }

    private static String shortened(String quote) {
        String words = quote.strip().replaceAll("\\s+", " ");
        return words.length() <= WIDEST ? words : words.substring(0, WIDEST - 1) + "…";
    }

    /** What a person has to check about the names. */
    private static Stream<String> notes(Sentence sentence) {
        return Stream.concat(
                Stream.of(sentence.leads(), sentence.helpers())
                        .flatMap(List::stream)
                        .flatMap(agency -> agency.note().stream()),
                sentence.notes().stream());
    }

    private static String names(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> agency.name()
                        + (agency.inferred() ? "（推断）" : "")
                        + agency.deadline().map(ReadableTable::words).orElse(""))
                .collect(Collectors.joining("、"));
    }

    private static String helpers(List<Agency> helpers) {
        return helpers.isEmpty() ? "" : "；配合：" + names(helpers);
    }

    private static String deadline(Sentence sentence) {
        if (sentence.isDatedApart()) {
            return "；期限：各按各的";
        }
        String others =
                sentence.otherDeadlines().stream().map(ReadableTable::words).collect(Collectors.joining("、"));
        return sentence.deadline().map(words -> "；期限：" + words(words)).orElse("")
                + (others.isEmpty() ? "" : "；另有期限：" + others);
    }

    private static String words(DeadlineWords words) {
        return words.text() + words.due().map(ReadableTable::day).orElse("（未能换算成日期）");
    }

    private static String day(DueDate due) {
        return "（" + due.lastDay() + (due.past() ? "，已经过期" : "") + "）";
    }
}
