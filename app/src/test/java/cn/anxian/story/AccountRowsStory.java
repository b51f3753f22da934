package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.house.Proves;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application's own role sees accounts only where row-level security lets it, whatever a service asks. */
class AccountRowsStory extends Story {

    private static final String TOWN_PATH = "1.17.193.1893.3343.";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Offices offices;

    private PersonId zhang;
    private String login;

    @BeforeEach
    void zhangHasAnAccountInTheTown() {
        PostId post = offices.held(Role.TOWN, SmallCity.TOWN);
        zhang = offices.holder(post);
        login = logins.ofHolder(post);
    }

    static Stream<Scope> everyScopeOfOthers() {
        return Stream.of(
                new Scope.Nothing(),
                new Scope.SigningIn(""),
                new Scope.OwnParty(),
                new Scope.Region("1.", Set.of()),
                new Scope.Administration("1."));
    }

    @ParameterizedTest
    @MethodSource("everyScopeOfOthers")
    void no_other_scope_sees_an_account(Scope scope) {
        for (Role role : Role.values()) {
            if (role != Role.SECURITY_ADMIN || !(scope instanceof Scope.Administration)) {
                assertThat(seenBy(caller(role, scope, someone())))
                        .as("%s %s", role, scope)
                        .isZero();
            }
        }
    }

    @Test
    void outside_a_transaction_nothing_is_seen() {
        assertThat(jdbc.sql("select count(*) from account.account")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void at_the_door_only_the_named_account_is_seen() {
        Caller atTheDoor = caller(Role.SYSTEM_ADMIN, new Scope.SigningIn(""), someone());

        assertThat(as(atTheDoor, () -> {
                    name(login);
                    return logins(jdbc);
                }))
                .containsExactly(login);
        assertThat(as(atTheDoor, () -> {
                    name("no-such-login");
                    return logins(jdbc);
                }))
                .isEmpty();
    }

    @Test
    void naming_a_login_helps_nobody_but_at_the_door() {
        Caller leader = caller(Role.LEADER, new Scope.Region("1.", Set.of()), someone());

        assertThat(as(leader, () -> {
                    name(login);
                    return logins(jdbc);
                }))
                .isEmpty();
    }

    @Test
    void a_person_sees_his_own() {
        assertThat(as(caller(Role.TOWN, new Scope.Region(TOWN_PATH, Set.of()), zhang), () -> logins(jdbc)))
                .containsExactly(login);
    }

    @Test
    void the_security_administrator_sees_those_of_his_region_and_no_others() {
        assertThat(as(securityAt(TOWN_PATH), () -> logins(jdbc))).contains(login);
        assertThat(as(securityAt("1.17.193.1893."), () -> logins(jdbc))).contains(login);
        assertThat(as(securityAt("1.17.193.1893.3344."), () -> logins(jdbc))).doesNotContain(login);
        assertThat(as(securityAt("1.17.193.1894."), () -> logins(jdbc))).doesNotContain(login);
    }

    @Test
    void a_security_administrator_changes_nothing_outside_his_region() {
        int changed = as(
                securityAt("1.17.193.1894."),
                () -> jdbc.sql("update account.account set must_change_password = true where login = :login")
                        .param("login", login)
                        .update());

        assertThat(changed).isZero();
    }

    @Test
    void no_row_is_made_for_a_person_who_serves_beyond_the_administrators_region() {
        PersonId elsewhere = offices.holder(offices.held(Role.TOWN, SmallCity.OTHER_COUNTYS_TOWN));
        PersonId here = offices.holder(offices.held(Role.TOWN, SmallCity.TOWN));

        assertThatThrownBy(() -> openFor(elsewhere))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
        assertThat(openFor(here)).isEqualTo(1);
    }

    private int openFor(PersonId person) {
        return as(
                securityAt("1.17.193.1893."),
                () -> jdbc.sql("""
                        insert into account.account (id, person, person_name, login, password_hash, must_change_password,
                            totp_confirmed, demo, state, epoch, region_path, opened_at, version)
                        select :id, :person, '演示某', :login, '$argon2id$', true, false, false, 'ACTIVE', 0,
                            '1.17.193.1893.', timestamptz '2026-09-14T09:00:00+08:00', 1
                        """)
                        .param("id", UUID.randomUUID())
                        .param("person", person.value())
                        .param("login", "reach-" + person.value().toString().substring(24))
                        .update());
    }

    @Test
    void nobody_deletes_an_account_or_moves_it_to_another_person() {
        assertDenied("delete from account.account where login = :login");
        assertDenied("update account.account set person = gen_random_uuid() where login = :login");
        assertDenied("update account.account set region_path = '1.' where login = :login");
    }

    @Test
    @Proves("16.4.2")
    void events_are_appended_only_and_read_by_the_audit_administrator_of_the_region() {
        visitor().signIn(login, "a-wrong-password");

        assertThat(eventsSeenBy(caller(Role.AUDIT_ADMIN, new Scope.Administration(TOWN_PATH), someone())))
                .isPositive();
        assertThat(eventsSeenBy(caller(Role.AUDIT_ADMIN, new Scope.Administration("1.17.193.1894."), someone())))
                .isZero();
        assertThat(eventsSeenBy(securityAt(TOWN_PATH))).isZero();
        assertThat(eventsSeenBy(caller(Role.LEADER, new Scope.Region("1.", Set.of()), someone())))
                .isZero();
        assertDenied("update account.event set detail = '' where login = :login");
        assertDenied("delete from account.event where login = :login");
    }

    private void assertDenied(String sql) {
        assertThatThrownBy(() -> as(
                        securityAt("1."),
                        () -> jdbc.sql(sql).param("login", login).update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    private long seenBy(Caller caller) {
        return as(
                caller,
                () -> jdbc.sql("select count(*) from account.account")
                        .query(Long.class)
                        .single());
    }

    private long eventsSeenBy(Caller caller) {
        return as(
                caller,
                () -> jdbc.sql("select count(*) from account.event where login = :login")
                        .param("login", login)
                        .query(Long.class)
                        .single());
    }

    private static java.util.List<String> logins(JdbcClient jdbc) {
        return jdbc.sql("select login from account.account").query(String.class).list();
    }

    private void name(String named) {
        jdbc.sql("select set_config('anxian.login', :login, true)")
                .param("login", named)
                .query(String.class)
                .single();
    }

    private static Caller securityAt(String path) {
        return caller(Role.SECURITY_ADMIN, new Scope.Administration(path), someone());
    }

    private static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }

    private static Caller caller(Role role, Scope scope, PersonId person) {
        return new Caller(
                person,
                "演示乙丑",
                new PostId(UUID.randomUUID()),
                "某岗",
                new PartyId(UUID.randomUUID()),
                "某单位",
                role,
                scope);
    }
}
