package cn.anxian.kernel.database;

import java.nio.file.Path;
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
     * @param passwords of the four roles on an outside server
     * @param timeZone of every session; nothing may depend on it
     */
    public record Database(
            @DefaultValue("") String url,
            @DefaultValue Passwords passwords,
            @DefaultValue("Asia/Shanghai") String timeZone,
            @DefaultValue("16") int connections) {}

    public record Passwords(
            @DefaultValue("") String owner,
            @DefaultValue("") String app,
            @DefaultValue("") String bell,
            @DefaultValue("") String sealer) {}

    boolean isEmbedded() {
        return database.url().isBlank();
    }
}
