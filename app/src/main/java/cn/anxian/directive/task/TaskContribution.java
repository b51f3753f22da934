package cn.anxian.directive.task;

import cn.anxian.kernel.LifecyclePicture;
import cn.anxian.kernel.RuleUses;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.ObligationSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to others: its kinds of duty, the rules that act here, and its lifecycle as a picture. */
@Configuration(proxyBeanMethods = false)
class TaskContribution {

    static final String SOURCE = "directive";

    private static final String PAGE = "/directive-tasks";

    @Bean
    ObligationKind signTaskDuty() {
        return Duty.SIGN.kind();
    }

    @Bean
    ObligationKind carryOutDuty() {
        return Duty.CARRY_OUT.kind();
    }

    @Bean
    ObligationKind acceptTaskDuty() {
        return Duty.ACCEPT.kind();
    }

    @Bean
    ObligationKind answerExtensionDuty() {
        return Duty.EXTEND.kind();
    }

    @Bean
    ObligationKind lookBackDuty() {
        return Duty.LOOK_BACK.kind();
    }

    @Bean
    ObligationKind reissueDuty() {
        return Duty.REISSUE.kind();
    }

    @Bean
    ObligationSource fromDirective() {
        return new ObligationSource(SOURCE, "部署督办", false);
    }

    @Bean
    RuleUses directiveRules() {
        return new RuleUses(
                "部署督办",
                Stream.concat(
                                Arrays.stream(Duty.values())
                                        .map(duty -> new RuleUses.Use(
                                                duty.rule(), "“" + duty.chinese() + "”责任的依据和期限", PAGE)),
                                Stream.of(
                                        new RuleUses.Use("DIRECTIVE-ORDER", "核对每一步由谁、在什么时候办理", PAGE),
                                        new RuleUses.Use("DIRECTIVE-REOPEN", "回头看不属实的任务重新办理的期限", PAGE),
                                        new RuleUses.Use("DIRECTIVE-URGE", "催办的次数", PAGE),
                                        new RuleUses.Use("DIRECTIVE-BREAK-DOWN", "分解和报请办结时核对", PAGE)))
                        .toList());
    }

    @Bean
    LifecyclePicture taskLifecycle() {
        StringBuilder picture = new StringBuilder("stateDiagram-v2\n");
        for (State state : State.values()) {
            picture.append("  %s: %s%n".formatted(state.id(), state.chinese()));
        }
        for (Move move : Lifecycle.TABLE) {
            picture.append("  %s --> %s: %s%s%s%n"
                    .formatted(
                            move.from().map(State::id).orElse("[*]"),
                            move.to().id(),
                            move.step().chinese(),
                            move.who().map(who -> "〔" + who.chinese() + "〕").orElse(""),
                            needed(move.needs())
                                    + spoken(" 了结", move.discharges())
                                    + spoken(" 免除", move.waives())
                                    + spoken(" 另立", move.supersedes())
                                    + spoken(" 产生", move.issues())));
        }
        return new LifecyclePicture(
                "部署任务",
                picture.append("  accepted --> [*]\n  withdrawn --> [*]\n").toString());
    }

    private static String needed(List<Need> needs) {
        return needs.isEmpty() ? "" : "〔" + needs.stream().map(Need::chinese).collect(Collectors.joining("、")) + "〕";
    }

    private static String spoken(String verb, List<Duty> duties) {
        return duties.isEmpty() ? "" : verb + duties.stream().map(Duty::chinese).collect(Collectors.joining("、"));
    }
}
