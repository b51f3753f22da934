package cn.anxian.journal;

import cn.anxian.journal.verifier.Anchors;
import cn.anxian.journal.verifier.JournalSource;
import cn.anxian.journal.verifier.KeptEntry;
import cn.anxian.journal.verifier.Seal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Predicate;

/** A journal that was never in a database, sealed by the writer's own code in batches of random size. */
final class MemoryJournal implements JournalSource {

    private final List<Seal> chain = new ArrayList<>();
    private final StringBuilder anchors = new StringBuilder();
    private final long unsealed;

    MemoryJournal(Random random, int entries, int unsealed) {
        RandomEntries contents = new RandomEntries(random);
        this.unsealed = unsealed;
        byte[] head = new byte[32];
        long number = 0;
        for (int position = 1; position <= entries; position++) {
            number += 1 + random.nextInt(3);
            Entry entry = contents.next(number);
            head = EntryHash.chain(head, position, entry.hash());
            chain.add(new Seal(position, number, entry.hash(), head, new KeptEntry(number, fields(entry))));
            if (position == entries || random.nextInt(8) == 0) {
                anchors.append(position)
                        .append(' ')
                        .append(HexFormat.of().formatHex(head))
                        .append(" 2026-09-14T01:00:00Z\n");
            }
        }
    }

    /** What a crash between commit and anchor, or in the middle of writing one, leaves of the anchors. */
    Anchors anchorsAfterACrash(Random random) throws Anchors.Unreadable {
        int lastLine = anchors.isEmpty() ? 0 : anchors.lastIndexOf("\n", anchors.length() - 2) + 1;
        int left = lastLine + (anchors.length() > lastLine ? random.nextInt(anchors.length() - lastLine) : 0);
        return Anchors.in(anchors.substring(0, left));
    }

    Anchors anchors() throws Anchors.Unreadable {
        return Anchors.in(anchors.toString());
    }

    @Override
    public void read(Predicate<Seal> reader) {
        for (Seal seal : chain) {
            if (!reader.test(seal)) {
                return;
            }
        }
    }

    @Override
    public Unsealed unsealed() {
        return new Unsealed(unsealed, OptionalLong.empty());
    }

    private static List<String> fields(Entry entry) {
        return Arrays.asList(
                Long.toString(entry.no()),
                Long.toString(entry.at().toEpochMilli()),
                entry.kind(),
                entry.title(),
                entry.subjectType(),
                entry.subjectId().toString(),
                entry.subjectNumber(),
                entry.person().toString(),
                entry.personName(),
                entry.post().toString(),
                entry.postName(),
                entry.actorParty().toString(),
                entry.actorPartyName(),
                Objects.toString(entry.command(), null),
                entry.path(),
                entry.line(),
                entry.party().toString(),
                entry.body());
    }
}
