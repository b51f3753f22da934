package cn.anxian.gap;

import cn.anxian.directory.Directory;
import cn.anxian.directory.Region;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.DemoDatabase;
import cn.anxian.kernel.Scope;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 夜间清查: once after half past two of every business day's night, on one machine; a night that was missed is made good. */
@Component
class NightlyLook {

    private static final LocalTime AT = LocalTime.of(2, 30);

    private final LookingForGaps looking;
    private final GapTable table;
    private final Directory directory;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;
    private final BusinessClock clock;

    NightlyLook(
            LookingForGaps looking,
            GapTable table,
            Directory directory,
            CurrentCaller callers,
            TransactionTemplate transactions,
            BusinessClock clock) {
        this.looking = looking;
        this.table = table;
        this.directory = directory;
        this.callers = callers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Empty where tonight's look was made already. */
    Optional<LookingForGaps.Looked> lookIfNight() {
        Region nation = directory.nation();
        Caller looker = Caller.system("夜间清查", new Scope.Region(nation.path(), Set.of()));
        return callers.as(
                looker,
                () -> transactions.execute(status -> {
                    Instant due = lastNight(clock.now());
                    boolean made = table.lastLook(nation.path())
                            .filter(last -> !last.isBefore(due))
                            .isPresent();
                    return made ? Optional.<LookingForGaps.Looked>empty() : Optional.of(looking.look(nation));
                }));
    }

    /** The last half past two that has passed. */
    static Instant lastNight(Instant now) {
        ZonedDateTime here = now.atZone(BusinessClock.ZONE);
        ZonedDateTime tonight = here.with(AT);
        return (tonight.isAfter(here) ? tonight.minusDays(1) : tonight).toInstant();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "anxian.recurring", havingValue = "true", matchIfMissing = true)
    static class Job {

        private static final int MINUTES = 1;

        /** A demo city that is still being made has gaps that nobody left. */
        @Bean
        RecurringTask<Void> lookForGaps(NightlyLook nightly, ObjectProvider<DemoDatabase> demo) {
            return Tasks.recurring("gap.look", FixedDelay.ofMinutes(MINUTES)).execute((instance, context) -> {
                if (demo.stream().allMatch(DemoDatabase::isReady)) {
                    nightly.lookIfNight();
                }
            });
        }
    }
}
