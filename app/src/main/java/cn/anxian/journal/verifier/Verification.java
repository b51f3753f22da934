package cn.anxian.journal.verifier;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Walks the chain from its beginning, recomputes every link, and holds every anchor against it. */
public final class Verification {

    private final List<Anchors.Anchor> anchors;
    private int met;
    private long lastMet;
    private long position;
    private long lastEntry;
    private byte[] head = new byte[32];
    private Verdict.@Nullable Broken broken;

    private Verification(Anchors anchors) {
        this.anchors = anchors.byPosition();
    }

    public static Verdict of(JournalSource journal, Anchors anchors) throws SQLException {
        Verification verification = new Verification(anchors);
        journal.read(verification::isSound);
        if (verification.broken == null) {
            verification.atTheEnd();
        }
        if (verification.broken != null) {
            return verification.broken;
        }
        JournalSource.Unsealed unsealed = journal.unsealed();
        if (unsealed.skipped().isPresent()) {
            return verification.skipped(unsealed.skipped().getAsLong());
        }
        return new Verdict.Sound(
                verification.position, hex(verification.head), verification.anchors.size(), unsealed.count());
    }

    private boolean isSound(Seal seal) {
        broken = fault(seal);
        if (broken == null) {
            position = seal.position();
            lastEntry = seal.entryNo();
            head = seal.head();
            broken = metByAnchors(seal);
        }
        return broken == null;
    }

    private Verdict.@Nullable Broken fault(Seal seal) {
        long expected = position + 1;
        if (seal.position() != expected) {
            return broken(
                    "seal-gap", seal, "链上位置不连续：应为第 " + expected + " 位，实为第 " + seal.position() + " 位，其间的封存记录已被删除或改动。");
        }
        KeptEntry entry = seal.entry();
        if (entry == null) {
            return broken("entry-missing", seal, "链上第 " + expected + " 位封存的第 " + seal.entryNo() + " 号留痕已被删除。");
        }
        byte[] hash = entry.hash();
        boolean leadsToTheHead = Arrays.equals(link(head, expected, hash), seal.head());
        if (!Arrays.equals(hash, seal.entryHash())) {
            return leadsToTheHead
                    ? broken("seal-changed", seal, "链上第 " + expected + " 位的封存记录被改动；第 " + seal.entryNo() + " 号留痕本身未变。")
                    : broken(
                            "entry-changed",
                            seal,
                            "第 " + seal.entryNo() + " 号留痕（链上第 " + expected + " 位）的内容与封存时不符，封存后被改动。");
        }
        return leadsToTheHead
                ? null
                : broken("chain-broken", seal, "链上第 " + expected + " 位（第 " + seal.entryNo() + " 号留痕）的链值不是由前一位推算而来。");
    }

    private Verdict.@Nullable Broken metByAnchors(Seal seal) {
        while (met < anchors.size() && anchors.get(met).position() == position) {
            byte[] told = anchors.get(met).head();
            if (!Arrays.equals(told, head)) {
                return broken(
                        "anchor-mismatch",
                        seal,
                        "锚点记载链上第 " + position + " 位的链值为 " + hex(told) + "，现为 " + hex(head) + "：第 " + (lastMet + 1)
                                + " 位至第 " + position + " 位之间被改写。");
            }
            lastMet = position;
            met++;
        }
        return null;
    }

    private void atTheEnd() {
        if (met < anchors.size()) {
            long told = anchors.getLast().position();
            broken = new Verdict.Broken(
                    "tail-cut",
                    OptionalLong.empty(),
                    lastEntry,
                    "锚点记载链已到第 " + told + " 位，现只到第 " + position + " 位：链尾被截去。");
        }
    }

    private Verdict.Broken skipped(long entry) {
        return new Verdict.Broken(
                "entry-unsealed",
                OptionalLong.of(entry),
                lastEntry,
                "第 " + entry + " 号留痕早于最后封存的一条，却不在链上：它的封存记录被删除，或者它是事后插入的。");
    }

    private Verdict.Broken broken(String code, Seal seal, String sentence) {
        return new Verdict.Broken(code, OptionalLong.of(seal.entryNo()), lastEntry, sentence);
    }

    /** SM3 over the head before, the position in 8 bytes, and the entry's hash. */
    private static byte[] link(byte[] before, long position, byte[] entryHash) {
        return Sm3.of(before, ByteBuffer.allocate(Long.BYTES).putLong(position).array(), entryHash);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
