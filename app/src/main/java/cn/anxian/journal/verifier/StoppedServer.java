package cn.anxian.journal.verifier;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The embedded PostgreSQL of an installation that does not run: started for reading, on the loopback address, and stopped again. */
final class StoppedServer implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Installation installation;
    private final Path control;
    private final int port;

    private StoppedServer(Installation installation, Path control, int port) {
        this.installation = installation;
        this.control = control;
        this.port = port;
    }

    static StoppedServer start(Installation installation) throws Unreachable {
        if (!Files.exists(installation.data().resolve("PG_VERSION"))) {
            throw new Unreachable(
                    "在 " + installation.home() + " 没有找到数据库。请用 ANXIAN_HOME 或 --home 指明数据目录，或用 --url 指明外部数据库。");
        }
        StoppedServer server = new StoppedServer(installation, control(installation), freePort());
        server.control(
                "-w",
                "-o",
                "-p " + server.port
                        + " -c listen_addresses=localhost -c unix_socket_directories='' -c default_transaction_read_only=on",
                "start");
        return server;
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws Unreachable {
        control("-w", "-m", "fast", "stop");
    }

    private void control(String... arguments) throws Unreachable {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(control.toString(), "-D", installation.data().toString(), "-s"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new Unreachable("已停止的数据库未能启动供核验。请先执行 ./anxian run，再核验。");
            }
        } catch (IOException failure) {
            throw new Unreachable("已停止的数据库未能启动供核验。请先执行 ./anxian run，再核验。", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unreachable("核验被中断。", interrupted);
        }
    }

    private static Path control(Installation installation) throws Unreachable {
        Path binaries = installation.home().resolve("postgres-binaries");
        try (Stream<Path> files = Files.walk(binaries.toRealPath(), 3)) {
            return files.filter(file -> file.endsWith(Path.of("bin", "pg_ctl")))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no pg_ctl below " + binaries));
        } catch (IOException missing) {
            throw new Unreachable("没有找到内置 PostgreSQL 的程序。请先执行 ./anxian run，再核验。", missing);
        }
    }

    private static int freePort() throws Unreachable {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new Unreachable("本机没有可用的端口。", failure);
        }
    }
}
