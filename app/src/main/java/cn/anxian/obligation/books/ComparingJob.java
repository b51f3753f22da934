package cn.anxian.obligation.books;

import cn.anxian.kernel.BusinessClock;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Compares the books once a night, by the clock by which duties run. */
@Configuration(proxyBeanMethods = false)
class ComparingJob {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 0);
    private static final int LOOKS_EVERY_SECONDS = 60;

    @Bean
    @ConditionalOnProperty(name = "anxian.recurring", havingValue = "true", matchIfMissing = true)
    RecurringTask<Void> compareTheBooks(Nightly nightly) {
        return Tasks.recurring("obligation.compare-books", FixedDelay.ofSeconds(LOOKS_EVERY_SECONDS))
                .execute((instance, context) -> nightly.compareIfItIsTime());
    }

    @Bean
    Nightly nightly(Comparing comparing, ComparingTable table, BusinessClock clock) {
        return new Nightly(comparing, table, clock);
    }

    /** Whether tonight's comparison is still to be done; a machine that slept does it when it wakes. */
    static final class Nightly {

        private final Comparing comparing;
        private final ComparingTable table;
        private final BusinessClock clock;

        Nightly(Comparing comparing, ComparingTable table, BusinessClock clock) {
            this.comparing = comparing;
            this.table = table;
            this.clock = clock;
        }

        boolean compareIfItIsTime() {
            LocalDate today = clock.today();
            boolean late = !clock.now().atZone(BusinessClock.ZONE).toLocalTime().isBefore(AT_NIGHT);
            LocalDate last = table.lastDay().orElse(LocalDate.MIN);
            if (!last.isBefore(late ? today : today.minusDays(1))) {
                return false;
            }
            comparing.compare(clock.now());
            return true;
        }
    }
}
