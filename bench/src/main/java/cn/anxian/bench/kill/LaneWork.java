package cn.anxian.bench.kill;

import cn.anxian.bench.load.Answer;
import cn.anxian.bench.load.Command;
import cn.anxian.bench.load.Done;
import cn.anxian.bench.load.HazardLife;
import cn.anxian.bench.load.Lane;
import cn.anxian.bench.load.NoAnswer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One lane at work: a command after the other, until it is told to stop or one stays without an answer. */
final class LaneWork {

    private final Lane lane;
    private final String mark;
    private final Ledger ledger;
    private final AtomicInteger inFlight;
    private HazardLife life;
    private @Nullable Command open;
    private String openWords = "";

    LaneWork(Lane lane, String mark, Ledger ledger, AtomicInteger inFlight) {
        this.lane = lane;
        this.mark = mark;
        this.ledger = ledger;
        this.inFlight = inFlight;
        this.life = newLife();
    }

    Lane lane() {
        return lane;
    }

    String mark() {
        return mark;
    }

    /** What the server said of the command that it left open; empty if it said nothing. */
    String openWords() {
        return openWords;
    }

    void work(BooleanSupplier stop) {
        takeUpWhatWasOpen();
        while (!stop.getAsBoolean()) {
            if (life.isOver()) {
                life = newLife();
            }
            Command command = life.next(UUID.randomUUID());
            ledger.sending(command);
            inFlight.incrementAndGet();
            try {
                Answer answer = lane.send(command);
                Optional<Done> done = Done.of(answer);
                if (done.isPresent()) {
                    ledger.promised(command, done.get());
                    life.done(done.get());
                } else if (answer.isOpen()) {
                    open = command;
                    openWords = answer.toString();
                    return;
                } else {
                    ledger.refused(command, answer.toString());
                    life = newLife();
                }
            } catch (NoAnswer broken) {
                open = command;
                return;
            } finally {
                inFlight.decrementAndGet();
            }
        }
    }

    /** The checker has sent it again meanwhile. */
    private void takeUpWhatWasOpen() {
        Command command = open;
        if (command != null) {
            ledger.promise(command.id()).ifPresentOrElse(life::done, () -> life = newLife());
            open = null;
            openWords = "";
        }
    }

    private HazardLife newLife() {
        return new HazardLife(lane, mark, List.of());
    }
}
