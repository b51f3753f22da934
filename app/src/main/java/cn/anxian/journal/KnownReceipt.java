package cn.anxian.journal;

import cn.anxian.kernel.CommandId;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A receipt looked up later, with what was recorded.
 *
 * @param sealedPosition where the entry itself stands in the chain; null while it waits for the sealer
 * @param sealedHead the chain's head at that position; whoever keeps both can prove that nothing up to here was changed
 */
public record KnownReceipt(
        CommandId commandId,
        Instant at,
        long entryNo,
        String entryHash,
        @Nullable Long sealedPosition,
        @Nullable String sealedHead,
        Subject subject,
        boolean repeated,
        TimelineEntry entry) {

    static KnownReceipt of(CommandId commandId, EntryTable.@Nullable Head seal, TimelineEntry entry) {
        return new KnownReceipt(
                commandId,
                entry.at(),
                entry.no(),
                entry.entryHash(),
                seal == null ? null : seal.position(),
                seal == null ? null : HexFormat.of().formatHex(seal.head()),
                entry.subject(),
                true,
                entry);
    }
}
