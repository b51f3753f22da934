package cn.anxian.hazard.register;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goes on with registers every second, on one machine at a time, and soon makes room for a shutdown. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "anxian.recurring", havingValue = "true", matchIfMissing = true)
class RegisterJob {

    private static final int SECONDS = 1;
    private static final int PARTS_AT_ONCE = 20;

    @Bean
    RecurringTask<Void> importRegisters(RegisterWork work) {
        return Tasks.recurring("hazard.register", FixedDelay.ofSeconds(SECONDS)).execute((instance, context) -> {
            for (int part = 0; part < PARTS_AT_ONCE && work.proceed(); part++) {
                if (context.getSchedulerState().isShuttingDown()) {
                    return;
                }
            }
        });
    }
}
