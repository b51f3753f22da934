package cn.anxian.kernel.database;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The PostgreSQL that holds the data, ready to be entered by each of its roles. */
public sealed interface DatabaseServer extends AutoCloseable permits EmbeddedServer, RunningServer, OutsideServer {

    /** @throws DatabaseRefused if it cannot be used as it is */
    static DatabaseServer open(DatabaseSettings settings) {
        return settings.isEmbedded() ? EmbeddedServer.start(settings.home()) : OutsideServer.open(settings);
    }

    /** For reading beside a running application: an embedded server that runs already is entered, and left running. */
    static DatabaseServer beside(DatabaseSettings settings) {
        return settings.isEmbedded()
                ? RunningServer.of(settings.home())
                        .map(DatabaseServer.class::cast)
                        .orElseGet(() -> open(settings))
                : open(settings);
    }

    /** Whether an application, or what it left behind, serves the embedded database of this home now. */
    static boolean isServed(DatabaseSettings settings) {
        return settings.isEmbedded() && RunningServer.of(settings.home()).isPresent();
    }

    String url();

    /** Empty where the server asks for none. */
    String password(DatabaseRole role);

    default Connection connect(DatabaseRole role) {
        return Door.of(url()).enter(role.roleName(), password(role));
    }

    default DataSource dataSource(DatabaseRole role) {
        return new DriverManagerDataSource(url(), role.roleName(), password(role));
    }

    @Override
    void close();
}
