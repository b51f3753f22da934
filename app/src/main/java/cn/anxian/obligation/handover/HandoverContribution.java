package cn.anxian.obligation.handover;

import cn.anxian.directory.PartyKind;
import cn.anxian.directory.Post;
import cn.anxian.kernel.RuleUses;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.ObligationSource;
import cn.anxian.obligation.Part;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The signatures as duties, and the rule on which they rest. */
@Configuration(proxyBeanMethods = false)
class HandoverContribution {

    static final String GIVE = "handover.give";
    static final String WITNESS = "handover.witness";
    static final String TAKE = "handover.take";
    static final String RULE = "LG-HANDOVER";

    private static final ObligationSource OF_AN_AGENCY = new ObligationSource("handover", "机关岗位交接", false);
    private static final ObligationSource OF_A_FIRM = new ObligationSource("handover.inside", "企业岗位交接", true);

    static ObligationSource source(Post post) {
        return post.partyKind() == PartyKind.AGENCY ? OF_AN_AGENCY : OF_A_FIRM;
    }

    @Bean
    ObligationSource fromHandingOverInAnAgency() {
        return OF_AN_AGENCY;
    }

    @Bean
    ObligationSource fromHandingOverInAFirm() {
        return OF_A_FIRM;
    }

    @Bean
    ObligationKind giveDuty() {
        return kind(GIVE, "交出签名");
    }

    @Bean
    ObligationKind witnessDuty() {
        return kind(WITNESS, "监交签名");
    }

    @Bean
    ObligationKind takeDuty() {
        return kind(TAKE, "接手签名");
    }

    @Bean
    RuleUses handoverRules() {
        return new RuleUses("责任台账", List.of(new RuleUses.Use(RULE, "岗位换人时双方在未结责任清单上签名", "/directory")));
    }

    private static ObligationKind kind(String id, String name) {
        return new ObligationKind(id, name, "去签名", Part.DO, List.of(Duration.ofDays(1)), "/handovers/{id}");
    }
}
