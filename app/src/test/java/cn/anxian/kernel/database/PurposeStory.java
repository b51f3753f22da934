package cn.anxian.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real data is never served as a demo, a demo never as real; and what a killed start left is begun anew. */
class PurposeStory extends Story {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private DataSource dataSource;

    @TempDir
    private Path home;

    private DataSource owner;
    private JdbcClient jdbc;

    @BeforeEach
    void an_empty_database_of_its_own() throws SQLException {
        owner = Settings.emptyDatabase(dataSource, "purpose" + NUMBER.incrementAndGet());
        jdbc = JdbcClient.create(owner);
    }

    @Test
    void a_demo_is_refused_where_work_was_begun_and_nothing_is_changed() {
        start(false);
        leaveSomething();

        assertThatThrownBy(() -> start(true)).isInstanceOf(WrongPurpose.class).hasMessageContaining("正式数据");
        assertThat(isSomethingLeft()).isTrue();
        start(false);
        assertThat(isSomethingLeft()).isTrue();
    }

    @Test
    void work_is_refused_where_a_demo_was_made() {
        start(true);
        finish();

        assertThatThrownBy(() -> start(false)).isInstanceOf(WrongPurpose.class).hasMessageContaining("演示数据");
    }

    @Test
    void a_demo_that_was_finished_is_kept() {
        start(true);
        leaveSomething();
        finish();

        start(true);
        assertThat(isSomethingLeft()).isTrue();
    }

    @Test
    void a_demo_that_was_broken_off_is_begun_anew_and_its_anchors_are_set_aside() throws Exception {
        start(true);
        leaveSomething();
        Files.writeString(Files.createDirectories(home.resolve("anchors")).resolve("journal.anchors"), "1 ab");

        start(true);
        assertThat(isSomethingLeft()).isFalse();
        assertThat(home.resolve("anchors")).doesNotExist();
        assertThat(home.resolve("anchors-left-behind-1/journal.anchors")).hasContent("1 ab");
    }

    @Test
    void a_database_older_than_the_question_counts_as_work() {
        start(false);
        jdbc.sql("drop table kernel.purpose").update();
        jdbc.sql("""
                drop function kernel.scope_post, kernel.words, kernel.patterns, kernel.pairs, kernel.pairs_of_words cascade
                """).update();
        jdbc.sql("delete from kernel.schema_history where version::int >= 2").update();

        assertThatThrownBy(() -> start(true)).isInstanceOf(WrongPurpose.class);
    }

    @Test
    void the_terminal_shows_what_is_wrong_and_what_to_do() {
        var shown = new DatabaseRefusedShown().analyze(new IllegalStateException(WrongPurpose.realData()));

        assertThat(shown).isNotNull();
        assertThat(shown.getDescription()).contains("不能作为演示城市打开");
        assertThat(shown.getAction()).contains("ANXIAN_HOME=");
    }

    private void start(boolean demo) {
        new Migrations(Settings.embedded(home, demo)).run(owner);
    }

    private void finish() {
        jdbc.sql("update kernel.purpose set ready = true").update();
    }

    private void leaveSomething() {
        jdbc.sql("insert into kernel.business_clock (ahead_millis) values (7)").update();
    }

    private boolean isSomethingLeft() {
        return jdbc.sql("select count(*) from kernel.business_clock")
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
