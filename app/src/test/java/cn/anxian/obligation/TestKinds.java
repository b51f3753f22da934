package cn.anxian.obligation;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Kinds of duty of no module, for the stories of the ledger. */
@Configuration(proxyBeanMethods = false)
public class TestKinds {

    public static final String MEND = "test.mend";
    public static final String CHECK = "test.check";
    public static final String DECIDE = "test.decide";
    public static final String SOURCE = "test";

    @Bean
    ObligationSource fromATest() {
        return new ObligationSource(SOURCE, "试验", false);
    }

    @Bean
    ObligationKind mend() {
        return new ObligationKind(
                MEND, "试整改", "去整改", Part.DO, List.of(Duration.ofHours(4), Duration.ofDays(1)), "/test/{id}/mend");
    }

    @Bean
    ObligationKind check() {
        return new ObligationKind(CHECK, "试核验", "去核验", Part.VERIFY, List.of(Duration.ofDays(1)), "/test/{id}/check");
    }

    @Bean
    ObligationKind decide() {
        return new ObligationKind(DECIDE, "试决定", "去决定", Part.DECIDE, List.of(), "/test/{id}/decide");
    }
}
