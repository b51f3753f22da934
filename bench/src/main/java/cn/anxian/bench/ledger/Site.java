package cn.anxian.bench.ledger;

import cn.anxian.Anxian;
import cn.anxian.bench.server.EmbeddedDatabase;
import cn.anxian.bench.server.Home;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The product in this process, on an embedded database of its own; nothing rings by itself. */
final class Site implements AutoCloseable {

    private final Path home;
    private final ConfigurableApplicationContext application;
    private final DataSource superuser;

    private Site(Path home, ConfigurableApplicationContext application, DataSource superuser) {
        this.home = home;
        this.application = application;
        this.superuser = superuser;
    }

    static Site start(Home parent, String name) throws IOException, SQLException {
        Path home = Files.createDirectories(parent.path().resolve(name));
        ConfigurableApplicationContext application = new SpringApplicationBuilder(Anxian.class)
                .run(
                        "--anxian.home=" + home,
                        "--anxian.recurring=false",
                        "--db-scheduler.enabled=false",
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--logging.level.root=warn");
        try (Connection connection = application.getBean(DataSource.class).getConnection()) {
            String url = connection.getMetaData().getURL();
            return new Site(home, application, new DriverManagerDataSource(url, "postgres", ""));
        }
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"));
    }

    /** Processor time of the database and of the thread that asks, so far. */
    long cpuNanos() {
        return new EmbeddedDatabase(home).cpuNanos()
                + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** How much the database has written ahead so far. */
    long walBytes() {
        return database()
                .sql("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint")
                .query(Long.class)
                .single();
    }

    /** As the superuser: neither rights nor row-level security stand in the way of making up a million duties. */
    JdbcClient database() {
        return JdbcClient.create(superuser);
    }

    String url() throws SQLException {
        try (Connection connection = superuser.getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    @Override
    public void close() throws IOException {
        application.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
