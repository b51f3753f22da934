package cn.anxian.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.house.Proves;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.Placement;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import cn.anxian.story.Story;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the application asks of it. */
class OnlyAppendedStory extends Story {

    private static final PartyId FACTORY_9 = new PartyId(UUID.randomUUID());
    private static final Caller HEAD = caller(FACTORY_9, Role.HEAD, new Scope.OwnParty());

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Commands commands;

    @Autowired
    private DataSource application;

    @Autowired
    @Qualifier("bell")
    private DataSource bell;

    @Autowired
    @Qualifier("sealer")
    private DataSource sealer;

    private final UUID matter = UUID.randomUUID();

    @BeforeEach
    void anEntryOfFactoryNine() {
        callers.as(
                HEAD,
                () -> commands.carryOut(
                        new CommandId(UUID.randomUUID()),
                        "test.do",
                        matter,
                        "",
                        () -> Fact.of(
                                "test.done",
                                "做了一件事",
                                Subject.of("test", matter),
                                new Placement("k.5.6.", "industry", FACTORY_9))));
    }

    @Test
    @Proves("16.4.2")
    void no_role_of_the_product_can_change_or_remove_an_entry_or_a_seal() {
        for (DataSource role : List.of(application, bell, sealer)) {
            for (String sql : List.of(
                    "update journal.entry set title = 'x'",
                    "delete from journal.entry",
                    "truncate journal.entry cascade",
                    "update journal.seal set head = head",
                    "delete from journal.seal",
                    "truncate journal.seal",
                    "drop table journal.seal",
                    "alter table journal.entry disable row level security",
                    "drop policy append on journal.entry")) {
                assertRefused(role, sql);
            }
        }
    }

    @Test
    void the_application_can_neither_seal_nor_choose_number_and_transaction_of_an_entry() {
        String columns = "at, kind, title, subject_type, subject_id, person, person_name, post, post_name, actor_party,"
                + " actor_party_name, region_path, line, party, body";
        String values = columns.replace("kind", "'forged'");
        assertRefused(application, "insert into journal.seal values (1, 1, decode('00','hex'), decode('00','hex'))");
        assertRefused(
                application,
                "insert into journal.entry (no, " + columns + ") overriding system value select -1, " + values
                        + " from journal.entry");
        assertRefused(
                application,
                "insert into journal.entry (tx, " + columns + ") select '3', " + values + " from journal.entry");
        assertRefused(bell, "select title from journal.entry");
        assertRefused(sealer, "insert into journal.entry (" + columns + ") select " + values + " from journal.entry");
        assertRefused(sealer, "select id from journal.command");
    }

    @Test
    void a_command_is_seen_by_nobody_but_who_gave_it() {
        assertThat(rowsSeen(HEAD, "select count(*) from journal.command")).isPositive();
        assertThat(rowsSeen(caller(FACTORY_9, Role.HEAD, new Scope.OwnParty()), "select count(*) from journal.command"))
                .isZero();
    }

    @Test
    void rows_of_other_regions_lines_and_parties_are_not_there_for_the_database_either() {
        PartyId agency = new PartyId(UUID.randomUUID());
        List<Caller> seeing = List.of(
                HEAD,
                caller(FACTORY_9, Role.WORKER, new Scope.OwnParty()),
                caller(agency, Role.TOWN, region("k.5.6.")),
                caller(agency, Role.OFFICE, region("k.5.")),
                caller(agency, Role.REGULATOR, region("k.", "industry", "fire")),
                caller(agency, Role.AUDIT_ADMIN, new Scope.Administration("k.5.")));
        List<Caller> blind = List.of(
                Caller.ANONYMOUS,
                caller(agency, Role.HEAD, new Scope.OwnParty()),
                caller(agency, Role.TOWN, region("k.5.7.")),
                caller(agency, Role.TOWN, region("k.5.61.")),
                caller(agency, Role.TOWN, region("k.5.6.1.")),
                caller(agency, Role.REGULATOR, region("k.", "fire")),
                caller(agency, Role.AUDIT_ADMIN, new Scope.Administration("k.6.")),
                caller(agency, Role.SYSTEM_ADMIN, new Scope.Administration("k.")),
                caller(agency, Role.SECURITY_ADMIN, new Scope.Administration("k.")));
        assertThat(seeing).allSatisfy(caller -> assertThat(entriesSeen(caller)).isEqualTo(1));
        assertThat(blind).allSatisfy(caller -> assertThat(entriesSeen(caller)).isZero());
    }

    @Test
    void outside_a_transaction_that_names_its_caller_nothing_is_there() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            var row = statement.executeQuery("select count(*) from journal.entry");
            row.next();
            assertThat(row.getLong(1)).isZero();
        }
    }

    private long entriesSeen(Caller caller) {
        return as(
                caller,
                () -> jdbc.sql("select count(*) from journal.entry where subject_id = :matter")
                        .param("matter", matter)
                        .query(Long.class)
                        .single());
    }

    private long rowsSeen(Caller caller, String sql) {
        return as(caller, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private static void assertRefused(DataSource role, String sql) {
        assertThatThrownBy(() -> {
                    try (Connection connection = role.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOf(SQLException.class)
                .extracting(refusal -> ((SQLException) refusal).getSQLState())
                .as(sql)
                .isEqualTo("42501");
    }

    private static Scope region(String path, String... lines) {
        return new Scope.Region(path, Set.of(lines));
    }

    private static Caller caller(PartyId party, Role role, Scope scope) {
        return new Caller(
                new PersonId(UUID.randomUUID()),
                "演示甲子",
                new PostId(UUID.randomUUID()),
                "某岗",
                party,
                "某单位",
                role,
                scope);
    }
}
