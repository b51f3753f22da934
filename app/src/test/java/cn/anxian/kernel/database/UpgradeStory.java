package cn.anxian.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.story.Story;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whichever product a database was made by, after a start it is what this product makes. */
class UpgradeStory extends Story {

    /** What overview's V5 was for a while, and what it was before and is again. */
    private static final int OTHER_TEXT = -1603925410;

    private static final int TEXT = -211119091;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private DataSource dataSource;

    @TempDir
    private Path home;

    private DriverManagerDataSource owner;
    private JdbcClient jdbc;

    @BeforeEach
    void an_empty_database_of_its_own() throws SQLException {
        owner = Settings.emptyDatabase(dataSource, "upgraded" + NUMBER.incrementAndGet());
        jdbc = JdbcClient.create(owner);
    }

    @Test
    void the_words_are_found_by_the_same_indexes_in_a_database_that_had_them_otherwise() throws SQLException {
        Restoring before = new Restoring(settings(), owner);
        Map<String, Integer> versions = new TreeMap<>(before.known());
        versions.putAll(Map.of("kernel", 5, "hazard", 10, "directive", 9, "accountability", 2, "overview", 5));
        before.build(versions);
        assertThat(words()).anyMatch(index -> index.contains("hazard_pairs_void"));
        start();
        List<String> upgraded = words();

        an_empty_database_of_its_own();
        start();
        assertThat(upgraded).isEqualTo(words()).noneMatch(index -> index.contains("hazard_pairs_void"));
    }

    @Test
    void a_slip_that_was_out_names_the_duty_that_it_was_made_for() {
        Restoring before = new Restoring(settings(), owner);
        Map<String, Integer> versions = new TreeMap<>(before.known());
        versions.put("directive", 12);
        before.build(versions);
        JdbcClient administrator =
                JdbcClient.create(new DriverManagerDataSource(Objects.requireNonNull(owner.getUrl()), "postgres", ""));
        administrator.sql("""
                set session_replication_role = replica;
                insert into directive.slip (id, number, colour, task, obligation, duty, rung, at, party, year, no, due_at, told, basis,
                                            lead_party, lead_post, verifier, issuer, settled_at)
                select gen_random_uuid(), n || '号', 'blue', gen_random_uuid(), gen_random_uuid(), duty, 1, due, gen_random_uuid(),
                       2026, n, due, '{}', '依据', '单位', '岗位', '验收', '交办', settled
                from (values (1, 'directive.sign', timestamptz '2026-10-02 10:00+08'), (2, 'directive.carry-out', null)) made(n, duty, settled)
                cross join (values (timestamptz '2026-10-01 00:00+08')) missed(due)
                """).update();

        start();

        assertThat(administrator.sql("""
                select s.number || ' ' || d.duty || ' ' || d.rung || case when d.settled_at is null then '' else ' settled' end
                from directive.slip s join directive.slip_duty d on d.slip = s.id order by s.number
                """).query(String.class).list())
                .containsExactly("1号 directive.sign 1 settled", "2号 directive.carry-out 1");
    }

    @Test
    void a_database_that_has_run_the_other_text_of_a_migration_is_opened_and_ends_the_same() {
        start();
        List<String> indexes = words();
        jdbc.sql("delete from overview.schema_history where version = '6'").update();
        sayThatItRan(OTHER_TEXT);

        start();
        assertThat(words()).isEqualTo(indexes);
        assertThat(jdbc.sql("select checksum from overview.schema_history where version = '5'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(TEXT);
    }

    @Test
    void a_database_that_has_run_any_third_text_is_refused() {
        start();
        sayThatItRan(7);

        assertThatThrownBy(this::start).isInstanceOf(FlywayException.class).hasMessageContaining("checksum mismatch");
    }

    private void sayThatItRan(int checksum) {
        assertThat(jdbc.sql("update overview.schema_history set checksum = ? where version = '5'")
                        .param(checksum)
                        .update())
                .isOne();
    }

    private void start() {
        new Migrations(settings()).run(owner);
    }

    private DatabaseSettings settings() {
        return Settings.embedded(home, false);
    }

    private List<String> words() {
        return jdbc.sql("select indexdef from pg_indexes where indexdef like '%pairs(%' order by indexdef")
                .query(String.class)
                .list();
    }
}
