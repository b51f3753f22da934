package cn.anxian.journal;

import cn.anxian.kernel.CommandId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the caller holds in his hand afterwards: his command was carried out once, and is in the journal.
 *
 * @param entryHash SM3 of the entry, hexadecimal; whoever holds it can prove that the entry was changed or removed
 * @param sealedPosition how far the chain reached when this was written; null before the first seal
 * @param repeated true if this very command had been answered before
 */
public record Receipt(
        CommandId commandId,
        Instant at,
        long entryNo,
        String entryHash,
        @Nullable Long sealedPosition,
        @Nullable String sealedHead,
        Subject subject,
        boolean repeated) {

    Receipt again() {
        return new Receipt(commandId, at, entryNo, entryHash, sealedPosition, sealedHead, subject, true);
    }
}
