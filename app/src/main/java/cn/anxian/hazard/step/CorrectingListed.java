package cn.anxian.hazard.step;

import cn.anxian.directory.Lines;
import cn.anxian.hazard.HazardCommand;
import cn.anxian.hazard.HazardId;
import cn.anxian.hazard.duty.PowerCheck;
import cn.anxian.hazard.life.Finding;
import cn.anxian.hazard.life.Hazard;
import cn.anxian.hazard.life.Moved;
import cn.anxian.hazard.life.Step;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** 更正: while it is on the first list, its finder's side may say it better; where it lies and whose it is stay. */
@Component
public class CorrectingListed {

    private final Moves moves;
    private final Lines lines;
    private final PowerCheck powers;

    CorrectingListed(Moves moves, Lines lines, PowerCheck powers) {
        this.moves = moves;
        this.lines = lines;
        this.powers = powers;
    }

    public Receipt correct(CommandId command, HazardId id, HazardCommand.Correction said) {
        return moves.take(command, Step.CORRECT, id, said, Hazard.Listed.class, (listed, by, now) -> {
            FindingForm form = read(said.listing(), listed.finding(), now);
            Finding before = listed.finding();
            ListingHazard.refuseWithoutPower(
                    powers.may(form.power(), by, before.party(), before.line(), before.region()));
            Finding better = better(before, form);
            return Moved.to(listed.found(better))
                    .saying(ListingHazard.details(better, form))
                    .showing(form.photos());
        });
    }

    private FindingForm read(HazardCommand.Listing said, Finding before, Instant now) {
        Faults faults = new Faults();
        if (!before.party().equals(said.partyId())) {
            faults.add("partyId", "企业列单后不能改；列错了企业，请由本单位另一人作废后重新列单。");
        }
        if (before.source() != said.source()) {
            faults.add("source", "来源列单后不能改。");
        }
        if (!before.line().equals(said.line())) {
            faults.add("line", "行业领域决定由谁监管，列单后不能改；选错了，请由本单位另一人作废后重新列单。");
        }
        return FindingForm.read(said, lines, now, faults);
    }

    private static Finding better(Finding before, FindingForm form) {
        return new Finding(
                before.id(),
                before.number(),
                before.source(),
                form.power(),
                before.line(),
                form.cause(),
                form.place(),
                form.description(),
                form.basis(),
                form.remedy(),
                form.foundAt().isAfter(before.listedAt()) ? before.listedAt() : form.foundAt(),
                before.listedAt(),
                before.party(),
                before.partyName(),
                before.region(),
                before.path(),
                before.finder(),
                form.photos(),
                before.repeats(),
                before.gravity(),
                before.entered());
    }
}
