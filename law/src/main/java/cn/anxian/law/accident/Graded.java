package cn.anxian.law.accident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What grading found.
 *
 * @param grade by what is known, missing people not counted as dead; empty where it is no accident of this kind
 * @param decisive the measures that reach that grade
 * @param unknown the measures that nobody knows yet
 * @param windowEnds the last day on which a death still changes the grade, where the question turns on it
 */
public record Graded(
        Outcome outcome,
        Optional<Grade> grade,
        List<Measure> decisive,
        List<Measure> unknown,
        Optional<LocalDate> windowEnds) {
    /** Whether there is a grade. */
    public enum Outcome {
        GRADED("graded"),
        NOT_GRADED("not-graded"),
        FOR_A_PERSON("for-a-person");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
