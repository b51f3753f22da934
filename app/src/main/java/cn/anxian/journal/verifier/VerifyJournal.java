package cn.anxian.journal.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalInt;

/** {@code ./anxian verify-journal}: exit 0 sound, 1 broken, 2 nothing was verified. */
public final class VerifyJournal {

    static final int SOUND = 0;
    static final int BROKEN = 1;
    static final int NOT_VERIFIED = 2;

    private static final int LOGIN_SECONDS = 15;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    public VerifyJournal(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(
                new VerifyJournal(System.getenv(), utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(arguments));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    public int run(String... arguments) {
        try {
            Request request = Request.of(arguments, environment);
            // Anchors first: whatever they tell was committed before the journal is read.
            return say(verdict(request, anchors(request)));
        } catch (Request.Wrong wrong) {
            err.println(wrong.getMessage());
            err.println(Request.USAGE);
        } catch (Unreachable | Anchors.Unreadable unreachable) {
            err.println(unreachable.getMessage());
        } catch (SQLException failure) {
            err.println("无法读取数据库：" + failure.getMessage());
        }
        return NOT_VERIFIED;
    }

    private Anchors anchors(Request request) throws Unreachable, Anchors.Unreadable {
        Path file = request.anchors().orElse(new Installation(request.home()).anchorFile());
        if (request.anchors().isEmpty() && !Files.exists(file)) {
            err.println("注意：没有找到锚点文件 " + file + "，链尾被截去将无法发现。请用 --anchors 指明留存的锚点。");
            return Anchors.none();
        }
        try {
            return Anchors.in(file);
        } catch (IOException unreadable) {
            throw new Unreachable("无法读取锚点文件 " + file + "。", unreadable);
        }
    }

    private Verdict verdict(Request request, Anchors anchors) throws Unreachable, SQLException {
        if (!request.url().isEmpty()) {
            return verdict(request, request.url(), anchors);
        }
        Installation installation = new Installation(request.home());
        OptionalInt running = installation.runningPort();
        if (running.isPresent()) {
            return verdict(request, Installation.url(running.getAsInt()), anchors);
        }
        try (StoppedServer server = StoppedServer.start(installation)) {
            return verdict(request, Installation.url(server.port()), anchors);
        }
    }

    private static Verdict verdict(Request request, String url, Anchors anchors) throws SQLException {
        DriverManager.setLoginTimeout(LOGIN_SECONDS);
        try (Connection connection = DriverManager.getConnection(url, request.user(), request.password())) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return Verification.of(new DatabaseJournal(connection), anchors);
        }
    }

    private int say(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sound sound -> {
                out.println("ok " + sound.entries() + " entries, head " + sound.head());
                out.println("锚点 " + sound.anchors() + " 行全部相符；另有 " + sound.unsealed() + " 条等待封存，仅由回执覆盖。");
                yield SOUND;
            }
            case Verdict.Broken broken -> {
                out.println(
                        broken.entry().isPresent()
                                ? "bad entry " + broken.entry().getAsLong() + ": " + broken.code()
                                : "bad entry after " + broken.after() + ": " + broken.code());
                out.println(broken.sentence());
                yield BROKEN;
            }
        };
    }
}
