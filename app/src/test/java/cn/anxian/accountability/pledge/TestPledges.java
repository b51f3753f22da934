package cn.anxian.accountability.pledge;

import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes a pledge for stories of other packages. */
@Lazy
@Component
public class TestPledges {

    private final Drafting drafting;

    TestPledges(Drafting drafting) {
        this.drafting = drafting;
    }

    /** Issued by the current caller. @param mark stands in what is promised, and nowhere else */
    public UUID make(String title, String mark, PostId receiver) {
        RowByRow.PledgesMade made = drafting.make(
                new CommandId(UUID.randomUUID()),
                new PledgeForm(
                        drafting.years().getFirst(),
                        title,
                        List.of(new PledgeForm.PledgeReceiver(receiver)),
                        List.of(),
                        List.of(new PledgeSaid.TargetForm(null, mark, null, null, null, null, null, null)),
                        mark,
                        true));
        return made.receipts().getFirst().subject().id();
    }
}
