package cn.anxian.kernel.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One schema and one migration folder per module, run from the bottom of the house upwards. */
final class Migrations {

    /** The order of DESIGN's table: a module's tables may refer to those below it. */
    static final List<String> MODULES = List.of(
            "kernel", "journal", "directory", "account", "evidence", "obligation", "enterprise", "hazard", "overview");

    void run(DataSource owner) {
        for (String module : MODULES) {
            if (getClass().getResource("/db/migration/" + module) == null) {
                continue;
            }
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/migration/" + module)
                    .schemas(module)
                    .defaultSchema(module)
                    .table("schema_history")
                    .failOnMissingLocations(true)
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        }
    }
}
