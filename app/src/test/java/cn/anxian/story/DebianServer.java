package cn.anxian.story;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A cluster of its own from Debian's PostgreSQL 15, as an outside server: in a temporary folder, on a free port of the
 * loopback address, run by a user without rights, stopped and deleted by whoever started it.
 */
public final class DebianServer implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    /** Whoever comes from this machine is believed; so a story can look at the database as anybody. */
    public static final String TRUSTING = "host all all 127.0.0.1/32 trust";

    private final Path folder;
    private final int port;

    private DebianServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAMS.resolve("initdb"));
    }

    /** @param mayEnter lines of {@code pg_hba.conf} */
    public static DebianServer start(String... mayEnter) {
        try {
            Path folder = Files.createTempDirectory("anxian-pg15-");
            own(folder);
            DebianServer server = new DebianServer(folder, freePort());
            server.run(
                    "initdb",
                    "-D",
                    server.data(),
                    "-U",
                    "postgres",
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8",
                    "-N");
            server.letIn(mayEnter);
            server.startAgain();
            return server;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The server's administrator, where he is believed. */
    public JdbcClient administrator(String database) {
        return JdbcClient.create(new DriverManagerDataSource(url(database), "postgres", ""));
    }

    public String createDatabase(String name, String words) throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " " + words);
        }
        return url(name);
    }

    public void stop() throws IOException {
        run("pg_ctl", "-D", data(), "-s", "-w", "-m", "immediate", "stop");
    }

    public void startAgain() throws IOException {
        run(
                "pg_ctl",
                "-D",
                data(),
                "-s",
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=80",
                "start");
    }

    /** psql, as a database administrator uses it. */
    public void psql(Path script) throws IOException {
        run(
                "psql",
                "-X",
                "-q",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(port),
                "-U",
                "postgres",
                "-d",
                "postgres",
                "-f",
                script.toString());
    }

    @Override
    public void close() throws IOException {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void letIn(String... lines) throws IOException {
        Path rules = folder.resolve("data/pg_hba.conf");
        Files.write(rules, List.of(lines));
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** PostgreSQL refuses to run as root. */
    private static void own(Path folder) throws IOException {
        if (isRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("anxian-pg15-", ".said");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(program + ": " + Files.readString(said));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            Files.delete(said);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
