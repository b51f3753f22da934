package cn.anxian.accountability.pledge;

import cn.anxian.accountability.PledgeId;
import cn.anxian.directory.Lines;
import cn.anxian.journal.Fact;
import cn.anxian.journal.Fact.Detail;
import cn.anxian.journal.Journal;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.web.FormFaults;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 层层分解: whoever signed gives parts of it to those below; each target of a part names the one that it carries. */
@Component
class HandingDown {

    private final RowByRow rows;
    private final PledgeMoves moves;
    private final MakingPledges making;
    private final ReadingTargets reading;
    private final Journal journal;
    private final Lines lines;

    HandingDown(
            RowByRow rows,
            PledgeMoves moves,
            MakingPledges making,
            ReadingTargets reading,
            Journal journal,
            Lines lines) {
        this.rows = rows;
        this.moves = moves;
        this.making = making;
        this.reading = reading;
        this.journal = journal;
        this.lines = lines;
    }

    /** The whole stays as it is: parts may be added one after the other over the same version of it. */
    RowByRow.PledgesMade breakDown(CommandId command, PledgeId id, PledgeSaid.PledgeBreakdown said) {
        return rows.each(
                command,
                "pledge.breakdown",
                "children",
                said.children(),
                said,
                PledgeSaid.PledgePart::postId,
                part -> part(id, said, part));
    }

    private Fact part(PledgeId id, PledgeSaid.PledgeBreakdown said, PledgeSaid.PledgePart part) {
        Pledge whole = moves.taken(Step.BREAK_DOWN, id, said);
        FormFaults faults = new FormFaults();
        MakingPledges.Wording wording = new MakingPledges.Wording(
                whole.year(),
                faults.perhaps("title", "责任状名称", part.title(), Words.TITLE).orElse(whole.title()),
                whole.preamble(),
                whole.lines(),
                reading.read(part.targets(), List.of(), Optional.of(whole), faults),
                Optional.of(new Pledge.Whole(whole.id(), whole.number(), whole.title())));
        faults.refuse();
        Fact made = making.make(wording, new PledgeForm.PledgeReceiver(part.postId()), MakingPledges.Sending.AT_ONCE);
        journal.record(Fact.of(
                Step.BREAK_DOWN.fact(),
                Step.BREAK_DOWN.title(),
                whole.subject(),
                whole.placement(lines.catchAll().id()),
                new Detail("分解出", String.valueOf(made.subject().number())),
                new Detail("目标", wording.targets().size() + "项")));
        return made;
    }
}
