package cn.anxian.enterprise;

import cn.anxian.kernel.RuleUses;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to others: where it lets the law act. */
@Configuration(proxyBeanMethods = false)
class EnterpriseContribution {

    @Bean
    RuleUses enterpriseRules() {
        return new RuleUses("企业档案", List.of(new RuleUses.Use("USCC", "登记企业时核对统一社会信用代码", "/enterprises/new")));
    }
}
