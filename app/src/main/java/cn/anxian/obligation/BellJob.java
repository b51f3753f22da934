package cn.anxian.obligation;

import cn.anxian.kernel.BusinessClock;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Swings the bell every few seconds, on one machine at a time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "anxian.recurring", havingValue = "true", matchIfMissing = true)
class BellJob {

    private static final int SECONDS = 3;

    @Bean
    RecurringTask<Void> ringTheBell(Bell bell, BusinessClock clock) {
        return Tasks.recurring("obligation.ring", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> bell.sweep(clock.now()));
    }
}
