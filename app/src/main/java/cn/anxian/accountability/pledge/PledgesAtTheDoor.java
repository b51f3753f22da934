package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.accountability.Pledges;
import cn.anxian.evidence.EvidenceId;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask for, by the same use cases as over HTTP. */
@Component
class PledgesAtTheDoor implements Pledges {

    private final Drafting drafting;
    private final Agreeing agreeing;
    private final PledgeSight sight;

    PledgesAtTheDoor(Drafting drafting, Agreeing agreeing, PledgeSight sight) {
        this.drafting = drafting;
        this.agreeing = agreeing;
        this.sight = sight;
    }

    @Override
    @Transactional
    public List<PledgeId> issue(CommandId command, Yearly wanted, List<PostId> receivers) {
        PledgeForm form = new PledgeForm(
                drafting.years().getFirst(),
                wanted.title(),
                receivers.stream().map(PledgeForm.PledgeReceiver::new).toList(),
                List.of(),
                wanted.counted().stream()
                        .map(target -> new PledgeSaid.TargetForm(
                                null,
                                target.text(),
                                target.measure(),
                                Reach.REGION.id(),
                                target.value(),
                                null,
                                null,
                                null))
                        .toList(),
                wanted.preamble(),
                true);
        return drafting.make(command, form).receipts().stream()
                .map(receipt -> new PledgeId(receipt.subject().id()))
                .toList();
    }

    @Override
    @Transactional
    public Receipt sign(CommandId command, PledgeId pledge, EvidenceId signature) {
        return agreeing.sign(
                command,
                pledge,
                new PledgeSaid.PledgeSigning(sight.pledge(pledge).version(), signature));
    }
}
