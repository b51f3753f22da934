package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.hazard.life.Lifecycle;
import cn.anxian.hazard.life.Move;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.life.Step;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Refusal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the table: each step, taken by whoever may, succeeds where a line says so and is refused everywhere else. */
class EveryStepInEveryStateStory extends HazardStory {

    static Stream<Arguments> everyStepInEveryState() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Step.values())
                        .filter(step -> step != Step.LIST && step != Step.ENTER)
                        .map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyStepInEveryState")
    void a_step_is_taken_exactly_where_the_table_has_it(State state, Step step) {
        HazardId id = in(state);
        Optional<Move> move = Lifecycle.move(state, step);
        Optional<String> refusal = take(step, id);
        if (move.isPresent()) {
            assertThat(refusal).isEmpty();
            assertThat(people.stateOf(inspector, id)).isEqualTo(move.get().to());
        } else {
            assertThat(refusal).contains("wrong-state");
            assertThat(people.stateOf(inspector, id)).isEqualTo(state);
        }
    }

    private void takesBack(HazardId id) {
        int version = people.see(inspector, id).version();
        if (!as(inspector, () -> entering.takeBack(id, version, "登记表导错了"))) {
            throw Refusal.conflict("wrong-state", "没有可撤销的导入");
        }
    }

    /** The code of the refusal, if it was refused. */
    private Optional<String> take(Step step, HazardId id) {
        Caller colleague = colleague();
        try {
            switch (step) {
                case CORRECT -> people.corrects(inspector, id, "配电箱没有防护盖板，改正后的描述");
                case HAND_OVER -> people.handsOver(inspector, id, safety);
                case SIGN -> people.signs(safety, id);
                case RETURN -> people.returns(safety, id);
                case RECTIFY -> people.rectifies(safety, id);
                case ACCEPT -> people.accepts(inspector, id);
                case SEND_BACK -> people.sendsBack(inspector, id);
                case VOID -> people.voids(colleague, id);
                case TAKE_BACK -> takesBack(id);
                case LIST, ENTER -> throw new IllegalStateException("begins every life");
            }
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.code());
        }
    }
}
