package cn.anxian.journal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a time line.
 *
 * @param commandId the command that it answers; null for a side of one and for the product's own doing
 * @param entryHash SM3 of the entry as it stands now, hexadecimal
 * @param sealed whether it stands in the chain
 */
public record TimelineEntry(
        long no,
        Instant at,
        String kind,
        String title,
        Subject subject,
        Doer actor,
        List<Fact.Detail> details,
        List<UUID> photos,
        @Nullable UUID commandId,
        String entryHash,
        boolean sealed) {

    /** Names as they were then. */
    public record Doer(String personName, String postName, String partyName) {}

    static TimelineEntry of(EntryTable.Recorded recorded, Journal.Body body) {
        Entry entry = recorded.entry();
        return new TimelineEntry(
                entry.no(),
                entry.at(),
                entry.kind(),
                entry.title(),
                new Subject(entry.subjectType(), entry.subjectId(), entry.subjectNumber()),
                new Doer(entry.personName(), entry.postName(), entry.actorPartyName()),
                body.details(),
                body.photos(),
                entry.command(),
                HexFormat.of().formatHex(entry.hash()),
                recorded.seal() != null);
    }
}
