package cn.anxian.journal;

import cn.anxian.story.TestClock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own on the stories' server, with nothing in it but the journal: to be sealed, tampered with and thrown away. */
final class JournalDatabase implements AutoCloseable {

    private final String server;
    private final String name = "journal_" + UUID.randomUUID().toString().substring(0, 8);

    JournalDatabase(DataSource application) throws SQLException {
        try (Connection connection = application.getConnection()) {
            this.server = connection.getMetaData().getURL().replaceFirst("/[^/]*$", "/");
        }
        onTheServer("create database " + name + " owner anxian_owner");
        for (String module : new String[] {"kernel", "journal"}) {
            Flyway.configure()
                    .dataSource(url(), "anxian_owner", "")
                    .locations("classpath:db/migration/" + module)
                    .schemas(module)
                    .defaultSchema(module)
                    .placeholders(Map.of("madeFor", "work"))
                    .load()
                    .migrate();
        }
    }

    String url() {
        return server + name;
    }

    DataSource as(String role) {
        return new DriverManagerDataSource(url(), role, "");
    }

    /** Who owns the machine: no right of the database binds him. */
    JdbcClient superuser() {
        return JdbcClient.create(as("postgres"));
    }

    Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, "");
    }

    Sealer sealer(Path home) {
        DataSource sealer = as("anxian_sealer");
        return new Sealer(new SealTable(sealer), new AnchorFile(home), new TestClock(), sealer);
    }

    void empty() {
        superuser().sql("truncate journal.entry, journal.seal restart identity").update();
    }

    @Override
    public void close() throws SQLException {
        onTheServer("drop database " + name + " with (force)");
    }

    private void onTheServer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
