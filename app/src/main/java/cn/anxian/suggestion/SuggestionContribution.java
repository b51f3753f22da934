package cn.anxian.suggestion;

import cn.anxian.kernel.LifecyclePicture;
import cn.anxian.kernel.RuleUses;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.ObligationSource;
import cn.anxian.obligation.Part;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to others. */
@Configuration(proxyBeanMethods = false)
class SuggestionContribution {

    static final String ANSWER = "suggestion.answer";
    static final String SOURCE = "suggestion";

    @Bean
    ObligationSource fromASuggestion() {
        return new ObligationSource(SOURCE, "投诉建议", false);
    }

    @Bean
    ObligationKind answerDuty() {
        return new ObligationKind(ANSWER, "答复", "去答复", Part.DO, List.of(Duration.ofDays(2)), "/suggestions/{id}");
    }

    @Bean
    RuleUses suggestionRules() {
        return new RuleUses("投诉建议", List.of(new RuleUses.Use("SUGGESTION-ANSWER", "答复投诉建议的期限", "/suggestions")));
    }

    @Bean
    LifecyclePicture suggestionLifecycle() {
        return new LifecyclePicture("投诉建议", """
                stateDiagram-v2
                  said: 待答复
                  answered: 已答复
                  [*] --> said: 提交〔任何用户〕 产生答复
                  said --> answered: 答复〔安委办〕 了结答复
                  answered --> [*]
                """);
    }
}
