package cn.anxian.hazard.life;

import cn.anxian.hazard.Source;
import cn.anxian.kernel.LifecyclePicture;
import cn.anxian.kernel.RuleUses;
import cn.anxian.obligation.ObligationKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to others: its four kinds of duty, and its lifecycle as a picture. */
@Configuration(proxyBeanMethods = false)
class Contribution {

    @Bean
    ObligationKind handOverDuty() {
        return Duty.HAND_OVER.kind();
    }

    @Bean
    ObligationKind signDuty() {
        return Duty.SIGN.kind();
    }

    @Bean
    ObligationKind rectifyDuty() {
        return Duty.RECTIFY.kind();
    }

    @Bean
    ObligationKind acceptDuty() {
        return Duty.ACCEPT.kind();
    }

    @Bean
    LifecyclePicture hazardLifecycle() {
        return new LifecyclePicture("一般隐患", mermaid());
    }

    /** The duties name their rules themselves; what else of the law's library acts here is said beside them. */
    @Bean
    RuleUses hazardRules() {
        return new RuleUses(
                "隐患治理",
                Stream.concat(
                                Arrays.stream(Duty.values())
                                        .flatMap(duty -> Arrays.stream(Source.values())
                                                .map(source -> new RuleUses.Use(
                                                        duty.rule(source),
                                                        "“" + duty.chinese() + "”责任的依据和期限",
                                                        "/hazards"))),
                                Stream.of(
                                        new RuleUses.Use("HZ-REGISTER", "列单", "/hazards/new"),
                                        new RuleUses.Use("HZ-WHO-LISTS", "列单时核对谁可以列单", "/hazards/new"),
                                        new RuleUses.Use("HZ-RECTIFY-ORDERED", "责令限期改正时整改期限的依据", "/hazards"),
                                        new RuleUses.Use("HZ-RECTIFY-SET", "交单时另定整改期限的上限", "/hazards"),
                                        new RuleUses.Use("HZ-REWORK", "退回后再整改的期限", "/hazards"),
                                        new RuleUses.Use("HZ-SELF-REWORK", "退回后再整改的期限", "/hazards"),
                                        new RuleUses.Use("HZ-TWO-PERSONS", "验收时核对整改人与验收人", "/hazards"),
                                        new RuleUses.Use("HZ-VOID", "作废时核对由谁办理", "/hazards"),
                                        new RuleUses.Use("COUNT-DAYS", "计算整改期限", "/hazards"),
                                        new RuleUses.Use("COUNT-WORKDAYS", "计算交单、签收、验收的期限", "/hazards")))
                        .distinct()
                        .toList());
    }

    static String mermaid() {
        StringBuilder picture = new StringBuilder("stateDiagram-v2\n");
        for (State state : State.values()) {
            picture.append("  %s: %s(%s)%n"
                    .formatted(name(state), state.chinese(), state.list().chinese()));
        }
        for (Move move : Lifecycle.TABLE) {
            picture.append("  %s --> %s: %s%s%s%n"
                    .formatted(
                            move.from().map(Contribution::name).orElse("[*]"),
                            name(move.to()),
                            move.step().chinese(),
                            move.who().map(who -> "〔" + who.chinese() + "〕").orElse(""),
                            duties(move)));
        }
        return picture.append("  struck_off --> [*]\n  on_record --> [*]\n  voided --> [*]\n")
                .toString();
    }

    private static String duties(Move move) {
        return spoken(" 了结", move.discharges()) + spoken(" 免除", move.waives()) + spoken(" 产生", move.issues());
    }

    private static String spoken(String verb, List<Duty> duties) {
        return duties.isEmpty() ? "" : verb + duties.stream().map(Duty::chinese).collect(Collectors.joining("、"));
    }

    private static String name(State state) {
        return state.id().replace('-', '_');
    }
}
