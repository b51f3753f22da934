package cn.anxian.hazard.life;

import cn.anxian.kernel.LifecyclePicture;
import cn.anxian.obligation.ObligationKind;
import java.util.List;
import java.util.stream.Collectors;
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
        return picture.append("  struck_off --> [*]\n  voided --> [*]\n").toString();
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
