package cn.anxian.law.decide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of UTF-8, one by one and never more than {@link #MAX_BYTES} of one in memory. */
final class Lines {
    static final int MAX_BYTES = 1 << 20;

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private boolean first = true;

    Lines(InputStream in) {
        this.in = in;
    }

    /** What stands on a line. */
    sealed interface Line {
        record Text(String text) implements Line {}

        record TooLong() implements Line {}

        record NotUtf8() implements Line {}

        record End() implements Line {}
    }

    Line next() throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        var length = 0L;
        var ended = false;
        var any = false;
        while (!ended && fill()) {
            any = true;
            var end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            ended = end < filled;
            bytes.write(buffer, position, (int) Math.min(end - position, MAX_BYTES - bytes.size()));
            length += end - position;
            position = ended ? end + 1 : end;
        }
        if (!any) {
            return new Line.End();
        }
        return length > MAX_BYTES ? new Line.TooLong() : text(bytes.toByteArray());
    }

    /** Whether the next line would have to be waited for. */
    boolean mustWait() throws IOException {
        return position == filled && in.available() == 0;
    }

    private Line text(byte[] bytes) {
        var found = utf8(bytes);
        var text = found.orElse("");
        if (first && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        first = false;
        return found.isPresent() ? new Line.Text(text) : new Line.NotUtf8();
    }

    /** The text, or nothing where it is not UTF-8. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether there is anything left to read. */
    private boolean fill() throws IOException {
        if (position == filled) {
            filled = Math.max(in.read(buffer), 0);
            position = 0;
        }
        return filled > 0;
    }
}
