package cn.anxian.hazard.step;

import cn.anxian.directory.Directory;
import cn.anxian.directory.OrderRight;
import cn.anxian.directory.Party;
import cn.anxian.hazard.Ground;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.Power;
import cn.anxian.hazard.duty.Dues;
import cn.anxian.hazard.duty.Duties;
import cn.anxian.hazard.duty.PowerCheck;
import cn.anxian.hazard.ledger.HazardNumbers;
import cn.anxian.hazard.ledger.HazardTable;
import cn.anxian.hazard.ledger.Sight;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Due;
import cn.anxian.hazard.life.Duty;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Gravity;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Lifecycle;
import cn.anxian.hazard.life.Move;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Statement;
import cn.anxian.hazard.life.Step;
import cn.anxian.hazard.life.Voiding;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.BusinessClock;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.Uuid7;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rows of a register become, one fact in the journal for each: an open one is listed as by hand and its clocks run from
 * now; a closed one stands on record. Everything happens in the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EnteringHazards {

    private final Moves moves;
    private final HazardTable hazards;
    private final HazardNumbers numbers;
    private final Sight sight;
    private final Directory directory;
    private final PowerCheck powers;
    private final Duties duties;
    private final Journal journal;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    EnteringHazards(
            Moves moves,
            HazardTable hazards,
            HazardNumbers numbers,
            Sight sight,
            Directory directory,
            PowerCheck powers,
            Duties duties,
            Journal journal,
            CurrentCaller callers,
            BusinessClock clock) {
        this.moves = moves;
        this.hazards = hazards;
        this.numbers = numbers;
        this.sight = sight;
        this.directory = directory;
        this.powers = powers;
        this.duties = duties;
        this.journal = journal;
        this.callers = callers;
        this.clock = clock;
    }

    /** Whether the caller might list by hand what the register says. */
    public OrderRight may(Power power, Party enterprise, String line) {
        return powers.may(
                power, callers.get(), enterprise.id(), line, enterprise.region().id());
    }

    public HazardId list(NewFinding said, List<Detail> details) {
        Instant now = now();
        Due handingOver = Dues.of(Duty.HAND_OVER, said.power().source(), now);
        Finding finding = finding(said, now, now);
        Hazard.Listed listed = new Hazard.Listed(finding, 1, handingOver.clock());
        HazardId id = begin(Lifecycle.beginning(), Moved.to(listed, handingOver), details);
        if (finding.gravity().isToBeJudged()) {
            duties.beginBeside(listed, Dues.of(Duty.JUDGE, said.power().source(), now));
        }
        return id;
    }

    /** It counts as listed when it was found: what happened then is not of today. */
    public HazardId keepOnRecord(NewFinding said, Statement stated, List<Detail> details) {
        Finding finding = finding(said, said.foundAt(), now());
        return begin(Lifecycle.entry(), Moved.to(new Hazard.OnRecord(finding, 1, stated)), details);
    }

    /** True if nothing was built on it and it is void now. */
    public boolean takeBack(HazardId id, int version, String reason) {
        Hazard hazard = sight.hazard(id);
        Optional<Move> move = Lifecycle.move(hazard, Step.TAKE_BACK);
        if (move.isEmpty() || hazard.version() != version || !(hazard instanceof Hazard.Voidable voidable)) {
            return false;
        }
        Lifecycle.refuses(sight.situation(hazard), Step.TAKE_BACK).ifPresent(no -> {
            throw no.refusal();
        });
        Voiding voiding = new Voiding(Actor.of(callers.get()), Ground.IMPORT_UNDONE, Optional.empty(), reason, now());
        Moved moved = Moved.to(voidable.voided(voiding))
                .saying(new Detail("类别", Ground.IMPORT_UNDONE.chinese()), new Detail("理由", reason))
                .because(reason);
        hazards.save(moved.after());
        journal.record(moves.announce(move.get(), hazard, moved));
        return true;
    }

    private HazardId begin(Move move, Moved moved, List<Detail> details) {
        hazards.insert(moved.after());
        journal.record(moves.announce(move, moved.saying(details.toArray(Detail[]::new))));
        return moved.after().id();
    }

    private Finding finding(NewFinding said, Instant listedAt, Instant now) {
        Party enterprise = said.enterprise();
        return new Finding(
                new HazardId(Uuid7.at(now)),
                numbers.next(directory.upwards(enterprise.region().id()), now),
                said.power().source(),
                said.power(),
                said.line(),
                said.cause(),
                said.place(),
                said.description(),
                Optional.empty(),
                said.remedy(),
                said.foundAt(),
                listedAt,
                enterprise.id(),
                enterprise.name(),
                enterprise.region().id(),
                enterprise.region().path(),
                Actor.of(callers.get()),
                List.of(),
                Optional.empty(),
                Gravity.claimed(said.claimed()),
                Optional.of(said.entered()));
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
