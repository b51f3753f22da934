package cn.anxian.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.journal.Sealer;
import cn.anxian.kernel.database.DatabaseRefused;
import cn.anxian.kernel.database.DatabaseRole;
import cn.anxian.kernel.database.DatabaseServer;
import cn.anxian.kernel.database.DatabaseSettings;
import cn.anxian.kernel.database.Restoring;
import cn.anxian.kernel.database.Settings;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A copy is put back whole and untouched, or not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopiesStory extends Story {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private DataSource application;

    @Autowired
    private Sealer sealer;

    @Autowired
    private SmallCity city;

    @Value("${anxian.home}")
    private Path here;

    @Value("${anxian.database.url:}")
    private String outside;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(said, true, StandardCharsets.UTF_8);

    private Path folder;
    private Path copy;
    private Backup.Taken taken;
    private String url;
    private Path home;

    @BeforeAll
    void a_copy_taken_beside_the_running_application(@TempDir Path kept) {
        folder = kept;
        city.enterprise();
        sealer.sealNow();
        copy = kept.resolve("copy");
        taken = new Backup(Settings.outside(here, outside), terminal).to(copy);
    }

    @BeforeEach
    void an_empty_database() throws Exception {
        try (Connection story = application.getConnection()) {
            url = Settings.emptyDatabase(story.getMetaData().getURL(), "copied" + NUMBER.incrementAndGet());
        }
        home = Files.createDirectory(folder.resolve("home" + NUMBER.get()));
    }

    @Test
    void a_copy_is_put_back_with_every_row_and_the_journal_as_it_was() throws Exception {
        Restore.Restored restored = restore(copy, taken.fingerprint());

        assertThat(taken.rows()).isGreaterThan(3_000);
        assertThat(restored.rows().values().stream().mapToLong(rows -> rows).sum())
                .isEqualTo(taken.rows());
        assertThat(restored.journalEntries()).isEqualTo(taken.journalEntries()).isPositive();
        assertThat(restored.journalHead()).isEqualTo(taken.journalHead());
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("备份完成", "directory.region", "恢复完成", "keys/account.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        assertThat(count("select count(*) from pg_class where relrowsecurity and not relforcerowsecurity"))
                .isZero();
        assertThat(as(DatabaseRole.APP)
                        .sql("select count(*) from directory.party")
                        .query(Long.class)
                        .single())
                .as("row-level security holds in the copy, too")
                .isZero();
    }

    @Test
    void numbers_go_on_where_they_were() {
        restore(copy, "");

        long last = count("select max(no) from journal.entry");
        assertThat(count("select nextval(pg_get_serial_sequence('journal.entry', 'no'))"))
                .isEqualTo(last + 1);
    }

    @Test
    void sessions_are_not_copied() {
        restore(copy, "");

        assertThat(count("select count(*) from kernel.spring_session")).isZero();
    }

    @Test
    void a_copy_that_was_cut_is_refused_wherever_it_was_cut() throws Exception {
        byte[] whole = Files.readAllBytes(copy);
        for (int tenths = 0; tenths < 10; tenths++) {
            Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(whole, whole.length * tenths / 10));
            assertRefused(cut, "不完整");
        }
        assertThatNothingIsLeft();
    }

    /** What the archive repeats of its own names and times is not content; a change there changes nothing that is put back. */
    @Test
    void one_changed_byte_of_the_content_is_found_wherever_it_is() throws Exception {
        byte[] whole = Files.readAllBytes(copy);
        int found = 0;
        for (int at = 1; at < 100; at++) {
            byte[] bytes = whole.clone();
            bytes[(int) ((long) whole.length * at / 100)] ^= 1;
            Path flipped = Files.write(folder.resolve("flipped"), bytes);
            try (Copy opened = Copy.open(flipped)) {
                opened.verify(new Progress(terminal));
            } catch (DatabaseRefused refused) {
                assertThat(refused).hasMessageContaining("不完整或被改动");
                found++;
            }
        }
        assertThat(found).isGreaterThan(80);
    }

    @Test
    void a_part_that_is_changed_missing_or_added_is_refused() throws Exception {
        assertRefused(
                new Forger(copy)
                        .changes("tables/directory.person", people -> people.replaceFirst("演示", "别的"))
                        .into(folder.resolve("changed")),
                "tables/directory.person 与清单不符");
        assertRefused(new Forger(copy).removes("tables/directory.post").into(folder.resolve("less")), "缺少");
        assertRefused(new Forger(copy).adds("home/files/more", "x").into(folder.resolve("more")), "数目");
        assertRefused(new Forger(copy).removes("manifest.json").into(folder.resolve("unsigned")), "没有清单");
        assertThatNothingIsLeft();
    }

    @Test
    void a_journal_rewritten_in_the_copy_with_every_hash_of_the_copy_anew_is_refused_and_nothing_is_left()
            throws Exception {
        Path forged = new Forger(copy)
                .changes("tables/journal.entry", entries -> entries.replaceFirst("\t[^\t]*系统[^\t]*\t", "\t从未有过\t"))
                .computesEveryHashAnew()
                .into(folder.resolve("forged"));

        assertRefused(forged, "留痕链核验未通过");
        assertThatNothingIsLeft();
    }

    @Test
    void whatever_is_forged_the_fingerprint_that_was_written_down_shows_it() throws Exception {
        Path forged = new Forger(copy)
                .changes("tables/directory.person", people -> people.replaceFirst("演示", "别的"))
                .computesEveryHashAnew()
                .into(folder.resolve("renamed"));

        assertThatThrownBy(() -> restore(forged, taken.fingerprint())).hasMessageContaining("指纹");
        assertThatNothingIsLeft();
    }

    @Test
    void a_copy_of_a_newer_product_is_refused() throws Exception {
        assertRefused(
                new Forger(copy)
                        .changes(
                                "manifest.json",
                                manifest -> manifest.replaceFirst("\"account\":\\d+", "\"account\":999"))
                        .into(folder.resolve("newer")),
                "更新版本的平台");
        assertRefused(
                new Forger(copy)
                        .changes("manifest.json", manifest -> manifest.replace("\"format\":1", "\"format\":2"))
                        .into(folder.resolve("stranger")),
                "备份格式 2");
        assertThatNothingIsLeft();
    }

    @Test
    void a_database_with_something_in_it_is_left_as_it_is() {
        restore(copy, "");
        as(DatabaseRole.OWNER).sql("""
                        insert into kernel.business_clock (ahead_millis) values (7)
                        on conflict (only_row) do update set ahead_millis = 7
                        """).update();

        assertRefused(copy, "已经有数据");
        assertThat(count("select ahead_millis from kernel.business_clock")).isEqualTo(7);
    }

    @Test
    void what_is_half_restored_is_opened_by_nobody_and_begun_anew_by_the_next_restore() {
        restoring().begin();
        restoring().build(Map.of("kernel", 3, "journal", 1));

        assertThatThrownBy(() -> cn.anxian.kernel.database.Opening.open(settings()))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("没有做完");
        restore(copy, "");
        assertThat(count("select count(*) from journal.seal")).isEqualTo(taken.journalEntries());
    }

    @Test
    void a_copy_of_an_older_product_is_read_and_brought_up_to_date() {
        Map<String, Integer> old = new TreeMap<>(restoring().known());
        old.putAll(Map.of("account", 1, "obligation", 1, "directive", 9, "journal", 1, "hazard", 0, "overview", 0));
        restoring().begin();
        restoring().build(old);
        restoring().release();
        as(DatabaseRole.OWNER)
                .sql("insert into kernel.business_clock (ahead_millis) values (11)")
                .update();
        Path olden = folder.resolve("olden");
        Backup.Taken before = new Backup(settings(), terminal).to(olden);
        String server = url.replaceFirst("/[^/]*$", "/");
        url = Settings.emptyDatabase(server, "copied" + NUMBER.incrementAndGet());

        assertThat(restore(olden, "").rows().values().stream()
                        .mapToLong(rows -> rows)
                        .sum())
                .isEqualTo(before.rows());
        assertThat(restoring().versions()).isEqualTo(restoring().known());
        assertThat(count("select ahead_millis from kernel.business_clock")).isEqualTo(11);
    }

    @Test
    void who_does_not_see_everything_gets_an_error_and_not_an_empty_copy() throws Exception {
        restore(copy, "");
        for (DatabaseRole role : List.of(DatabaseRole.OWNER, DatabaseRole.APP)) {
            try (DatabaseServer server = DatabaseServer.open(settings());
                    Connection connection = server.connect(role)) {
                Tables tables = new Tables(connection);
                assertThat(tables.readsPastRowLevelSecurity()).as(role.name()).isFalse();
                Tables.Table parties = tables.all().stream()
                        .filter(table -> table.name().equals("directory.party"))
                        .findFirst()
                        .orElseThrow();
                tables.seeEverythingAsOfNow();
                assertThatThrownBy(() -> tables.write(parties, OutputStream.nullOutputStream()))
                        .as(role.name())
                        .hasMessageContaining("row-level security");
            }
        }
    }

    @Test
    void a_copy_older_than_the_anchors_of_the_house_is_refused() throws Exception {
        Path anchors = Files.createDirectories(home.resolve("anchors")).resolve("journal.anchors");
        Files.writeString(anchors, (taken.journalEntries() + 5) + " " + "ab".repeat(32) + " 2026-11-22T00:00:00Z\n");

        assertRefused(copy, "链尾被截去");
        assertThat(anchors).exists();
    }

    @Test
    void a_copy_is_never_written_over_another_file() {
        assertThatThrownBy(() -> new Backup(Settings.outside(here, outside), terminal).to(copy))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("文件已存在");
    }

    private Restore.Restored restore(Path file, String fingerprint) {
        return new Restore(settings(), terminal).from(file, fingerprint);
    }

    private void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> restore(file, ""))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.remedy()).isNotBlank())
                .hasMessageContaining(words);
    }

    private void assertThatNothingIsLeft() throws IOException {
        assertThat(count("""
                select count(*) from pg_namespace where nspname not like 'pg\\_%'
                  and nspname not in ('information_schema', 'public')
                """)).isZero();
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private DatabaseSettings settings() {
        return Settings.trusted(home, url);
    }

    private Restoring restoring() {
        return new Restoring(settings(), new DriverManagerDataSource(url, "anxian_owner", ""));
    }

    private JdbcClient as(DatabaseRole role) {
        return JdbcClient.create(new DriverManagerDataSource(url, role.roleName(), ""));
    }

    private long count(String sql) {
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""))
                .sql(sql)
                .query(Long.class)
                .single();
    }
}
