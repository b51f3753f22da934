package cn.anxian.kernel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The embedded server of a home, run by another process: entered as a guest, and left as it was. */
record RunningServer(int port) implements DatabaseServer {

    private static final int PORT_LINE = 3;

    /** Empty if none runs there. */
    static Optional<RunningServer> of(Path home) {
        Path lock = home.resolve("postgres").resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(lock) ? Files.readAllLines(lock) : List.of();
            return lines.size() > PORT_LINE
                            && isPostgres(Long.parseLong(lines.getFirst().strip()))
                    ? Optional.of(new RunningServer(
                            Integer.parseInt(lines.get(PORT_LINE).strip())))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(server -> server.info().command())
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    @Override
    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/anxian";
    }

    @Override
    public String password(DatabaseRole role) {
        return "";
    }

    @Override
    public void close() {}
}
