package cn.anxian.kernel.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.postgresql.util.PasswordUtil;

/**
 * {@code ./anxian database-roles}: what an administrator who lets no program create roles runs with psql himself.
 *
 * <p>It holds SCRAM-SHA-256 verifiers and no passwords; these are made and kept in the data folder when it is printed.
 */
public final class RoleScript {

    private RoleScript() {}

    public static void main(String[] arguments) {
        Terminal.run(() -> System.out.print(print(DatabaseSettings.of(System.getenv()))));
    }

    static String print(DatabaseSettings settings) {
        RolePasswords passwords = RolePasswords.keptOrMade(settings.home());
        StringBuilder script = new StringBuilder("""
                -- 安弦：数据库角色与权限。由 PostgreSQL 的管理员（超级用户）执行一次：
                --   psql -X -U postgres -d postgres -f 本文件
                -- 口令已在数据目录 keys/database.passwords 生成，这里只有它们的 SCRAM-SHA-256 校验值。
                -- 可以重复执行；角色已存在时换上这些口令。
                \\set ON_ERROR_STOP on
                """);
        for (DatabaseRole role : DatabaseRole.values()) {
            script.append("select set_config('anxian.verifier_%s', '%s', false) is not null;\n"
                    .formatted(role.roleName(), verifier(passwords.of(role))));
        }
        String database = database(settings.database().url());
        return script.append(roles())
                .append("\nselect $$create database %s encoding 'UTF8' template template0$$\n".formatted(database))
                .append("  where not exists (select from pg_database where datname = '%s') \\gexec\n"
                        .formatted(database))
                .append("\\connect %s\n".formatted(database))
                .append(rights())
                .toString();
    }

    static String roles() {
        return resource("/db/roles.sql");
    }

    static String rights() {
        return resource("/db/rights.sql");
    }

    static String verifier(String password) {
        return PasswordUtil.encodeScramSha256(password.toCharArray());
    }

    private static String database(String url) {
        String name = url.isBlank() ? "anxian" : url.replaceFirst("\\?.*$", "").replaceFirst("^.*/", "");
        if (!name.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new DatabaseRefused("库名“" + name + "”只能由小写字母、数字和下划线组成。", "请核对 ANXIAN_DATABASE_URL 的库名。");
        }
        return name;
    }

    private static String resource(String name) {
        try (InputStream text = RoleScript.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
