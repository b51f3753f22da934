package cn.anxian.lawbook;

import cn.anxian.law.decide.Asked;
import cn.anxian.law.decide.Field;
import cn.anxian.law.decide.Option;
import cn.anxian.law.decide.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form by which a rule is tried.
 *
 * @param name as {@code ./anxian decide} calls it
 * @param given what the page it is tried on answers of the question: no field of the form
 * @param example a question as a line of JSON; null where none is shipped
 * @param words what the fields of its verdict are called
 * @param values what the codes in a verdict mean
 */
record JudgeView(
        String name,
        String title,
        List<FieldView> fields,
        Map<String, String> given,
        @Nullable String example,
        Map<String, String> words,
        Map<String, String> values) {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    /**
     * @param kind whole, decimal, text, moment, day, flag, choice, object or list
     * @param parts the fields of an object, or of each item of a list
     */
    record FieldView(
            String name, String label, String kind, boolean required, List<Option> options, List<FieldView> parts) {

        static FieldView of(Field field) {
            return new FieldView(
                    field.name(),
                    field.says(),
                    field.kind().name().toLowerCase(Locale.ROOT),
                    field.required(),
                    field.options(),
                    field.parts().stream().map(FieldView::of).toList());
        }
    }

    static JudgeView of(Judges.Trial trial) {
        Asked asked = trial.asked();
        return new JudgeView(
                asked.name(),
                trial.title(),
                asked.fields().stream()
                        .filter(field -> !trial.given().containsKey(field.name()))
                        .map(FieldView::of)
                        .toList(),
                trial.given(),
                asked.examples().stream().findFirst().orElse(null),
                VOCABULARY.fields(),
                VOCABULARY.values());
    }
}
