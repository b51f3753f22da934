package cn.anxian.kernel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The first start on an outside server: an administrator's credential makes the roles, and is not kept. */
final class MakingRoles {

    private final Door door;
    private final DatabaseSettings settings;

    MakingRoles(Door door, DatabaseSettings settings) {
        this.door = door;
        this.settings = settings;
    }

    void make() {
        DatabaseSettings.Administrator administrator = settings.database().administrator();
        try (Connection connection = door.enter(administrator.user(), password(administrator))) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            Suitability.checkServer(jdbc);
            Suitability.checkContent(jdbc);
            refuseRolesOfAnother(jdbc);
            RolePasswords passwords = RolePasswords.keptOrMade(settings.home());
            connection.setAutoCommit(false);
            tellVerifiers(jdbc, passwords);
            run(connection, RoleScript.roles());
            run(connection, RoleScript.rights());
            connection.commit();
        } catch (SQLException refused) {
            throw explained(administrator.user(), refused);
        }
    }

    /** Roles belong to the whole server: a new password would lock out the installation that has the old one. */
    private void refuseRolesOfAnother(JdbcClient jdbc) {
        List<String> there =
                jdbc.sql("""
                select rolname from pg_roles
                where rolname in ('anxian_owner', 'anxian_app', 'anxian_bell', 'anxian_sealer', 'anxian_backup') order by 1
                """).query((row, number) -> row.getString(1)).list();
        if (!there.isEmpty() && !RolePasswords.areKept(settings.home())) {
            throw new DatabaseRefused(
                    "这台服务器上已经有平台的角色（" + String.join("、", there) + "），而数据目录里没有它们的口令。",
                    "若它们属于本平台，请找回 keys/database.passwords；若口令确已遗失，请执行 ./anxian database-roles，由数据库管理员执行打印的脚本，为这些角色换上新口令。");
        }
    }

    private static void tellVerifiers(JdbcClient jdbc, RolePasswords passwords) {
        for (DatabaseRole role : DatabaseRole.values()) {
            jdbc.sql("select set_config('anxian.verifier_' || :role, :verifier, true)")
                    .param("role", role.roleName())
                    .param("verifier", RoleScript.verifier(passwords.of(role)))
                    .query(String.class)
                    .single();
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static String password(DatabaseSettings.Administrator administrator) {
        if (administrator.passwordFile().isBlank()) {
            return administrator.password();
        }
        try {
            return Files.readString(Path.of(administrator.passwordFile())).strip();
        } catch (IOException unreadable) {
            throw new DatabaseRefused(
                    "无法读取管理员口令文件：" + administrator.passwordFile(),
                    "请核对 ANXIAN_DATABASE_ADMINISTRATOR_PASSWORDFILE 的路径和权限。");
        }
    }

    private static DatabaseRefused explained(String user, SQLException refused) {
        DatabaseRefused explained = "42501".equals(refused.getSQLState())
                ? new DatabaseRefused(
                        "数据库用户 " + user + " 没有创建角色或授权的权限，没有任何改动。",
                        "请换用超级用户或有 CREATEROLE 且拥有这个库的用户；或执行 ./anxian database-roles，由数据库管理员执行打印的脚本。")
                : new DatabaseRefused(
                        "创建数据库角色时出错：" + refused.getMessage(), "没有任何改动。请由数据库管理员执行 ./anxian database-roles 打印的脚本。");
        explained.initCause(refused);
        return explained;
    }
}
