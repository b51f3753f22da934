package cn.anxian.accountability;

import cn.anxian.evidence.EvidenceId;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PostId;
import java.math.BigDecimal;
import java.util.List;

/** The door to pledges. Everything is done as the current caller. */
public interface Pledges {

    /**
     * What every receiver is to sign for this year.
     *
     * @param counted what the ledger is counted for
     */
    record Yearly(String title, String preamble, List<Counted> counted) {}

    /** @param measure the id of a measure */
    record Counted(String text, String measure, BigDecimal value) {}

    /** One for each that can be served, issued at once. */
    List<PledgeId> issue(CommandId command, Yearly wanted, List<PostId> receivers);

    /** For whoever has just been sent it. @param signature drawn by the caller */
    Receipt sign(CommandId command, PledgeId pledge, EvidenceId signature);
}
