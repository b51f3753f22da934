package cn.anxian.kernel.database;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One schema and one migration folder per module, run from the bottom of the house upwards. */
final class Migrations {

    /** The order of DESIGN's table: a module's tables may refer to those below it. */
    static final List<String> MODULES = List.of(
            "kernel",
            "journal",
            "directory",
            "account",
            "evidence",
            "obligation",
            "gap",
            "suggestion",
            "enterprise",
            "hazard",
            "directive",
            "accountability",
            "overview");

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final DatabaseSettings settings;

    Migrations(DatabaseSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws WrongPurpose if the database was made for something else than this start is for
     * @throws DatabaseRefused if what was being restored into it is not whole
     */
    void run(DataSource owner) {
        Restoring.refuseUnfinished(owner);
        Purpose purpose = new Purpose(owner);
        boolean startedBefore = purpose.isSaid();
        configured(owner, "kernel").load().migrate();
        if (purpose.isUnfinishedFor(settings.demo()) && startedBefore) {
            beginAnew(owner);
        }
        existing().forEach(module -> configured(owner, module).load().migrate());
    }

    static List<String> existing() {
        return MODULES.stream()
                .filter(module -> Migrations.class.getResource("/db/migration/" + module) != null)
                .toList();
    }

    /** Only ever a demo city whose making was broken off. */
    private void beginAnew(DataSource owner) {
        LOG.warn("演示城市上次没有建成，现在清空演示库重新建立");
        existing()
                .reversed()
                .forEach(module ->
                        configured(owner, module).cleanDisabled(false).load().clean());
        LeftBehind.setAside(settings.home().resolve("anchors"));
    }

    FluentConfiguration configured(DataSource owner, String module) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .defaultSchema(module)
                .table("schema_history")
                .placeholders(Map.of("madeFor", settings.demo() ? "demo" : "work"))
                .failOnMissingLocations(true)
                .validateMigrationNaming(true);
    }
}
