package cn.anxian.journal.verifier;

import org.jspecify.annotations.Nullable;

/** One link of the chain, and the entry that it seals; the entry is null if it is gone. */
public record Seal(
        long position,
        long entryNo,
        byte[] entryHash,
        byte[] head,
        @Nullable KeptEntry entry) {}
