package cn.anxian.law.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule that can be asked: its name on the command line, its title, the fields of a question, and how it is opened.
 *
 * @param subjects the subjects of the law book that it reads
 */
public record Asked(
        String name, String title, List<String> subjects, List<Field> fields, Function<Book, Judge> opened) {
    public Asked {
        subjects = List.copyOf(subjects);
        fields = List.copyOf(fields);
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    String fieldNames() {
        return fields.stream().map(Field::name).sorted().collect(Collectors.joining("、"));
    }
}
