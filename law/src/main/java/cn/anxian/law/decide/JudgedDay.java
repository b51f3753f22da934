package cn.anxian.law.decide;

import cn.anxian.law.BadInput;
import cn.anxian.law.Json;
import cn.anxian.law.OfficialCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day on which the facts of a question are judged, in China's time. */
final class JudgedDay {
    /** The day itself, else when the work starts, a period begins, a thing happened or came to be known. */
    private static final List<String> FIELDS =
            List.of("on", "startsAt", "at", "from", "occurredAt", "headLearnedAt", "lastAt", "issued", "discovered");

    private JudgedDay() {}

    /** Nothing where the question names none, or names one that the judge will refuse. */
    static Optional<LocalDate> of(List<Field> fields, Json.Members question) {
        try {
            return read(fields, question);
        } catch (BadInput refusedByTheJudge) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> read(List<Field> fields, Json.Members question) {
        for (var name : FIELDS) {
            for (var field : fields) {
                if (isTime(field)
                        && field.name().equals(name)
                        && question.find(name).isPresent()) {
                    return Optional.of(
                            field.kind() == Field.Kind.MOMENT
                                    ? Moment.read(question, name)
                                            .atOffset(OfficialCalendar.CHINA)
                                            .toLocalDate()
                                    : question.date(name));
                }
            }
        }
        return inAList(fields, question);
    }

    private static boolean isTime(Field field) {
        return field.kind() == Field.Kind.MOMENT || field.kind() == Field.Kind.DAY;
    }

    /** The first item's: the drives of a day follow each other. */
    private static Optional<LocalDate> inAList(List<Field> fields, Json.Members question) {
        for (var field : fields) {
            if (field.kind() == Field.Kind.LIST && question.find(field.name()).isPresent()) {
                for (var item : question.array(field.name())) {
                    return read(field.parts(), item.object());
                }
            }
        }
        return Optional.empty();
    }
}
