package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** SQL is a text block that can be read and run as it stands; values are parameters. */
class NoBuiltSqlTest {

    /** Where a statement does not come as one literal, and why that is safe. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "Databases.java", "the session's time zone, which is a ZoneId",
            "EmbeddedServer.java", "runs its own list of constants before anything else exists");

    @Test
    void no_sql_is_built_from_strings() {
        Map<String, List<String>> built = new TreeMap<>();
        for (Sources.Source source : Sources.java()) {
            List<String> found = Sql.built(source.code());
            if (!found.isEmpty() && !EXCEPTIONS.containsKey(source.name())) {
                built.put(source.name(), found);
            }
        }
        assertThat(built).isEmpty();
    }

    @Test
    void the_guard_reads_every_statement_of_the_product() {
        assertThat(Sources.java().stream()
                        .mapToInt(source -> Sql.literals(source.code()).size())
                        .sum())
                .isGreaterThan(10);
    }

    @Test
    void the_guard_finds_built_sql() {
        assertThat(Sql.built("jdbc.sql(\"select * from t where id = \" + id).query()"))
                .hasSize(1);
        assertThat(Sql.built("jdbc.sql(\"select %s\".formatted(column)).query()"))
                .hasSize(1);
        assertThat(Sql.built("connection.prepareStatement(text)")).hasSize(1);
        assertThat(Sql.built("jdbc.sql(\"\"\"\n  select 1\n  \"\"\" + order)")).hasSize(1);
        assertThat(Sql.built("jdbc.sql(\"\"\"\n  select f(x), 'a' from t\n  \"\"\").param(\"x\", a + b)"))
                .isEmpty();
        assertThat(Sql.built("statement.executeQuery(HEADS)")).isEmpty();
    }
}
