package cn.anxian.kernel.database;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database that a copy is being put into. From the first step to the last it carries a mark, a schema named
 * {@code restoring}, and no application opens it.
 */
public final class Restoring {

    private final Migrations migrations;
    private final DataSource owner;
    private final JdbcClient jdbc;

    /** @param owner the tables' owner */
    public Restoring(DatabaseSettings settings, DataSource owner) {
        this.migrations = new Migrations(settings);
        this.owner = owner;
        this.jdbc = JdbcClient.create(owner);
    }

    static void refuseUnfinished(DataSource owner) {
        if (isMarked(JdbcClient.create(owner))) {
            throw new DatabaseRefused("这个数据库的恢复没有做完，里面的数据不完整，不能使用。", "请重新执行 ./anxian restore 备份文件，会从头恢复。");
        }
    }

    /** The modules of this product, from the bottom upwards: each has a schema. */
    public static List<String> modules() {
        return Migrations.existing();
    }

    /** The version of each module's tables, as the database has them. */
    public Map<String, Integer> versions() {
        Map<String, Integer> versions = new TreeMap<>();
        for (String module : modules()) {
            MigrationInfo current =
                    migrations.configured(owner, module).load().info().current();
            versions.put(module, current == null ? 0 : number(current));
        }
        return versions;
    }

    /** The newest version of each module's tables that this product knows. */
    public Map<String, Integer> known() {
        Map<String, Integer> versions = new TreeMap<>();
        for (String module : modules()) {
            int newest = 0;
            for (MigrationInfo each :
                    migrations.configured(owner, module).load().info().all()) {
                newest = Math.max(newest, number(each));
            }
            versions.put(module, newest);
        }
        return versions;
    }

    /**
     * Marks an empty database; what a restoring that was broken off has left is taken away first.
     *
     * @throws DatabaseRefused if something else is in it
     */
    public void begin() {
        if (isMarked(jdbc)) {
            removeTables();
            return;
        }
        if (jdbc.sql("select to_regnamespace('kernel') is not null")
                .query(Boolean.class)
                .single()) {
            throw new DatabaseRefused(
                    "目标数据库里已经有数据，没有任何改动。只能恢复到空库。", "外部数据库：请另建一个空库。内置数据库：请先停止平台，把数据目录里的 postgres 文件夹改名保存，再恢复。");
        }
        Suitability.checkContent(jdbc);
        jdbc.sql("create schema restoring").update();
    }

    /** Builds the tables as they were when the copy was made. */
    public void build(Map<String, Integer> versions) {
        for (String module : modules()) {
            int version = versions.getOrDefault(module, 0);
            if (version > 0) {
                migrations
                        .configured(owner, module)
                        .target(MigrationVersion.fromVersion(String.valueOf(version)))
                        .load()
                        .migrate();
            }
        }
    }

    /** What the product has learnt since the copy was made. */
    public void modernise() {
        modules().forEach(module -> migrations.configured(owner, module).load().migrate());
    }

    /** The mark goes: from now on the database may be used. */
    public void release() {
        jdbc.sql("drop schema restoring").update();
    }

    /** The database is empty again, as it was before. */
    public void abandon() {
        removeTables();
        jdbc.sql("drop schema restoring").update();
    }

    private void removeTables() {
        modules()
                .reversed()
                .forEach(module -> migrations
                        .configured(owner, module)
                        .cleanDisabled(false)
                        .load()
                        .clean());
    }

    private static boolean isMarked(JdbcClient jdbc) {
        return jdbc.sql("select to_regnamespace('restoring') is not null")
                .query(Boolean.class)
                .single();
    }

    private static int number(MigrationInfo migration) {
        MigrationVersion version = migration.getVersion();
        return version == null || version.getVersion() == null
                ? 0
                : version.getMajor().intValueExact();
    }
}
