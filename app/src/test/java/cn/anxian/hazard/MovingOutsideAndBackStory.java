package cn.anxian.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.anxian.backup.Backup;
import cn.anxian.backup.Restore;
import cn.anxian.journal.verifier.VerifyJournal;
import cn.anxian.kernel.database.DatabaseRole;
import cn.anxian.kernel.database.DatabaseServer;
import cn.anxian.kernel.database.DatabaseSettings;
import cn.anxian.kernel.database.Settings;
import cn.anxian.story.DebianServer;
import cn.anxian.story.TestHome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A filled city moves to an outside PostgreSQL 15 and back to an embedded 18: nothing is lost on the way, and the journal proves it. */
class MovingOutsideAndBackStory extends HazardStory {

    private static final String[] ONLY_WITH_PASSWORD = {
        "host all postgres 127.0.0.1/32 trust", "host all all 127.0.0.1/32 scram-sha-256"
    };

    private static final PrintStream QUIET = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

    @Autowired
    private cn.anxian.journal.Sealer sealer;

    @Value("${anxian.home}")
    private Path here;

    @Value("${anxian.database.url:}")
    private String url;

    @TempDir
    private Path folder;

    @BeforeEach
    void aCityWithSomethingInIt() {
        people.accepts(inspector, rectified());
        people.lists(inspector, shop, Power.PATROL_NOTICE, "fire");
        sealer.sealNow();
    }

    @Test
    void a_filled_city_moves_outside_and_back_and_the_journal_verifies_at_each_step() throws Exception {
        assumeTrue(DebianServer.isInstalled(), "Debian's postgresql-15 is not installed");
        Backup.Taken first = new Backup(Settings.outside(here, url), QUIET).to(folder.resolve("first"));

        try (DebianServer debian = DebianServer.start(ONLY_WITH_PASSWORD)) {
            Path outside = folder.resolve("outside");
            DatabaseSettings fifteen =
                    Settings.outside(outside, false, debian.createDatabase("anxian", ""), "postgres", "");
            Restore.Restored there = new Restore(fifteen, QUIET).from(folder.resolve("first"), first.fingerprint());
            assertThat(there.journalHead()).isEqualTo(first.journalHead());
            assertThat(there.rows().values().stream().mapToLong(rows -> rows).sum())
                    .isEqualTo(first.rows());
            assertThat(versionOf(fifteen)).isEqualTo("15");
            assertThat(verified(outside, fifteen.database().url()))
                    .startsWith("ok " + first.journalEntries() + " entries");

            Backup.Taken second =
                    new Backup(Settings.outside(outside, fifteen.database().url()), QUIET).to(folder.resolve("second"));
            Path back = embeddedHome("back");
            Restore.Restored again = new Restore(Settings.embedded(back, false), QUIET)
                    .from(folder.resolve("second"), second.fingerprint());
            assertThat(again.rows()).isEqualTo(there.rows());
            assertThat(again.journalHead()).isEqualTo(first.journalHead());
            assertThat(verified(back, ""))
                    .startsWith("ok " + first.journalEntries() + " entries, head " + first.journalHead());
            assertThat(versionOf(Settings.embedded(back, false))).isEqualTo("18");
            assertThat(files(back)).isEqualTo(files(here)).isNotEmpty();
        }
    }

    /** The unpacked programs are shared, so that nothing is unpacked for a test. */
    private Path embeddedHome(String name) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Path programs = Files.createDirectories(TestHome.folder("test-home").resolve("postgres-binaries"));
        Files.createSymbolicLink(home.resolve("postgres-binaries"), programs);
        return home;
    }

    private static Map<String, Long> files(Path home) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (String part : List.of("files", "overlays")) {
            Path root = home.resolve(part);
            if (Files.isDirectory(root)) {
                try (var all = Files.walk(root)) {
                    for (Path each : all.filter(Files::isRegularFile).toList()) {
                        sizes.put(home.relativize(each).toString(), Files.size(each));
                    }
                }
            }
        }
        return sizes;
    }

    private static String versionOf(DatabaseSettings settings) {
        try (DatabaseServer server = DatabaseServer.open(settings)) {
            return JdbcClient.create(server.dataSource(DatabaseRole.SEALER))
                    .sql("select current_setting('server_version_num')::int / 10000")
                    .query(String.class)
                    .single();
        }
    }

    private static String verified(Path home, String url) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
        int exit = new VerifyJournal(Map.of(), said, said).run("--home", home.toString(), "--url", url);
        assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
