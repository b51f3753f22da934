package cn.anxian.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.anxian.house.Proves;
import cn.anxian.story.DebianServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that somebody else runs: how its roles come about, and what is said where it cannot be used. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideServerStory {

    private static final String[] ONLY_WITH_PASSWORD = {
        "host all postgres 127.0.0.1/32 trust",
        "host all clerk 127.0.0.1/32 trust",
        "host all all 127.0.0.1/32 scram-sha-256"
    };

    @TempDir
    private Path home;

    private DebianServer server;
    private String url;

    @BeforeAll
    void a_server_of_its_own() {
        assumeTrue(DebianServer.isInstalled(), "Debian's postgresql-15 is not installed");
        server = DebianServer.start(ONLY_WITH_PASSWORD);
    }

    @AfterAll
    void stopped() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void an_empty_database() throws SQLException {
        url = server.createDatabase("anxian", "");
    }

    @AfterEach
    void without_databases_and_roles() {
        for (String name : server.administrator("postgres")
                .sql("select datname from pg_database where datname not in ('postgres', 'template0', 'template1')")
                .query(String.class)
                .list()) {
            server.administrator("postgres")
                    .sql("drop database " + name + " with (force)")
                    .update();
        }
        for (String name : server.administrator("postgres")
                .sql("select rolname from pg_roles where rolname like 'anxian%' or rolname = 'clerk'")
                .query(String.class)
                .list()) {
            server.administrator("postgres").sql("drop role " + name).update();
        }
    }

    @Test
    @Proves({"13.2.3", "13.3.2"})
    void the_first_start_makes_roles_with_least_rights_and_keeps_their_passwords_for_the_owner_of_the_folder()
            throws Exception {
        OutsideServer first = OutsideServer.open(byTheAdministrator());
        migrate(first);

        Path kept = home.resolve("keys/database.passwords");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(kept))
                .hasSize(DatabaseRole.values().length)
                .allMatch(line -> line.length() > 50);
        assertThat(texts("""
                select rolname from pg_roles where rolname like 'anxian%'
                  and not (rolsuper or rolcreaterole or rolcreatedb or rolreplication)
                  and rolbypassrls = (rolname = 'anxian_backup') order by 1
                """))
                .containsExactly("anxian_app", "anxian_backup", "anxian_bell", "anxian_owner", "anxian_sealer");
        assertThat(
                        texts(
                                "select rolname from pg_authid where rolname like 'anxian%' and rolpassword like 'SCRAM-SHA-256$%'"))
                .hasSize(DatabaseRole.values().length);
        assertThat(texts("select distinct tableowner::text from pg_tables where schemaname in ('journal', 'hazard')"))
                .containsExactly("anxian_owner");
        OutsideServer.open(withoutAdministrator()).close();
    }

    @Test
    @Proves("13.2.2")
    void the_working_roles_may_build_nothing_and_the_copying_one_may_write_nothing() {
        OutsideServer opened = OutsideServer.open(byTheAdministrator());
        migrate(opened);

        for (DatabaseRole role :
                List.of(DatabaseRole.APP, DatabaseRole.BELL, DatabaseRole.SEALER, DatabaseRole.BACKUP)) {
            assertThatThrownBy(() -> as(opened, role).sql("create schema own").update())
                    .as(role.name())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> as(opened, role)
                            .sql("create table public.own (id int)")
                            .update())
                    .as(role.name())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> as(opened, DatabaseRole.BACKUP)
                        .sql("delete from journal.entry")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void an_administrator_may_run_the_printed_script_himself_and_it_holds_no_password() throws Exception {
        String script = RoleScript.print(withoutAdministrator());
        for (String line : Files.readAllLines(home.resolve("keys/database.passwords"))) {
            assertThat(script).doesNotContain(line.split(" ")[1]);
        }
        server.administrator("postgres").sql("drop database anxian").update();
        Path file = Files.createTempFile("anxian-roles", ".sql");
        try {
            Files.writeString(file, script);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            server.psql(file);
            migrate(OutsideServer.open(withoutAdministrator()));
            server.psql(file);
            OutsideServer.open(withoutAdministrator()).close();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void without_roles_and_without_administrator_both_ways_are_named() {
        assertThatThrownBy(() -> OutsideServer.open(withoutAdministrator()))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.remedy())
                                .contains("ANXIAN_DATABASE_ADMINISTRATOR_USER", "./anxian database-roles"));
    }

    @Test
    void a_wrong_address_is_named() {
        assertRefused(Settings.outside(home, false, "postgres://somewhere", "postgres", ""), "不是 PostgreSQL 的 JDBC 地址");
        assertRefused(Settings.outside(home, false, "jdbc:postgresql://127.0.0.1:1/anxian", "postgres", ""), "连不上数据库");
        assertRefused(Settings.outside(home, false, server.url("nowhere"), "postgres", ""), "没有这个库");
        assertThatThrownBy(
                        () -> OutsideServer.open(Settings.outside(home, url + "?user=a&password=secret-of-somebody")))
                .hasMessageContaining("写有口令")
                .hasMessageNotContaining("secret-of-somebody");
    }

    @Test
    void a_wrong_password_is_named_with_the_role() {
        OutsideServer.open(byTheAdministrator()).close();
        server.administrator("anxian")
                .sql("alter role anxian_bell password 'changed by somebody'")
                .update();

        assertRefused(withoutAdministrator(), "不接受角色 anxian_bell 的口令");
    }

    @Test
    void roles_whose_passwords_were_lost_are_not_given_new_ones_unasked() throws Exception {
        OutsideServer.open(byTheAdministrator()).close();
        Files.delete(home.resolve("keys/database.passwords"));

        assertRefused(byTheAdministrator(), "没有它们的口令");
    }

    @Test
    void a_database_that_cannot_keep_every_character_is_refused() throws Exception {
        String latin = server.createDatabase("latin", "encoding 'LATIN1' locale 'C' template template0");

        assertRefused(Settings.outside(home, false, latin, "postgres", ""), "编码是 LATIN1");
        assertThat(home.resolve("keys")).doesNotExist();
    }

    @Test
    void a_server_that_is_too_old_is_refused() {
        assertThatThrownBy(() -> new Suitability.Server(140_012, "UTF8", true).check())
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("PostgreSQL 14 太旧");
    }

    @Test
    void a_database_of_another_program_is_left_alone() {
        server.administrator("anxian").sql("create table public.wages (id int)").update();

        assertRefused(byTheAdministrator(), "别的程序的表：public.wages");
        assertThat(texts("select rolname from pg_roles where rolname like 'anxian%'"))
                .isEmpty();
    }

    @Test
    void an_administrator_without_the_right_to_make_roles_is_told_so() {
        server.administrator("anxian").sql("create role clerk login").update();

        assertRefused(Settings.outside(home, false, url, "clerk", ""), "没有创建角色或授权的权限");
    }

    @Test
    void an_owner_without_the_right_to_build_is_told_so() {
        OutsideServer.open(byTheAdministrator()).close();
        server.administrator("anxian")
                .sql("revoke create on database anxian from anxian_owner")
                .update();

        assertRefused(withoutAdministrator(), "没有建表的权限");
    }

    @Test
    void a_role_that_would_see_past_row_level_security_is_refused() {
        OutsideServer.open(byTheAdministrator()).close();
        server.administrator("anxian").sql("alter role anxian_app bypassrls").update();

        assertRefused(withoutAdministrator(), "权限过大");
    }

    private static void assertRefused(DatabaseSettings settings, String words) {
        assertThatThrownBy(() -> OutsideServer.open(settings))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.remedy()).isNotBlank())
                .hasMessageContaining(words);
    }

    private DatabaseSettings byTheAdministrator() {
        return Settings.outside(home, false, url, "postgres", "");
    }

    private DatabaseSettings withoutAdministrator() {
        return Settings.outside(home, url);
    }

    private void migrate(OutsideServer opened) {
        new Migrations(withoutAdministrator())
                .run(new DriverManagerDataSource(
                        opened.url(), DatabaseRole.OWNER.roleName(), opened.password(DatabaseRole.OWNER)));
    }

    private static JdbcClient as(OutsideServer opened, DatabaseRole role) {
        return JdbcClient.create(new DriverManagerDataSource(opened.url(), role.roleName(), opened.password(role)));
    }

    private List<String> texts(String sql) {
        return server.administrator("anxian").sql(sql).query(String.class).list();
    }
}
