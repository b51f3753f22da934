package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.directory.Entered;
import cn.anxian.directory.Lines;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Load, let the domain decide, save, announce: the four moves of every step, in one transaction. */
@Component
class PledgeMoves {

    private final Commands commands;
    private final PledgeSight sight;
    private final PledgeTable pledges;
    private final SigningDuty duty;
    private final Lines lines;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    PledgeMoves(
            Commands commands,
            PledgeSight sight,
            PledgeTable pledges,
            SigningDuty duty,
            Lines lines,
            CurrentCaller callers,
            BusinessClock clock) {
        this.commands = commands;
        this.sight = sight;
        this.pledges = pledges;
        this.duty = duty;
        this.lines = lines;
        this.callers = callers;
        this.clock = clock;
    }

    /** @param because why a duty is let off, where it is; @param evidence what came with it */
    record Moved(Pledge after, String because, List<Detail> details, List<UUID> evidence) {

        static Moved to(Change change, Detail... details) {
            return new Moved(change.pledge(), "", List.of(details), List.of());
        }

        Moved because(String words) {
            return new Moved(after, words, details, evidence);
        }

        Moved with(List<UUID> files) {
            return new Moved(after, because, details, files);
        }
    }

    /** What a use case adds: the decision on a pledge that is in the right state, by somebody who may. */
    interface Decision {
        Moved decide(Pledge pledge, Caller by, Instant now);
    }

    Receipt take(CommandId command, Step step, PledgeId id, PledgeSaid said, Decision decision) {
        return commands.carryOut(command, "pledge." + step.id(), id, said, () -> {
            Pledge pledge = taken(step, id, said);
            Instant now = now();
            Moved moved = decision.decide(pledge, callers.get(), now);
            pledges.save(moved.after());
            duty.follow(Lifecycle.move(pledge.state(), step), moved.after(), moved.because(), now);
            return new Fact(
                    step.fact(),
                    step.title(),
                    pledge.subject(),
                    pledge.placement(lines.catchAll().id()),
                    moved.details(),
                    moved.evidence());
        });
    }

    /** The pledge, if the caller may take this step of it, over the version that he has seen. */
    Pledge taken(Step step, PledgeId id, PledgeSaid said) {
        Pledge pledge = sight.pledge(id);
        if (Entered.version(said.version()) != pledge.version()) {
            throw Refusals.stale();
        }
        Lifecycle.refuses(sight.situation(pledge), step).ifPresent(no -> {
            throw no;
        });
        return pledge;
    }

    /** What it was broken down from, as far as the caller sees it: who breaks down is the one who signed the whole. */
    Optional<Pledge> wholeOf(Pledge pledge) {
        return pledge.whole().flatMap(whole -> pledges.find(whole.id()));
    }

    Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
