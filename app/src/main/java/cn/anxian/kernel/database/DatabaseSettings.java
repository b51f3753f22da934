package cn.anxian.kernel.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param home where the product keeps its data: the embedded server, files, anchors
 * @param demo whether the demo city is served, which no database with real data may be opened for
 * @param database an outside server; an empty {@code url} means the embedded one
 */
@ConfigurationProperties("anxian")
public record DatabaseSettings(
        @DefaultValue("data") Path home,
        @DefaultValue("false") boolean demo,
        @DefaultValue Database database) {

    /**
     * @param administrator who may create roles; needed at the first start only
     * @param passwords of the five roles, where they are not taken from the file of the data folder
     * @param timeZone of every session; nothing may depend on it
     */
    public record Database(
            @DefaultValue("") String url,
            @DefaultValue Administrator administrator,
            @DefaultValue Passwords passwords,
            @DefaultValue("Asia/Shanghai") String timeZone,
            @DefaultValue("16") int connections) {}

    /** @param passwordFile read instead of {@code password}, so that the password stands in no environment */
    public record Administrator(
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String passwordFile) {

        boolean isGiven() {
            return !user.isBlank();
        }
    }

    public record Passwords(
            @DefaultValue("") String owner,
            @DefaultValue("") String app,
            @DefaultValue("") String bell,
            @DefaultValue("") String sealer,
            @DefaultValue("") String backup) {

        String of(DatabaseRole role) {
            return switch (role) {
                case OWNER -> owner;
                case APP -> app;
                case BELL -> bell;
                case SEALER -> sealer;
                case BACKUP -> backup;
            };
        }
    }

    /** The same settings for the commands that start no application; they read the same variables. */
    public static DatabaseSettings of(Map<String, String> environment) {
        return new DatabaseSettings(
                Path.of(environment.getOrDefault("ANXIAN_HOME", "data")),
                false,
                new Database(
                        environment.getOrDefault("ANXIAN_DATABASE_URL", ""),
                        new Administrator(
                                environment.getOrDefault("ANXIAN_DATABASE_ADMINISTRATOR_USER", ""),
                                environment.getOrDefault("ANXIAN_DATABASE_ADMINISTRATOR_PASSWORD", ""),
                                environment.getOrDefault("ANXIAN_DATABASE_ADMINISTRATOR_PASSWORDFILE", "")),
                        new Passwords(
                                environment.getOrDefault("ANXIAN_DATABASE_PASSWORDS_OWNER", ""),
                                environment.getOrDefault("ANXIAN_DATABASE_PASSWORDS_APP", ""),
                                environment.getOrDefault("ANXIAN_DATABASE_PASSWORDS_BELL", ""),
                                environment.getOrDefault("ANXIAN_DATABASE_PASSWORDS_SEALER", ""),
                                environment.getOrDefault("ANXIAN_DATABASE_PASSWORDS_BACKUP", "")),
                        "Asia/Shanghai",
                        2));
    }

    /** @param purpose {@code work} or {@code demo} */
    public DatabaseSettings madeFor(String purpose) {
        return new DatabaseSettings(home, purpose.equals("demo"), database);
    }

    boolean isEmbedded() {
        return database.url().isBlank();
    }
}
