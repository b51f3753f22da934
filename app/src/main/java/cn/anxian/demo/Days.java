package cn.anxian.demo;

import cn.anxian.journal.Sealer;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.DemoClock;
import cn.anxian.obligation.Bell;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets time pass: what is done until a moment is one transaction; then the bell rings for what has fallen due, and the
 * journal is sealed.
 */
@OnDemo
@Component
class Days {

    private static final LocalTime MORNING = LocalTime.of(10, 12, 40);

    private final DemoClock clock;
    private final Bell bell;
    private final Sealer sealer;
    private final TransactionTemplate transactions;

    Days(DemoClock clock, Bell bell, Sealer sealer, TransactionTemplate transactions) {
        this.clock = clock;
        this.bell = bell;
        this.sealer = sealer;
        this.transactions = transactions;
    }

    void begin(Instant first) {
        clock.startAt(first);
    }

    /** Never back: what took longer than planned makes the next a moment later. */
    void moveTo(Instant moment) {
        if (moment.isAfter(clock.now())) {
            clock.moveTo(moment);
        }
    }

    void together(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    void ring() {
        bell.sweep(clock.now());
        sealer.sealNow();
    }

    /**
     * Duties fall due at midnight, and four hours later the next above is told; in the morning whoever was asked decides; before
     * the last evening ends, whoever has still not signed is reminded.
     */
    static Instant nextRing(Instant after) {
        LocalDate day = LocalDate.ofInstant(after, BusinessClock.ZONE);
        Instant night = at(day, LocalTime.of(4, 0, 20));
        Instant morning = at(day, MORNING);
        Instant evening = at(day, LocalTime.of(20, 0, 20));
        if (after.isBefore(night)) {
            return night;
        }
        if (after.isBefore(morning)) {
            return morning;
        }
        return after.isBefore(evening) ? evening : at(day.plusDays(1), LocalTime.of(0, 0, 20));
    }

    /** When those who were asked have time to decide: on the mornings on which offices work. */
    static boolean isTimeToDecide(Instant ring) {
        LocalDate day = LocalDate.ofInstant(ring, BusinessClock.ZONE);
        return ring.equals(at(day, MORNING)) && WorkTime.OFFICE.works(day);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BusinessClock.ZONE).toInstant();
    }
}
