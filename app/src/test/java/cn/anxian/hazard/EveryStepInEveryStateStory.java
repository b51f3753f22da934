package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.hazard.life.Grade;
import cn.anxian.hazard.life.Lifecycle;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.life.Step;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the table: each step, taken by whoever may, succeeds where a line says so and is refused everywhere else. */
class EveryStepInEveryStateStory extends HazardStory {

    /** Where a hazard of each grade can be. */
    static Stream<Arguments> everyState() {
        return Arrays.stream(Grade.values())
                .flatMap(grade -> Arrays.stream(State.values())
                        .filter(state -> !(grade == Grade.MAJOR && (state == State.VOIDED || state == State.ON_RECORD)))
                        .filter(state ->
                                !(grade == Grade.GENERAL && (state == State.PLANNING || state == State.REVIEWED)))
                        .map(state -> Arguments.of(grade, state)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyState")
    void a_step_is_taken_where_the_table_has_it(Grade grade, State state) {
        for (Step step : steps()) {
            Lifecycle.move(state, grade, step).ifPresent(move -> {
                HazardId id = ready(step, in(state, grade).orElseThrow());
                assertThat(take(step, id)).as(step.chinese()).isEmpty();
                assertThat(people.stateOf(inspector, id)).as(step.chinese()).isEqualTo(move.to());
            });
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyState")
    void and_refused_everywhere_else(Grade grade, State state) {
        HazardId id = in(state, grade).orElseThrow();
        for (Step step : steps()) {
            if (Lifecycle.move(state, grade, step).isEmpty()) {
                assertThat(take(step, id)).as(step.chinese()).contains("wrong-state");
                assertThat(people.stateOf(inspector, id)).isEqualTo(state);
            }
        }
    }

    private static List<Step> steps() {
        return Arrays.stream(Step.values())
                .filter(step -> step != Step.LIST && step != Step.ENTER)
                .toList();
    }

    /** What must be so besides the state. */
    private HazardId ready(Step step, HazardId id) {
        return switch (step) {
            case GRANT_EXTENSION, REFUSE_EXTENSION -> {
                people.asksExtension(safety, id, 5);
                yield id;
            }
            case APPROVE -> {
                people.tells(head, id);
                yield id;
            }
            case RELEASE -> {
                HazardId stopped = planned();
                people.stops(department, stopped);
                people.rectifies(safety, stopped);
                people.reviews(inspector, stopped);
                yield stopped;
            }
            case LIST, CORRECT, HAND_OVER, SIGN, RETURN, RECTIFY, ACCEPT, SEND_BACK, VOID -> id;
            case JUDGE_MAJOR, JUDGE_GENERAL, REGRADE, TELL, SUPERVISE, LEAVE_OFF, STOP -> id;
            case PLAN, REVIEW, ASK_EXTENSION, ENTER, TAKE_BACK -> id;
        };
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
        boolean major = people.see(inspector, id).finding().isMajor();
        try {
            switch (step) {
                case CORRECT -> people.corrects(inspector, id, "配电箱没有防护盖板，改正后的描述");
                case HAND_OVER -> people.handsOver(inspector, id, safety, major ? inDays(90) : null);
                case SIGN -> people.signs(safety, id);
                case RETURN -> people.returns(safety, id);
                case RECTIFY -> people.rectifies(safety, id);
                case ACCEPT -> people.accepts(inspector, id);
                case SEND_BACK ->
                    people.sendsBack(
                            people.stateOf(inspector, id) == State.REVIEWED ? department : inspector,
                            id,
                            major ? inDays(30) : null);
                case VOID -> people.voids(colleague, id);
                case JUDGE_MAJOR -> people.judgesMajor(department, id);
                case JUDGE_GENERAL -> people.judgesNotMajor(department, id);
                case REGRADE -> people.regrades(department, id);
                case TELL -> people.tells(head, id);
                case SUPERVISE -> people.supervises(department, id, inDays(60));
                case LEAVE_OFF -> people.leavesOff(department, id);
                case STOP -> people.stops(department, id);
                case RELEASE -> people.releases(department, id);
                case PLAN -> people.plans(head, id);
                case REVIEW -> people.reviews(inspector, id);
                case APPROVE -> people.approves(department, id);
                case ASK_EXTENSION -> people.asksExtension(safety, id, 5);
                case GRANT_EXTENSION -> people.grants(inspector, id);
                case REFUSE_EXTENSION -> people.refusesExtension(inspector, id);
                case TAKE_BACK -> takesBack(id);
                case LIST, ENTER -> throw new IllegalStateException("begins every life");
            }
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.code());
        }
    }
}
