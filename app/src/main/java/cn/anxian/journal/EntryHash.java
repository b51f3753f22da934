package cn.anxian.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;

/**
 * The exact bytes of an entry that are hashed, and their SM3 (GB/T 32905-2016).
 *
 * <p>Each field is its UTF-8 bytes behind a 4-byte length; an absent field has length −1. The moment is in milliseconds
 * since 1970. Fields stand in the order of {@code journal.entry}'s columns.
 */
final class EntryHash {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    static byte[] chain(byte[] previousHead, long position, byte[] entryHash) {
        SM3Digest digest = new SM3Digest();
        digest.update(previousHead, 0, previousHead.length);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(position).array(), 0, Long.BYTES);
        digest.update(entryHash, 0, entryHash.length);
        return finish(digest);
    }

    static byte[] of(byte[] content) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        return finish(digest);
    }

    EntryHash number(long value) {
        return text(Long.toString(value));
    }

    EntryHash moment(Instant moment) {
        return number(moment.toEpochMilli());
    }

    EntryHash text(@Nullable Object value) {
        if (value == null) {
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(-1).array());
            return this;
        }
        byte[] utf8 = value.toString().getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
        return this;
    }

    byte[] hash() {
        return of(bytes.toByteArray());
    }

    private static byte[] finish(SM3Digest digest) {
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }
}
