package cn.anxian.kernel.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Enters a server by its address, and says in Chinese why it could not. */
record Door(String url) {

    private static final String SECONDS = "15";

    static Door of(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseRefused(
                    "数据库地址不是 PostgreSQL 的 JDBC 地址：" + withoutSecrets(url),
                    "地址形如：ANXIAN_DATABASE_URL=jdbc:postgresql://主机:5432/anxian");
        }
        if (url.contains("password=")) {
            throw new DatabaseRefused(
                    "数据库地址里写有口令：" + withoutSecrets(url), "请从地址中去掉口令。平台各角色的口令保存在数据目录的 keys/database.passwords。");
        }
        return new Door(url);
    }

    Connection enter(String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("ApplicationName", user);
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException refused) {
            throw explained(user, refused);
        }
    }

    private DatabaseRefused explained(String user, SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                refused(
                        "数据库不接受角色 " + user + " 的口令：" + where(),
                        "请核对 keys/database.passwords 是否属于这个数据库、pg_hba.conf 是否允许本机以 scram-sha-256 登录。",
                        refused);
            case "3D000" ->
                refused(
                        "数据库服务器上没有这个库：" + where(),
                        "请由数据库管理员创建：create database 库名 encoding 'UTF8' template template0；或执行 ./anxian database-roles 打印的脚本。",
                        refused);
            case "42501" ->
                refused("角色 " + user + " 没有进入这个库的权限：" + where(), "请由数据库管理员执行 ./anxian database-roles 打印的脚本。", refused);
            case "53300" ->
                refused("数据库的连接数已用完：" + where(), "请在 postgresql.conf 调大 max_connections，或停用多余的连接。", refused);
            case "57P03" -> refused("数据库正在启动或恢复：" + where(), "请稍后再启动。", refused);
            default ->
                refused(
                        "连不上数据库：" + where() + "（" + refused.getMessage() + "）",
                        "请核对 ANXIAN_DATABASE_URL 的主机、端口和库名，确认数据库已启动并允许本机连接。",
                        refused);
        };
    }

    private String where() {
        return withoutSecrets(url);
    }

    private static String withoutSecrets(String url) {
        return url.replaceAll("(?i)password=[^&]*", "password=…");
    }

    private static DatabaseRefused refused(String message, String remedy, SQLException cause) {
        DatabaseRefused refused = new DatabaseRefused(message, remedy);
        refused.initCause(cause);
        return refused;
    }
}
