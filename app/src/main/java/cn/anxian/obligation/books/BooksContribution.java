package cn.anxian.obligation.books;

import cn.anxian.kernel.RuleUses;
import cn.anxian.obligation.ObligationKind;
import cn.anxian.obligation.ObligationSource;
import cn.anxian.obligation.Part;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The duty to explain books that do not balance, and the rule on which it rests. */
@Configuration(proxyBeanMethods = false)
class BooksContribution {

    static final String SETTLE = "books.settle";
    static final String SOURCE = "books";
    static final String RULE = "LG-BOOKS";

    @Bean
    ObligationSource fromTheBooks() {
        return new ObligationSource(SOURCE, "夜间对账", false);
    }

    @Bean
    ObligationKind settleBooks() {
        return new ObligationKind(SETTLE, "查清账目", "去查清", Part.DO, List.of(Duration.ofHours(4)), "/books");
    }

    @Bean
    RuleUses booksRules() {
        return new RuleUses("责任台账", List.of(new RuleUses.Use(RULE, "每夜核对台账与流水，不平的报警", "/books")));
    }
}
