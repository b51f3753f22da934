package cn.anxian.journal.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** The product's home on this machine, where its embedded PostgreSQL lives. */
record Installation(Path home) {

    private static final int PORT_LINE = 3;

    Path anchorFile() {
        return home.resolve("anchors").resolve("journal.anchors");
    }

    Path data() {
        return home.resolve("postgres");
    }

    /** The port of the running server; empty if none runs. */
    OptionalInt runningPort() throws Unreachable {
        Path pidFile = data().resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return OptionalInt.empty();
            }
            List<String> lines = Files.readAllLines(pidFile);
            boolean isAlive = lines.size() > PORT_LINE
                    && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .flatMap(server -> server.info().command())
                            .filter(command -> command.contains("postgres"))
                            .isPresent();
            return isAlive
                    ? OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE).strip()))
                    : OptionalInt.empty();
        } catch (IOException | NumberFormatException unreadable) {
            throw new Unreachable("无法读取 " + pidFile + "。", unreadable);
        }
    }

    static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/anxian";
    }
}
