package cn.anxian.journal.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it now stands in the database.
 *
 * @param fields every column of {@code journal.entry} but {@code tx}, as text and in their order; the moment in
 *     milliseconds since 1970
 */
public record KeptEntry(long no, List<@Nullable String> fields) {

    /** SM3 over the fields, each its UTF-8 bytes behind their number in 4 bytes; an absent one is the number −1. */
    byte[] hash() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        for (String field : fields) {
            byte[] utf8 = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(field == null ? -1 : utf8.length)
                    .array());
            bytes.writeBytes(utf8);
        }
        return Sm3.of(bytes.toByteArray());
    }
}
