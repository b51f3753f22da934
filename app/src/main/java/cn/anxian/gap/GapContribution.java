package cn.anxian.gap;

import cn.anxian.directory.GapKind;
import cn.anxian.kernel.LifecyclePicture;
import cn.anxian.kernel.RuleUses;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.ObligationSource;
import cn.anxian.obligation.Part;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to others: its kind of duty, the rules that act here, and its lifecycle as a picture. */
@Configuration(proxyBeanMethods = false)
class GapContribution {

    static final String SETTLE = "gap.settle";
    static final String SOURCE = "gap";

    @Bean
    ObligationSource fromLookingForGaps() {
        return new ObligationSource(SOURCE, "责任清查", false);
    }

    @Bean
    ObligationKind settleDuty() {
        return new ObligationKind(
                SETTLE, "明确责任", "去明确", Part.DECIDE, List.of(Duration.ofDays(3), Duration.ofDays(1)), "/gaps/{id}");
    }

    @Bean
    RuleUses gapRules() {
        return new RuleUses(
                "责任空白",
                Stream.concat(
                                Arrays.stream(GapKind.values())
                                        .map(kind -> new RuleUses.Use(
                                                GapRules.id(kind), "“" + kind.chinese() + "”的依据和处理期限", "/gaps")),
                                Stream.of(new RuleUses.Use("GAP-ACCEPTED", "认定不需要补时的最长期限", "/gaps")))
                        .toList());
    }

    @Bean
    LifecyclePicture gapLifecycle() {
        return new LifecyclePicture("责任空白", """
                stateDiagram-v2
                  open: 待明确
                  settled: 已明确
                  vanished: 已消除
                  [*] --> open: 清查发现〔系统〕 产生明确责任
                  open --> settled: 已经补上，或认定不需要补〔安委办〕 了结明确责任
                  open --> vanished: 再清查时不存在〔系统〕 了结明确责任
                  settled --> [*]
                  vanished --> [*]
                """);
    }
}
