package cn.anxian.kernel.database;

import java.nio.file.Path;

/** Settings as the stories need them. */
public final class Settings {

    private Settings() {}

    public static DatabaseSettings embedded(Path home, boolean demo) {
        return outside(home, demo, "", "", "");
    }

    public static DatabaseSettings outside(Path home, String url) {
        return outside(home, false, url, "", "");
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
