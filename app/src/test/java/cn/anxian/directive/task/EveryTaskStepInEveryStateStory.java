package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the table: each step, taken by whoever may, succeeds where a line says so; everywhere else it is refused and changes nothing. */
class EveryTaskStepInEveryStateStory extends DirectiveStory {

    static Stream<Arguments> everyMove() {
        return Lifecycle.TABLE.stream()
                .filter(move -> move.from().isPresent())
                .map(move -> Arguments.of(move.from().orElseThrow(), move.step(), move.to()));
    }

    static Stream<Arguments> everythingElse() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Step.values())
                        .filter(step -> step != Step.ISSUE)
                        .filter(step -> Lifecycle.TABLE.stream()
                                .noneMatch(move ->
                                        move.step() == step && move.from().equals(Optional.of(state))))
                        .map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyMove")
    void a_step_is_taken_where_the_table_has_it(State from, Step step, State to) {
        String task = in(from);
        if (step == Step.ANSWER_EXTENSION) {
            takes(at(lead()), task, Step.ASK_EXTENSION.id(), said(Step.ASK_EXTENSION, to));
        }
        Visitor who = at(whoTakes(step));
        assertThat(next(who, task)).contains(step.id());

        takes(who, task, step.id(), said(step, to));

        assertThat(state(who, task)).isEqualTo(to.id());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everythingElse")
    void and_refused_everywhere_else_with_where_it_belongs_and_nothing_is_changed(State state, Step step) {
        String task = in(state);
        Visitor who = at(whoTakes(step));
        String before = task(who, task).body().toString();

        Answer refused = step(who, task, step.id(), said(step, state));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("wrong-state");
        assertThat(refused.text("/detail"))
                .contains("现在是“" + state.chinese() + "”")
                .contains("“" + step.chinese() + "”只能在“")
                .contains(Lifecycle.TABLE.stream()
                        .filter(move -> move.step() == step)
                        .flatMap(move -> move.from().stream())
                        .findFirst()
                        .orElseThrow()
                        .chinese());
        assertThat(task(who, task).body().toString()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void a_step_is_shown_to_be_taken_or_with_why_not_and_never_both(State state) {
        String task = in(state);
        for (Caller caller : List.of(lead(), issuer())) {
            List<String> next = next(at(caller), task);
            List<String> unavailable =
                    task(at(caller), task).body().at("/unavailable").findValuesAsString("step");
            assertThat(next).doesNotContainAnyElementsOf(unavailable);
            assertThat(Stream.concat(next.stream(), unavailable.stream()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Step.values())
                            .filter(step -> step != Step.ISSUE)
                            .map(Step::id)
                            .toList());
        }
    }

    private Caller lead() {
        return city.cityRegulator("fire");
    }

    private Caller issuer() {
        return city.cityOffice();
    }

    private Caller whoTakes(Step step) {
        return switch (step) {
            case SIGN, RETURN, BREAK_DOWN, PROGRESS, COMPLETE, ASK_EXTENSION -> lead();
            case ACCEPT, SEND_BACK, ANSWER_EXTENSION, URGE, LOOK_BACK, REISSUE, WITHDRAW -> issuer();
            case ISSUE -> throw new IllegalStateException("begins every life");
        };
    }

    /** What has to be said with it. @param to where it is to lead */
    private Object[] said(Step step, State to) {
        return switch (step) {
            case SIGN, ACCEPT -> new Object[] {};
            case RETURN, SEND_BACK, WITHDRAW -> new Object[] {"reason", "写明了理由"};
            case BREAK_DOWN ->
                new Object[] {
                    "parts",
                    List.of(Map.of("leadPost", city.regulator("fire").post().toString()))
                };
            case PROGRESS, URGE -> new Object[] {"text", "写明了情况"};
            case COMPLETE -> new Object[] {"text", "已经办完", "evidence", List.of(photo(at(lead())))};
            case ASK_EXTENSION -> new Object[] {"until", "2026-10-21T00:00:00+08:00", "reason", "写明了理由"};
            case ANSWER_EXTENSION -> new Object[] {"grant", true, "reason", "情况属实"};
            case LOOK_BACK -> new Object[] {"holds", to != State.WORKING, "opinion", "去看过了"};
            case REISSUE ->
                new Object[] {"leadPost", city.cityRegulator("construction").post()};
            case ISSUE -> throw new IllegalStateException("begins every life");
        };
    }

    private String in(State state) {
        String task = issued(issuer(), lead());
        Visitor lead = at(lead());
        Visitor issuer = at(issuer());
        switch (state) {
            case ISSUED -> {}
            case WORKING -> takes(lead, task, "signing");
            case REPORTED -> {
                takes(lead, task, "signing");
                reports(lead, task);
            }
            case ACCEPTED -> {
                takes(lead, task, "signing");
                reports(lead, task);
                takes(issuer, task, "acceptance");
            }
            case RETURNED -> takes(lead, task, "return", "reason", "不属于本单位职责");
            case WITHDRAWN -> takes(issuer, task, "withdrawal", "reason", "与另一项重复");
        }
        assertThat(state(issuer, task)).isEqualTo(state.id());
        return task;
    }
}
