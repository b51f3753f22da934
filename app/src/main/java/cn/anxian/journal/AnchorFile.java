package cn.anxian.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Heads outside the database, one a line: {@code position head time}. Lines are only added, and are on the disk before
 * the sealer goes on.
 *
 * <p>What a crash left of a line is not a line: it is cut off before the next one is written.
 */
@Component
class AnchorFile {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorFile.class);

    /** Longer than any line. */
    private static final int TAIL = 256;

    private final Path file;
    private long met = -1;

    AnchorFile(@Value("${anxian.home}") Path home) {
        this.file = home.resolve("anchors").resolve("journal.anchors");
    }

    /** Makes sure that the file's last line is this head. */
    synchronized void meet(EntryTable.Head head, Instant at) {
        if (head.position() == met) {
            return;
        }
        try {
            boolean isNew = !Files.exists(file);
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                long last = lastPosition(channel);
                if (last > head.position()) {
                    LOG.error(
                            "{} has position {}, the journal ends at {}: it was cut, or is an older copy; run verify-journal",
                            file,
                            last,
                            head.position());
                } else if (last < head.position()) {
                    write(channel, line(head, at));
                }
            }
            if (isNew) {
                syncFolder();
            }
            met = head.position();
        } catch (IOException failure) {
            throw new UncheckedIOException("could not write " + file, failure);
        }
    }

    private static String line(EntryTable.Head head, Instant at) {
        return head.position() + " " + HexFormat.of().formatHex(head.head()) + " " + at + "\n";
    }

    private static void write(FileChannel channel, String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
        channel.position(channel.size());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** The position in the last whole line, 0 if there is none; cuts off what is behind it. */
    private static long lastPosition(FileChannel channel) throws IOException {
        long size = channel.size();
        int length = (int) Math.min(size, TAIL);
        ByteBuffer bytes = ByteBuffer.allocate(length);
        channel.read(bytes, size - length);
        String tail = new String(bytes.array(), StandardCharsets.US_ASCII);
        int end = tail.lastIndexOf('\n') + 1;
        if (end < length) {
            channel.truncate(size - length + end);
        }
        if (end == 0) {
            return 0;
        }
        String lastLine = tail.substring(tail.lastIndexOf('\n', end - 2) + 1, end);
        try {
            return Long.parseLong(lastLine.split(" ", 2)[0]);
        } catch (NumberFormatException notAnAnchor) {
            throw new IOException("its last line is not an anchor: " + lastLine.strip(), notAnAnchor);
        }
    }

    private void syncFolder() throws IOException {
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
