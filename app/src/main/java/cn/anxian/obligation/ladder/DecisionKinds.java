package cn.anxian.obligation.ladder;

import cn.anxian.kernel.RuleUses;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.ObligationSource;
import cn.anxian.obligation.Part;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ladders themselves contribute: the duty to decide, what follows a yes, and where the law's rules act in it. */
@Configuration(proxyBeanMethods = false)
class DecisionKinds {

    static final String SOURCE = "ladder";
    static final String DECIDE = "ladder.decide";
    static final String TALK = "ladder.talk";
    static final String PUBLISH = "ladder.publish";
    static final String HAND_PAPERS = "ladder.hand-papers";

    private static final String PAGE = "/decisions/{id}";
    private static final List<Duration> A_DAY_BEFORE = List.of(Duration.ofDays(1));

    @Bean
    ObligationSource fromALadder() {
        return new ObligationSource(SOURCE, "督办阶梯", false);
    }

    @Bean
    ObligationKind decideDuty() {
        return new ObligationKind(DECIDE, "督办决定", "去决定", Part.DECIDE, A_DAY_BEFORE, PAGE);
    }

    @Bean
    ObligationKind talkDuty() {
        return new ObligationKind(TALK, "约谈", "去记录约谈", Part.DO, A_DAY_BEFORE, PAGE);
    }

    @Bean
    ObligationKind publishDuty() {
        return new ObligationKind(PUBLISH, "曝光", "去登记公布", Part.DO, A_DAY_BEFORE, PAGE);
    }

    @Bean
    ObligationKind handPapersDuty() {
        return new ObligationKind(HAND_PAPERS, "移送问责", "去登记移送", Part.DO, A_DAY_BEFORE, PAGE);
    }

    @Bean
    RuleUses ladderRules() {
        return new RuleUses(
                "责任台账",
                List.of(
                        use("LD-DECIDE", "“督办决定”责任的依据和期限"),
                        use("LD-TALK", "“约谈”责任的依据和期限"),
                        use("LD-PUBLISH", "“曝光”责任的依据和期限"),
                        use("LD-HAND-PAPERS", "“移送问责”责任的依据和期限"),
                        use("SV-YT-LOCAL", "决定是否约谈时核对条件"),
                        use("SV-YT-PROCESS", "约谈怎样举行"),
                        use("PEN-PUBLICITY", "决定是否曝光时核对条件"),
                        use("SV-BLACKLIST-RESTRICT", "决定是否曝光时核对条件"),
                        use("HZP-OFFICIALS", "决定是否移送问责时核对条件"),
                        use("SV-ASSESS-CADRE", "决定是否移送问责时核对条件")));
    }

    private static RuleUses.Use use(String rule, String what) {
        return new RuleUses.Use(rule, what, "/ladders");
    }
}
