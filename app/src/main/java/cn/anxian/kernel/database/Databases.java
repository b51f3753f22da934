package cn.anxian.kernel.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Four roles, four doors to the database: the owner migrates, the application works under row-level security, the bell
 * rings, the sealer chains. The application's role owns nothing and bypasses nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Databases {

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${anxian.database.url:}'.isBlank()")
    EmbeddedServer embeddedServer(DatabaseSettings settings) {
        return EmbeddedServer.start(settings.home());
    }

    @Bean
    Migrations migrations(DatabaseSettings settings, ObjectProvider<EmbeddedServer> embedded) {
        Migrations migrations = new Migrations(settings);
        try (HikariDataSource owner = pool(
                settings,
                embedded,
                "anxian_owner",
                settings.database().passwords().owner(),
                2)) {
            migrations.run(owner);
        }
        return migrations;
    }

    @Bean
    @Primary
    DataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedServer> embedded, Migrations migrated) {
        return pool(
                settings,
                embedded,
                "anxian_app",
                settings.database().passwords().app(),
                settings.database().connections());
    }

    @Bean
    @Qualifier("bell")
    DataSource bellDataSource(DatabaseSettings settings, ObjectProvider<EmbeddedServer> embedded, Migrations migrated) {
        return pool(
                settings,
                embedded,
                "anxian_bell",
                settings.database().passwords().bell(),
                2);
    }

    @Bean
    @Qualifier("sealer")
    DataSource sealerDataSource(
            DatabaseSettings settings, ObjectProvider<EmbeddedServer> embedded, Migrations migrated) {
        return pool(
                settings,
                embedded,
                "anxian_sealer",
                settings.database().passwords().sealer(),
                2);
    }

    /**
     * Sessions are no matter of anyone: a power cut may forget the last half second of sign-ins, and no request waits for the
     * disk only to note when its session was last used.
     */
    @Bean
    @SpringSessionDataSource
    DataSource sessionDataSource(
            DatabaseSettings settings, ObjectProvider<EmbeddedServer> embedded, Migrations migrated) {
        HikariConfig config = config(
                settings,
                embedded,
                "anxian_app",
                settings.database().passwords().app(),
                4);
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
            DatabaseSettings settings,
            ObjectProvider<EmbeddedServer> embedded,
            String role,
            String password,
            int connections) {
        return new HikariDataSource(config(settings, embedded, role, password, connections));
    }

    private static HikariConfig config(
            DatabaseSettings settings,
            ObjectProvider<EmbeddedServer> embedded,
            String role,
            String password,
            int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(role);
        config.setJdbcUrl(
                settings.isEmbedded()
                        ? embedded.getObject().url()
                        : settings.database().url());
        config.setUsername(role);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(2, connections));
        config.setAutoCommit(true);
        config.addDataSourceProperty("ApplicationName", role);
        config.setConnectionInitSql("set time zone '" + zone(settings) + "'");
        return config;
    }

    private static String zone(DatabaseSettings settings) {
        return java.time.ZoneId.of(settings.database().timeZone()).getId();
    }
}
