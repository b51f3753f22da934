package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import cn.anxian.law.OfficialCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day on which the facts of a question are judged, in China's time.
 *
 * @param field the field that names it
 */
record JudgedDay(LocalDate day, String field) {
    static final String ON = "on";

    /** The day itself, else when the work starts, a period begins, a thing happened or came to be known. */
    private static final List<String> FIELDS =
            List.of(ON, "startsAt", "at", "from", "occurredAt", "headLearnedAt", "lastAt", "issued", "discovered");

    /** Whether a question of these fields can name a day. */
    static boolean isNamedBy(List<Field> fields) {
        return fields.stream().anyMatch(it -> names(it) || it.kind() == Field.Kind.LIST && isNamedBy(it.parts()));
    }

    /** Nothing where the question names none, or names one that the judge will refuse. */
    static Optional<JudgedDay> of(List<Field> fields, Json.Members question) {
        try {
            return read(fields, question);
        } catch (BadInput refusedByTheJudge) {
            return Optional.empty();
        }
    }

    private static Optional<JudgedDay> read(List<Field> fields, Json.Members question) {
        for (var name : FIELDS) {
            for (var field : fields) {
                if (names(field)
                        && field.name().equals(name)
                        && question.find(name).isPresent()) {
                    return Optional.of(new JudgedDay(day(field, question), name));
                }
            }
        }
        return inAList(fields, question);
    }

    private static LocalDate day(Field field, Json.Members question) {
        return field.kind() == Field.Kind.DAY
                ? question.date(field.name())
                : Moment.read(question, field.name())
                        .atOffset(OfficialCalendar.CHINA)
                        .toLocalDate();
    }

    private static boolean names(Field field) {
        var time = field.kind() == Field.Kind.MOMENT || field.kind() == Field.Kind.DAY;
        return time && FIELDS.contains(field.name());
    }

    /** The first item's: the drives of a day follow each other. */
    private static Optional<JudgedDay> inAList(List<Field> fields, Json.Members question) {
        for (var field : fields) {
            if (field.kind() == Field.Kind.LIST && question.find(field.name()).isPresent()) {
                for (var item : question.array(field.name())) {
                    return read(field.parts(), item.object())
                            .map(it -> new JudgedDay(it.day(), field.name() + "[0]." + it.field()));
                }
            }
        }
        return Optional.empty();
    }
}
