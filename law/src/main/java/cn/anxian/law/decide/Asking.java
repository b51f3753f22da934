package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reading the fields of a question, where they may be missing or hold others. */
final class Asking {
    private Asking() {}

    static int count(Json.Members question, String name) {
        return findCount(question, name).orElse(0);
    }

    /** A number that nobody may know yet. */
    static Optional<Integer> findCount(Json.Members question, String name) {
        return question.find(name).map(it -> question.integer(name));
    }

    static boolean flag(Json.Members question, String name) {
        return question.findFlag(name).orElse(false);
    }

    /**
     * Whether two fields that belong together are there.
     *
     * @throws BadInput when only one of them is
     */
    static boolean both(Json.Members question, String one, String other) {
        var first = question.find(one).isPresent();
        if (first != question.find(other).isPresent()) {
            throw new BadInput("missing-field", one + " 和 " + other + " 须同时给出", first ? other : one);
        }
        return first;
    }

    /** A day; without it there is no question. */
    static LocalDate day(Json.Members question, String name) {
        return question.date(name);
    }

    /** The day of the field {@code on}; a question may do without. */
    static Optional<LocalDate> on(Json.Members question) {
        return question.find("on").map(it -> question.date("on"));
    }

    /** The field that {@link #on} reads. */
    static Field onField() {
        return Field.of("on", "何日（不写的，按现行规定）", Field.Kind.DAY).orNothing();
    }

    /** The object {@code name}, whose fields are checked like those of a question. */
    static Json.Members object(Json.Members question, String name, List<Field> fields) {
        return known(question.get(name).object(), fields);
    }

    /** The objects of the list {@code name}; none where it is missing. */
    static List<Json.Members> objects(Json.Members question, String name, List<Field> fields) {
        return question.find(name).isEmpty()
                ? List.of()
                : question.array(name).stream()
                        .map(item -> known(item.object(), fields))
                        .toList();
    }

    /** The same fault, told from the field that holds it. */
    static <T> T within(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BadInput e) {
            throw new BadInput(e.code(), e.message(), e.field().isEmpty() ? name : name + "." + e.field());
        }
    }

    /** The same fault, told as one of that field. */
    static <T> T as(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BadInput e) {
            throw new BadInput(e.code(), e.message(), name);
        }
    }

    private static Json.Members known(Json.Members object, List<Field> fields) {
        for (var name : object.values().keySet()) {
            if (fields.stream().noneMatch(it -> it.name().equals(name))) {
                throw new BadInput(
                        "unknown-field",
                        "不认识的字段；只有 " + fields.stream().map(Field::name).collect(Collectors.joining("、")),
                        "");
            }
        }
        return object;
    }
}
