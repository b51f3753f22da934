package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.story.Story;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Every table has row-level security that binds its owner too, or stands on the list with its reason. */
class RowLevelSecurityTest extends Story {

    private static final String UNGUARDED = """
            select n.nspname || '.' || c.relname as name
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and c.relname <> 'schema_history'
              and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
              and not (c.relrowsecurity and c.relforcerowsecurity
                       and exists (select from pg_policy p where p.polrelid = c.oid))
            order by 1
            """;

    @Autowired
    private DataSource dataSource;

    @Test
    void every_table_has_row_level_security_or_a_reason() throws Exception {
        assertThat(unguarded()).containsExactlyInAnyOrderElementsOf(reasons().keySet());
        assertThat(reasons().values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(10));
    }

    @Test
    void the_guard_finds_a_table_without_policy() throws Exception {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("create table kernel.forgotten (id int)");
            statement.execute("create table kernel.half (id int)");
            statement.execute("alter table kernel.half enable row level security");
            assertThat(unguarded()).contains("kernel.forgotten", "kernel.half");
            statement.execute("drop table kernel.forgotten, kernel.half");
        }
    }

    @Test
    @Proves("13.2.2")
    void the_applications_role_owns_nothing_and_bypasses_nothing() throws Exception {
        try (Connection app = dataSource.getConnection();
                Statement statement = app.createStatement()) {
            ResultSet row = statement.executeQuery("""
                    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty,
                           (select count(*) from pg_class where relowner = r.oid) as owned
                    from pg_roles r where rolname = current_user and rolname = 'anxian_app'
                    """);
            assertThat(row.next()).isTrue();
            assertThat(row.getBoolean("mighty")).isFalse();
            assertThat(row.getLong("owned")).isZero();
        }
    }

    private List<String> unguarded() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(UNGUARDED)) {
            while (row.next()) {
                names.add(row.getString("name"));
            }
        }
        return names;
    }

    private Connection asOwner() throws SQLException {
        try (Connection app = dataSource.getConnection()) {
            return DriverManager.getConnection(app.getMetaData().getURL(), "anxian_owner", "");
        }
    }

    private static Map<String, String> reasons() throws Exception {
        Map<String, String> reasons = new TreeMap<>();
        String list =
                new ClassPathResource("db/without-rls.txt").getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        list.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split("\\s+", 2);
            reasons.put(parts[0], parts.length > 1 ? parts[1] : "");
        });
        return reasons;
    }
}
