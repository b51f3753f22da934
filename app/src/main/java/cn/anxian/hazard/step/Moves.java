package cn.anxian.hazard.step;

import cn.anxian.evidence.Evidence;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.evidence.Purpose;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.Duties;
import cn.anxian.hazard.ledger.HazardTable;
import cn.anxian.hazard.ledger.Sight;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Lifecycle;
import cn.anxian.hazard.life.Move;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Commands;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.CurrentCaller;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Load, let the domain decide, save, announce: the four moves of every step, in one transaction. */
@Component
class Moves {

    private final Commands commands;
    private final Sight sight;
    private final HazardTable hazards;
    private final Duties duties;
    private final Evidence evidence;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    Moves(
            Commands commands,
            Sight sight,
            HazardTable hazards,
            Duties duties,
            Evidence evidence,
            CurrentCaller callers,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.commands = commands;
        this.sight = sight;
        this.hazards = hazards;
        this.duties = duties;
        this.evidence = evidence;
        this.callers = callers;
        this.clock = clock;
        this.events = events;
    }

    /** What a use case adds: the decision on a hazard that is in the right state, by somebody who may. */
    interface Decision<H extends Hazard> {
        Moved decide(H hazard, Caller by, Instant now);
    }

    /** The decision that begins a hazard. */
    interface Beginning {
        Moved decide(Caller by, Instant now);
    }

    Receipt begin(CommandId command, HazardCommand.Listing body, Beginning beginning) {
        return commands.carryOut(command, kind(Step.LIST), "", body, () -> {
            Moved moved = beginning.decide(callers.get(), now());
            hazards.insert(moved.after());
            return announce(Lifecycle.beginning(), moved);
        });
    }

    <H extends Hazard> Receipt take(
            CommandId command, Step step, HazardId id, HazardCommand.OfOne body, Class<H> from, Decision<H> decision) {
        return commands.carryOut(command, kind(step), id, body, () -> {
            Hazard hazard = sight.hazard(id);
            refuseUnseen(hazard, body);
            Move move = allowed(hazard, step);
            Moved moved = decision.decide(from.cast(hazard), callers.get(), now());
            hazards.save(moved.after());
            return announce(move, hazard, moved);
        });
    }

    private Move allowed(Hazard hazard, Step step) {
        Lifecycle.refuses(sight.situation(hazard), step).ifPresent(no -> {
            throw no.refusal();
        });
        return Lifecycle.move(hazard, step).orElseThrow();
    }

    /** Of a step that begins a hazard. */
    Fact announce(Move move, Moved moved) {
        attach(moved);
        duties.begin(move, moved);
        return published(move, moved);
    }

    /** @param before as it stood when the step was taken */
    Fact announce(Move move, Hazard before, Moved moved) {
        attach(moved);
        duties.follow(move, before, moved);
        return published(move, moved);
    }

    private void attach(Moved moved) {
        Finding finding = moved.after().finding();
        evidence.attach("photos", moved.photos(), Purpose.PHOTO, finding.subject(), finding.placement());
        evidence.attach(
                "signature",
                moved.signature().stream().toList(),
                Purpose.SIGNATURE,
                finding.subject(),
                finding.placement());
    }

    private Fact published(Move move, Moved moved) {
        Finding finding = moved.after().finding();
        events.publishEvent(move.event().of(finding.id(), finding.party(), now()));
        return new Fact(
                move.step().fact(),
                move.step().title(),
                finding.subject(),
                finding.placement(),
                moved.details(),
                shown(moved));
    }

    private static List<UUID> shown(Moved moved) {
        return Stream.concat(moved.photos().stream(), moved.signature().stream())
                .map(EvidenceId::value)
                .toList();
    }

    private static void refuseUnseen(Hazard hazard, HazardCommand.OfOne body) {
        Integer seen = body.version();
        if (seen == null) {
            throw BadInput.in("version", "缺少版本号，请刷新页面后重新提交。");
        }
        if (seen != hazard.version()) {
            throw HazardTable.stale();
        }
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String kind(Step step) {
        return "hazard." + step.id();
    }
}
