package cn.anxian.kernel;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database of the demo city. Until it is ready, the next start empties it and begins anew. */
@Component
@ConditionalOnProperty(name = "anxian.demo", havingValue = "true")
public class DemoDatabase {

    private final JdbcClient jdbc;

    DemoDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isReady() {
        return jdbc.sql("select ready from kernel.purpose").query(Boolean.class).single();
    }

    public void becomeReady() {
        jdbc.sql("update kernel.purpose set ready = true where made_for = 'demo'")
                .update();
    }
}
