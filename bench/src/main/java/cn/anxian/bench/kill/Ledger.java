package cn.anxian.bench.kill;

import cn.anxian.bench.load.Command;
import cn.anxian.bench.load.Done;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the clients know: every command before it is sent, every promise as it arrives. Held in this process, which is
 * not killed, and on the disk before the client goes on.
 */
final class Ledger implements AutoCloseable {

    private final Map<UUID, Command> sent = new LinkedHashMap<>();
    private final Map<UUID, Done> promises = new LinkedHashMap<>();
    private final Map<UUID, String> refused = new LinkedHashMap<>();
    private final FileChannel file;

    Ledger(Path path) throws IOException {
        file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    synchronized void sending(Command command) {
        sent.put(command.id(), command);
        write("sending " + command, false);
    }

    synchronized void promised(Command command, Done done) {
        promises.put(command.id(), done);
        write("promised " + command.id() + " " + done, true);
    }

    synchronized void refused(Command command, String words) {
        refused.put(command.id(), words);
        write("refused " + command.id() + " " + words, true);
    }

    synchronized Optional<Done> promise(UUID command) {
        return Optional.ofNullable(promises.get(command));
    }

    synchronized List<Command> promised(int lane) {
        return sent.values().stream()
                .filter(command -> command.lane() == lane && promises.containsKey(command.id()))
                .toList();
    }

    /** Sent, and neither promised nor refused. */
    synchronized List<Command> open(int lane) {
        return sent.values().stream()
                .filter(command -> command.lane() == lane
                        && !promises.containsKey(command.id())
                        && !refused.containsKey(command.id()))
                .toList();
    }

    synchronized int promises() {
        return promises.size();
    }

    synchronized List<String> refusals() {
        return List.copyOf(refused.values());
    }

    private void write(String line, boolean toTheDisk) {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            if (toTheDisk) {
                file.force(false);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
