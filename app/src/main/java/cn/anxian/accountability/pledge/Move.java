package cn.anxian.accountability.pledge;

import java.util.List;
import java.util.Optional;

/**
 * One line of the lifecycle.
 *
 * @param from empty for the step that begins it
 * @param duty what becomes of the duty to sign
 */
record Move(Optional<State> from, Step step, State to, Standing who, List<Need> needs, Effect duty) {

    /** What a step does to the one duty in a pledge's life. */
    enum Effect {
        NONE(""),
        BEGINS(" 产生签订责任状"),
        DONE(" 了结签订责任状"),
        LET_OFF(" 免除签订责任状");

        private final String chinese;

        Effect(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    static Move begin(Step step, State to) {
        return new Move(Optional.empty(), step, to, Standing.ISSUER, List.of(), Effect.NONE);
    }

    static Move of(State from, Step step, State to, Standing who, Need... needs) {
        return new Move(Optional.of(from), step, to, who, List.of(needs), Effect.NONE);
    }

    Move duty(Effect effect) {
        return new Move(from, step, to, who, needs, effect);
    }
}
