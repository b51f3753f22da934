package cn.anxian.law.decide;

import cn.anxian.law.Json;
import cn.anxian.law.Rules;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that can be asked: its name on the command line, its title, the fields of a question, and how it is opened.
 *
 * <p>Any question can name its day: where nothing else in it does, by the field {@code on}.
 *
 * @param subjects the subjects of the law book that it reads
 */
public record Asked(
        String name, String title, List<String> subjects, List<Field> fields, Function<Book, Judge> opened) {
    public Asked {
        subjects = List.copyOf(subjects);
        fields = JudgedDay.isNamedBy(fields) ? List.copyOf(fields) : and(fields, Asking.onField());
    }

    /** Questions that it answers, each a line of JSON as the command takes it; the first is the one to show. */
    public List<String> examples() {
        return Examples.of(name);
    }

    /** The ids of the rules that its answers turn on: those it looks up when it is opened and when it judges its examples. */
    public Set<String> rules() {
        var read = new LinkedHashSet<String>();
        var judge = opened.apply(subjects -> Rules.of(subjects).toldTo(read::add));
        for (var example : examples()) {
            var verdict = judge.judge(Json.read(example).object());
            read.add(verdict.said().ruleVersion().split("@", 2)[0]);
        }
        if (read.isEmpty()) {
            Rules.of(subjects.toArray(String[]::new)).all().forEach(rule -> read.add(rule.id()));
        }
        return Collections.unmodifiableSet(read);
    }

    private static List<Field> and(List<Field> fields, Field last) {
        return Stream.concat(fields.stream(), Stream.of(last)).toList();
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    String fieldNames() {
        return fields.stream().map(Field::name).sorted().collect(Collectors.joining("、"));
    }
}
