package cn.anxian.directory.answer;

import cn.anxian.kernel.RuleUses;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to others: where it lets the law act. */
@Configuration(proxyBeanMethods = false)
class DirectoryContribution {

    @Bean
    RuleUses directoryRules() {
        return new RuleUses(
                "机构与责任",
                List.of(
                        new RuleUses.Use("HZ-POWER-ORDER", "核对谁可以责令企业", "/directory/matrix"),
                        new RuleUses.Use("HZ-POWER-TELL", "核对谁可以巡查告知", "/directory/matrix")));
    }
}
