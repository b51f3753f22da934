package cn.anxian.kernel.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Settings as the stories need them. */
public final class Settings {

    private Settings() {}

    public static DatabaseSettings embedded(Path home, boolean demo) {
        return outside(home, demo, "", "", "");
    }

    public static DatabaseSettings outside(Path home, String url) {
        return outside(home, false, url, "", "");
    }

    /** Where whoever comes from this machine is believed. */
    public static DatabaseSettings trusted(Path home, String url) {
        return new DatabaseSettings(
                home,
                false,
                new DatabaseSettings.Database(
                        url,
                        new DatabaseSettings.Administrator("", "", ""),
                        new DatabaseSettings.Passwords("any", "any", "any", "any", "any"),
                        "Asia/Shanghai",
                        2));
    }

    /** An empty database beside the stories' own, with the rights that its roles need. */
    public static String emptyDatabase(String storiesUrl, String name) {
        String server = storiesUrl.replaceFirst("/[^/]*$", "/");
        JdbcClient.create(new DriverManagerDataSource(server + "postgres", "postgres", ""))
                .sql("create database " + name + " encoding 'UTF8' template template0")
                .update();
        JdbcClient.create(new DriverManagerDataSource(server + name, "postgres", ""))
                .sql(RoleScript.rights())
                .update();
        return server + name;
    }

    /** As its owner sees it. */
    static DriverManagerDataSource emptyDatabase(DataSource stories, String name) throws SQLException {
        try (Connection story = stories.getConnection()) {
            return new DriverManagerDataSource(emptyDatabase(story.getMetaData().getURL(), name), "anxian_owner", "");
        }
    }

    public static DatabaseSettings outside(Path home, boolean demo, String url, String administrator, String password) {
        return new DatabaseSettings(
                home,
                demo,
                new DatabaseSettings.Database(
                        url,
                        new DatabaseSettings.Administrator(administrator, password, ""),
                        new DatabaseSettings.Passwords("", "", "", "", ""),
                        "Asia/Shanghai",
                        2));
    }
}
