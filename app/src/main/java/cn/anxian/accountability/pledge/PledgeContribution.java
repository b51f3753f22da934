package cn.anxian.accountability.pledge;

import cn.anxian.kernel.LifecyclePicture;
import cn.anxian.kernel.RuleUses;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.ObligationSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to others: its kind of duty, the rules that act here, and its lifecycle as a picture. */
@Configuration(proxyBeanMethods = false)
class PledgeContribution {

    private static final String PAGE = "/pledges";

    @Bean
    ObligationKind signPledgeDuty() {
        return SigningDuty.KIND;
    }

    @Bean
    ObligationSource fromPledges() {
        return new ObligationSource(SigningDuty.SOURCE, "责任状", false);
    }

    @Bean
    RuleUses pledgeRules() {
        return new RuleUses(
                "责任状",
                List.of(
                        new RuleUses.Use("PLEDGE-ORDER", "核对每一步由谁、在什么时候办理", PAGE),
                        new RuleUses.Use("PLEDGE-SIGN", "“签订责任状”责任的依据和期限", PAGE),
                        new RuleUses.Use("PLEDGE-YEAR", "为哪一年拟定、什么时候考核", PAGE),
                        new RuleUses.Use("PLEDGE-BREAK-DOWN", "分解时写明承接哪一项目标", PAGE),
                        new RuleUses.Use("PLEDGE-COUNT", "目标结果从责任台账计数", PAGE),
                        new RuleUses.Use("PLEDGE-STATE", "台账里没有的结果由人填报", PAGE),
                        new RuleUses.Use("PLEDGE-COUNTERSIGN", "签订人离任后接任的人补签", PAGE)));
    }

    @Bean
    LifecyclePicture pledgeLifecycle() {
        StringBuilder picture = new StringBuilder("stateDiagram-v2\n");
        for (State state : State.values()) {
            picture.append("  %s: %s%n".formatted(state.id(), state.chinese()));
        }
        for (Move move : Lifecycle.TABLE) {
            picture.append("  %s --> %s: %s〔%s〕%s%s%n"
                    .formatted(
                            move.from().map(State::id).orElse("[*]"),
                            move.to().id(),
                            move.step().chinese(),
                            move.who().chinese(),
                            needed(move.needs()),
                            move.duty().chinese()));
        }
        return new LifecyclePicture(
                "责任状",
                picture.append("  withdrawn --> [*]\n  concluded --> [*]\n").toString());
    }

    private static String needed(List<Need> needs) {
        return needs.isEmpty() ? "" : "〔" + needs.stream().map(Need::chinese).collect(Collectors.joining("、")) + "〕";
    }
}
