package cn.anxian.kernel.database;

import java.sql.Connection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whether a database can be ours: new enough, in UTF-8, empty or ours already, and entered with neither too few nor too many rights. */
final class Suitability {

    private static final int OLDEST = 150_000;
    private static final int A_MAJOR_VERSION = 10_000;

    record Server(int version, String encoding, boolean mayCreate) {

        void check() {
            if (version < OLDEST) {
                throw new DatabaseRefused(
                        "PostgreSQL " + version / A_MAJOR_VERSION + " 太旧，需要 15 或更新的版本。", "请升级数据库服务器，或换一台。");
            }
            if (!encoding.equals("UTF8")) {
                throw new DatabaseRefused(
                        "数据库的编码是 " + encoding + "，存不下全部汉字；需要 UTF8。",
                        "请另建一个库：create database 库名 encoding 'UTF8' template template0");
            }
        }
    }

    private Suitability() {}

    static void check(Connection entered) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(entered, true));
        checkServer(jdbc);
        checkRights(jdbc);
        checkContent(jdbc);
    }

    static void checkServer(JdbcClient jdbc) {
        server(jdbc).check();
    }

    private static Server server(JdbcClient jdbc) {
        return jdbc.sql("""
                select current_setting('server_version_num')::int as version,
                       current_setting('server_encoding') as encoding,
                       has_database_privilege(current_database(), 'create') as may_create
                """).query(Server.class).single();
    }

    private static void checkRights(JdbcClient jdbc) {
        if (!server(jdbc).mayCreate()) {
            throw new DatabaseRefused(
                    "角色 anxian_owner 在这个库里没有建表的权限（CREATE）。", "请由数据库管理员执行 ./anxian database-roles 打印的脚本。");
        }
        List<String> mighty =
                jdbc.sql("""
                select rolname from pg_roles
                where rolname = any (array['anxian_owner', 'anxian_app', 'anxian_bell', 'anxian_sealer', 'anxian_backup'])
                  and (rolsuper or rolcreaterole or rolcreatedb or rolreplication
                       or rolbypassrls and rolname <> 'anxian_backup')
                order by 1
                """).query((row, number) -> row.getString(1)).list();
        if (!mighty.isEmpty()) {
            throw new DatabaseRefused(
                    "数据库角色的权限过大，行级权限对它们不起作用：" + String.join("、", mighty),
                    "请由数据库管理员收回：alter role 角色 nosuperuser nocreaterole nocreatedb noreplication nobypassrls");
        }
    }

    /** A table of somebody else's is left alone, and so is its database. */
    static void checkContent(JdbcClient jdbc) {
        List<String> foreign =
                jdbc.sql("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                  and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                  and to_regclass('kernel.purpose') is null
                  and not (n.nspname = 'kernel' and c.relname = 'schema_history')
                  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                order by 1 limit 3
                """).query((row, number) -> row.getString(1)).list();
        if (!foreign.isEmpty()) {
            throw new DatabaseRefused(
                    "这个库里已经有别的程序的表：" + String.join("、", foreign) + "……，没有任何改动。",
                    "请为平台单独建一个空库，把 ANXIAN_DATABASE_URL 指向它。");
        }
    }
}
