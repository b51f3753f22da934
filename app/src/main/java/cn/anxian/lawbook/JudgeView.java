package cn.anxian.lawbook;

import cn.anxian.law.decide.Asked;
import cn.anxian.law.decide.Field;
import cn.anxian.law.decide.Option;
import cn.anxian.law.decide.Vocabulary;
import java.util.List;
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
        List<TrialField> fields,
        Map<String, String> given,
        @Nullable String example,
        Map<String, String> words,
        Map<String, String> values) {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    /**
     * @param parts the fields of an object, or of each item of a list
     */
    record TrialField(
            String name,
            String label,
            Field.Kind kind,
            boolean required,
            List<Option> options,
            List<TrialField> parts) {

        static TrialField of(Field field) {
            return new TrialField(
                    field.name(),
                    field.says(),
                    field.kind(),
                    field.required(),
                    field.options(),
                    field.parts().stream().map(TrialField::of).toList());
        }
    }

    static JudgeView of(Judges.Trial trial) {
        Asked asked = trial.asked();
        return new JudgeView(
                asked.name(),
                trial.title(),
                asked.fields().stream()
                        .filter(field -> !trial.given().containsKey(field.name()))
                        .map(TrialField::of)
                        .toList(),
                trial.given(),
                asked.examples().stream().findFirst().orElse(null),
                VOCABULARY.fields(),
                VOCABULARY.values());
    }
}
