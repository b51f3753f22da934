package cn.anxian.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Where this run's stories happen: on the embedded PostgreSQL, or, when asked, by URL on Debian's. */
final class StoriesServer {

    /** The application's own roles show their SCRAM passwords; who looks behind its back in other databases is believed. */
    private static final String[] MAY_ENTER = {
        "host anxian_stories anxian_app,anxian_bell,anxian_sealer,anxian_backup 127.0.0.1/32 scram-sha-256",
        DebianServer.TRUSTING
    };

    private static @Nullable DebianServer debian;
    private static boolean away;

    private StoriesServer() {}

    static boolean isOutside() {
        return Boolean.getBoolean("anxian.stories-outside");
    }

    static synchronized void tell(DynamicPropertyRegistry registry) {
        if (isOutside()) {
            registry.add("anxian.database.url", () -> debian().url("anxian_stories"));
            registry.add("anxian.database.administrator.user", () -> "postgres");
        }
    }

    /** As by a power cut, at once and without a word. */
    static synchronized void vanish() {
        try {
            debian().stop();
            away = true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static synchronized void bringBack() {
        try {
            if (away) {
                debian().startAgain();
                away = false;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static synchronized DebianServer debian() {
        if (debian == null) {
            debian = DebianServer.start(MAY_ENTER);
            try {
                debian.createDatabase("anxian_stories", "");
            } catch (java.sql.SQLException failure) {
                throw new IllegalStateException(failure);
            }
            DebianServer started = debian;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started)));
        }
        return debian;
    }

    private static void close(DebianServer server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
