package cn.anxian.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.journal.verifier.VerifyJournal;
import cn.anxian.story.Story;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code ./anxian verify-journal}, as it is called from a shell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyJournalStory extends Story {

    private record Said(int exit, String out, String err) {}

    @TempDir
    private Path home;

    @Value("${anxian.home}")
    private Path running;

    @Value("${anxian.database.url:}")
    private String outside;

    @Autowired
    private DataSource application;

    @Autowired
    private Sealer sealerOfTheApplication;

    private JournalDatabase database;
    private Sealer sealer;

    @BeforeAll
    void aDatabaseOfItsOwn() throws SQLException {
        database = new JournalDatabase(application);
    }

    @BeforeEach
    void fourEntriesOfWhichThreeAreSealed() {
        database.empty();
        sealer = database.sealer(home);
        append(3);
        sealer.sealNow();
        append(1);
    }

    @AfterAll
    void thrownAway() throws SQLException {
        database.close();
    }

    @Test
    void a_sound_journal_ends_with_zero_and_says_how_far_it_reaches() {
        Said said = verify("--url", database.url(), "--home", home.toString());
        assertThat(said.exit()).as(said.toString()).isZero();
        assertThat(said.out()).matches("(?s)ok 3 entries, head [0-9a-f]{64}\n锚点 1 行全部相符；另有 1 条等待封存.*");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void a_bad_entry_ends_with_one_and_is_named_with_the_reason() {
        database.superuser()
                .sql("update journal.entry set title = '从未发生' where no = 2")
                .update();
        Said said = verify("--url", database.url(), "--home", home.toString());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).startsWith("bad entry 2: entry-changed\n").contains("封存后被改动");
    }

    @Test
    void a_cut_tail_ends_with_one_and_tells_the_last_entry_that_is_left() {
        database.superuser().sql("delete from journal.seal where position = 3").update();
        Said said = verify("--url", database.url(), "--home", home.toString());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).startsWith("bad entry after 2: tail-cut\n").contains("已到第 3 位，现只到第 2 位");
    }

    @Test
    void anchors_kept_elsewhere_are_taken_from_there() throws Exception {
        Path copied = home.resolve("from-a-receipt.txt");
        Files.writeString(copied, "2 " + "ab".repeat(32));
        Said said = verify("--url", database.url(), "--home", home.toString(), "--anchors", copied.toString());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).startsWith("bad entry 2: anchor-mismatch\n").contains("第 1 位至第 2 位之间被改写");
    }

    @Test
    void without_anchors_it_says_what_it_cannot_see() throws Exception {
        Files.delete(home.resolve("anchors/journal.anchors"));
        Said said = verify("--url", database.url(), "--home", home.toString());
        assertThat(said.exit()).isZero();
        assertThat(said.err()).contains("链尾被截去将无法发现");
    }

    @Test
    void what_cannot_be_verified_ends_with_two_and_says_why() throws Exception {
        Path notAnchors = Files.writeString(home.resolve("notes.txt"), "今天\n明天\n");
        assertThat(verify("--verbose")).satisfies(said -> {
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.err()).contains("--verbose", "用法");
        });
        assertThat(verify("--anchors", home.resolve("none").toString())).satisfies(said -> {
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.err()).contains("无法读取锚点文件");
        });
        assertThat(verify("--anchors", notAnchors.toString())).satisfies(said -> {
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.err()).contains("第 1 行不是锚点");
        });
        assertThat(verify("--home", home.resolve("nowhere").toString())).satisfies(said -> {
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.err()).contains("没有找到数据库");
        });
        assertThat(verify("--url", database.url() + "_gone")).satisfies(said -> {
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.err()).contains("无法读取数据库");
        });
    }

    @Test
    void a_running_installation_is_found_by_its_home() {
        sealerOfTheApplication.sealNow();
        Said said = verify("--home", running.toString(), "--url", outside);
        assertThat(said.exit()).as(said.toString()).isZero();
        assertThat(said.out()).startsWith("ok ");
    }

    @Test
    void a_stopped_installation_is_started_for_reading_and_stopped_again() throws Exception {
        Path stopped = home.resolve("stopped");
        Path data = Files.createDirectories(stopped.resolve("postgres"));
        Path binaries = running.resolve("postgres-binaries");
        Files.createSymbolicLink(stopped.resolve("postgres-binaries"), binaries);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setLocaleConfig("locale", "C.UTF-8")
                .start()) {
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("create role anxian_owner login; create role anxian_app login;"
                            + " create role anxian_bell login; create role anxian_sealer login")
                    .update();
            try (JournalDatabase here = new JournalDatabase(server.getPostgresDatabase())) {
                new EntryTable(here.superuser()).append(new RandomEntries(new Random(3)).next(0));
                here.sealer(stopped).sealNow();
                JdbcClient.create(server.getPostgresDatabase())
                        .sql("create database anxian template " + here.url().replaceFirst(".*/", ""))
                        .update();
            }
        }

        Said said = verify("--home", stopped.toString());

        assertThat(said.exit()).as(said.toString()).isZero();
        assertThat(said.out()).startsWith("ok 1 entries, head ");
        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    private void append(int howMany) {
        RandomEntries entries = new RandomEntries(new Random(howMany));
        EntryTable table = new EntryTable(database.superuser());
        for (int entry = 0; entry < howMany; entry++) {
            table.append(entries.next(0));
        }
    }

    private static Said verify(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new VerifyJournal(
                        Map.of(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
