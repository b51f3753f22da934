package cn.anxian.kernel.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL inside this process's care: for trying out and for a small office. Listens on the loopback address only. */
final class EmbeddedServer implements DatabaseServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static EmbeddedServer start(Path home) {
        try {
            Path data = Files.createDirectories(home.resolve("postgres")).toAbsolutePath();
            Path binaries =
                    Files.createDirectories(home.resolve("postgres-binaries")).toAbsolutePath();
            stopWhatAKilledProcessLeft(data);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            EmbeddedServer started = new EmbeddedServer(server);
            started.createRolesAndDatabase();
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "内置 PostgreSQL 未能启动。若本机禁止 unshare -U，请以 postgres 用户运行，或用 anxian.database.url 指向外部数据库。", failure);
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/anxian";
    }

    /** It trusts the loopback address. */
    @Override
    public String password(DatabaseRole role) {
        return "";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            LOG.warn("embedded PostgreSQL did not stop cleanly", failure);
        }
    }

    private void createRolesAndDatabase() {
        execute(server.getPostgresDatabase(), RoleScript.roles());
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = 'anxian'")
                    .next()) {
                statement.execute("create database anxian owner anxian_owner");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("could not create the database", failure);
        }
        execute(server.getDatabase("postgres", "anxian"), RoleScript.rights());
    }

    private static void execute(DataSource dataSource, String script) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException failure) {
            throw new IllegalStateException("could not prepare the embedded database", failure);
        }
    }

    /** A killed application leaves its server running; two servers on one directory would be refused. */
    private static void stopWhatAKilledProcessLeft(Path data) throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        List<String> lines = Files.readAllLines(lock);
        long pid = lines.isEmpty() ? -1 : Long.parseLong(lines.getFirst().strip());
        ProcessHandle left = ProcessHandle.of(pid).orElse(null);
        if (left == null || !left.info().command().orElse("").contains("postgres")) {
            return;
        }
        LOG.warn("stopping the PostgreSQL that an earlier process left behind, pid {}", pid);
        left.destroy();
        try {
            left.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            throw new IOException("PostgreSQL of an earlier process does not stop, pid " + pid, stubborn);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (java.util.concurrent.ExecutionException failure) {
            throw new IOException("could not wait for pid " + pid, failure);
        }
    }
}
