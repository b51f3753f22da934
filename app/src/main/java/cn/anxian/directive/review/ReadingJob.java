package cn.anxian.directive.review;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goes on with long texts every second, on one machine at a time, and soon makes room for a shutdown. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "anxian.recurring", havingValue = "true", matchIfMissing = true)
class ReadingJob {

    private static final int SECONDS = 1;

    @Bean
    RecurringTask<Void> readLongTexts(ReadingWork work) {
        return Tasks.recurring("directive.reading", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) ->
                        work.proceed(() -> context.getSchedulerState().isShuttingDown()));
    }
}
