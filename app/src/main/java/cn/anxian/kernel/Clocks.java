package cn.anxian.kernel;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The only place where the operating system is asked for the time. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    @ConditionalOnMissingBean
    MachineClock machineClock() {
        Clock system = Clock.systemUTC();
        return () -> Instant.ofEpochMilli(system.millis());
    }

    @Bean
    @ConditionalOnMissingBean(BusinessClock.class)
    @ConditionalOnProperty(name = "anxian.demo", havingValue = "true")
    DemoClock demoClock(MachineClock machine, JdbcClient jdbc) {
        return new DemoClock(machine, jdbc);
    }

    @Bean
    @ConditionalOnMissingBean(BusinessClock.class)
    @ConditionalOnProperty(name = "anxian.demo", havingValue = "false", matchIfMissing = true)
    BusinessClock businessClock(MachineClock machine) {
        return machine::now;
    }
}
