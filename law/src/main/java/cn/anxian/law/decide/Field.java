package cn.anxian.law.decide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One field of a question, as a form would ask for it.
 *
 * @param says what it is, in Chinese, with its unit
 * @param options the values it may have, where they are a list
 * @param parts the fields of an object, or of each item of a list
 * @param most of a number the most that makes sense; nothing where the judge has a scale of its own
 */
public record Field(
        String name,
        String says,
        Kind kind,
        boolean required,
        List<Option> options,
        List<Field> parts,
        Optional<BigDecimal> most) {
    /** Where nothing narrower is said: more than the people of any province. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

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
        return new Field(name, says, kind, true, List.of(), List.of(), Optional.of(MOST));
    }

    static Field choice(String name, String says, List<Option> options) {
        return new Field(name, says, Kind.CHOICE, true, options, List.of(), Optional.empty());
    }

    Field orNothing() {
        return new Field(name, says, kind, false, options, parts, most);
    }

    Field holding(Field... parts) {
        return new Field(name, says, kind, required, options, List.of(parts), most);
    }

    Field upTo(long most) {
        return new Field(name, says, kind, required, options, parts, Optional.of(BigDecimal.valueOf(most)));
    }

    /** The judge knows which few values there are, and names them. */
    Field onScale() {
        return new Field(name, says, kind, required, options, parts, Optional.empty());
    }

    boolean isNumber() {
        return kind == Kind.WHOLE || kind == Kind.DECIMAL;
    }
}
