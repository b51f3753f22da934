package cn.anxian.law.decide;

import java.util.List;

/**
 * One field of a question, as a form would ask for it.
 *
 * @param says what it is, in Chinese, with its unit
 * @param options the values it may have, where they are a list
 * @param parts the fields of an object, or of each item of a list
 */
public record Field(String name, String says, Kind kind, boolean required, List<Option> options, List<Field> parts) {
    public Field {
        options = List.copyOf(options);
        parts = List.copyOf(parts);
    }

    /** What is written there. */
    public enum Kind {
        WHOLE,
        DECIMAL,
        TEXT,
        MOMENT,
        DAY,
        FLAG,
        CHOICE,
        OBJECT,
        LIST
    }

    static Field of(String name, String says, Kind kind) {
        return new Field(name, says, kind, true, List.of(), List.of());
    }

    static Field choice(String name, String says, List<Option> options) {
        return new Field(name, says, Kind.CHOICE, true, options, List.of());
    }

    Field orNothing() {
        return new Field(name, says, kind, false, options, parts);
    }

    Field holding(Field... parts) {
        return new Field(name, says, kind, required, options, List.of(parts));
    }
}
