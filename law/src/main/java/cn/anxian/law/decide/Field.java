package cn.anxian.law.decide;

import java.util.List;

/**
 * One field of a question, as a form would ask for it.
 *
 * @param says what it is, in Chinese, with its unit
 * @param choices the values it may have, where they are a list
 */
public record Field(String name, String says, Kind kind, boolean required, List<String> choices) {
    public Field {
        choices = List.copyOf(choices);
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
        return new Field(name, says, kind, true, List.of());
    }

    static Field choice(String name, String says, List<String> choices) {
        return new Field(name, says, Kind.CHOICE, true, choices);
    }

    Field orNothing() {
        return new Field(name, says, kind, false, choices);
    }
}
