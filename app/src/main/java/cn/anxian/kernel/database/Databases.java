package cn.anxian.kernel.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Each role has a door of its own to the database: the owner migrates, the application works under row-level security, the
 * bell rings, the sealer chains. The application's role owns nothing and bypasses nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Databases {

    /** Who waits longer for a connection is told that the database is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseSettings settings) {
        return DatabaseServer.open(settings);
    }

    @Bean
    Migrations migrations(DatabaseSettings settings, DatabaseServer server) {
        Migrations migrations = new Migrations(settings);
        try (HikariDataSource owner = pool(settings, server, DatabaseRole.OWNER, 2)) {
            migrations.run(owner);
        }
        return migrations;
    }

    @Bean
    @Primary
    DataSource dataSource(DatabaseSettings settings, DatabaseServer server, Migrations migrated) {
        return pool(settings, server, DatabaseRole.APP, settings.database().connections());
    }

    @Bean
    @Qualifier("bell")
    DataSource bellDataSource(DatabaseSettings settings, DatabaseServer server, Migrations migrated) {
        return pool(settings, server, DatabaseRole.BELL, 2);
    }

    @Bean
    @Qualifier("sealer")
    DataSource sealerDataSource(DatabaseSettings settings, DatabaseServer server, Migrations migrated) {
        return pool(settings, server, DatabaseRole.SEALER, 2);
    }

    /**
     * Sessions are no matter of anyone: a power cut may forget the last half second of sign-ins, and no request waits for the
     * disk only to note when its session was last used.
     */
    @Bean
    @SpringSessionDataSource
    DataSource sessionDataSource(DatabaseSettings settings, DatabaseServer server, Migrations migrated) {
        HikariConfig config = config(settings, server, DatabaseRole.APP, 4);
        config.setPoolName("sessions");
        config.addDataSourceProperty("options", "-c synchronous_commit=off");
        return new HikariDataSource(config);
    }

    /** One statement each, on connections of their own; without this every one of them would be a transaction. */
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    private static HikariDataSource pool(
            DatabaseSettings settings, DatabaseServer server, DatabaseRole role, int connections) {
        return new HikariDataSource(config(settings, server, role, connections));
    }

    private static HikariConfig config(
            DatabaseSettings settings, DatabaseServer server, DatabaseRole role, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(role.roleName());
        config.setJdbcUrl(server.url());
        config.setUsername(role.roleName());
        config.setPassword(server.password(role));
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(2, connections));
        config.setAutoCommit(true);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.addDataSourceProperty("ApplicationName", role.roleName());
        config.setConnectionInitSql("set time zone '" + zone(settings) + "'");
        return config;
    }

    private static String zone(DatabaseSettings settings) {
        return java.time.ZoneId.of(settings.database().timeZone()).getId();
    }
}
