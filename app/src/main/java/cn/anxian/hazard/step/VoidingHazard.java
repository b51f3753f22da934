package cn.anxian.hazard.step;

import cn.anxian.hazard.Ground;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.ledger.HazardTable;
import cn.anxian.hazard.ledger.Sight;
import cn.anxian.hazard.life.Actor;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.State;
import cn.anxian.hazard.life.Step;
import cn.anxian.hazard.life.Voiding;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Refusal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 作废: it was listed twice or is no hazard, says another person of the finder's side; the record stays. */
@Component
public class VoidingHazard {

    private final Moves moves;
    private final Sight sight;
    private final HazardTable hazards;

    VoidingHazard(Moves moves, Sight sight, HazardTable hazards) {
        this.moves = moves;
        this.sight = sight;
        this.hazards = hazards;
    }

    public Receipt voidIt(CommandId command, HazardId id, HazardCommand.Voiding said) {
        return moves.take(command, Step.VOID, id, said, Hazard.Open.class, (open, by, now) -> {
            Faults faults = new Faults();
            Optional<Ground> ground = faults.chosen("ground", "作废理由的类别", ofOne(said.ground()));
            String reason = faults.text("reason", "作废理由", said.reason(), ReturningIt.REASON);
            Optional<Hazard> original = ground.filter(Ground.DUPLICATE::equals)
                    .flatMap(duplicate -> original(open, said.duplicateOf(), faults));
            faults.refuse();
            Voiding voiding = new Voiding(Actor.of(by), ground.orElseThrow(), original.map(Hazard::id), reason, now);
            return Moved.to(open.voided(voiding))
                    .saying(details(voiding, original))
                    .because(reason);
        });
    }

    /** A register is taken back whole, by its own command. */
    private static @Nullable Ground ofOne(@Nullable Ground said) {
        return said == Ground.IMPORT_UNDONE ? null : said;
    }

    private Optional<Hazard> original(Hazard duplicate, @Nullable HazardId id, Faults faults) {
        if (id == null) {
            faults.add("duplicateOf", "请选择与哪一条隐患重复。");
            return Optional.empty();
        }
        if (id.equals(duplicate.id())) {
            faults.add("duplicateOf", "不能与自己重复，请选择另一条隐患。");
            return Optional.empty();
        }
        // Two that are voided at once as duplicates of each other would both be gone.
        hazards.hold(duplicate.id(), id);
        try {
            Hazard original = sight.hazard(id);
            if (!original.finding().party().equals(duplicate.finding().party())) {
                faults.add("duplicateOf", "重复的隐患应当是同一家企业的。");
            }
            if (original.state() == State.VOIDED) {
                faults.add("duplicateOf", original.finding().number() + "本身已经作废，不能作为原件。");
            }
            return Optional.of(original);
        } catch (Refusal unknown) {
            faults.add("duplicateOf", unknown.sentence());
            return Optional.empty();
        }
    }

    private static Detail[] details(Voiding voiding, Optional<Hazard> original) {
        return Stream.of(
                        Optional.of(new Detail("类别", voiding.ground().chinese())),
                        original.map(kept -> new Detail("原件", kept.finding().number())),
                        Optional.of(new Detail("理由", voiding.reason())))
                .flatMap(Optional::stream)
                .toArray(Detail[]::new);
    }
}
