package cn.anxian.kernel.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs. Its roles are made at the first start, or by its administrator from a printed script. */
final class OutsideServer implements DatabaseServer {

    private final String url;
    private final RolePasswords passwords;

    private OutsideServer(String url, RolePasswords passwords) {
        this.url = url;
        this.passwords = passwords;
    }

    static OutsideServer open(DatabaseSettings settings) {
        Door door = Door.of(settings.database().url());
        if (settings.database().administrator().isGiven()) {
            new MakingRoles(door, settings).make();
        }
        RolePasswords passwords = RolePasswords.of(settings);
        if (!passwords.openTheHouse()) {
            throw new DatabaseRefused("第一次使用这个外部数据库：平台的数据库角色还没有口令。", """
                    两种办法任选其一：
                    1. 给出能创建角色的管理员，只用这一次：ANXIAN_DATABASE_ADMINISTRATOR_USER=… ANXIAN_DATABASE_ADMINISTRATOR_PASSWORDFILE=… ./anxian run
                    2. 执行 ./anxian database-roles > roles.sql，由数据库管理员用 psql 执行这个脚本，然后再启动。""");
        }
        OutsideServer server = new OutsideServer(door.url(), passwords);
        server.check();
        return server;
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public String password(DatabaseRole role) {
        return passwords.of(role);
    }

    @Override
    public void close() {}

    private void check() {
        try (Connection owner = connect(DatabaseRole.OWNER)) {
            Suitability.check(owner);
            for (DatabaseRole role : new DatabaseRole[] {DatabaseRole.APP, DatabaseRole.BELL, DatabaseRole.SEALER}) {
                connect(role).close();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("could not look at the database", failure);
        }
    }
}
