package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.account.Authenticator;
import cn.anxian.account.Logins;
import cn.anxian.house.Proves;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the security administrator does, and what even he does not. */
class AdministeringAccountsStory extends Story {

    @Autowired
    private Offices offices;

    private Visitor security;
    private PostId townPost;
    private String login;

    @BeforeEach
    void aSecurityAdministratorAndAnInspector() {
        security = visitorAt(offices.held(Role.SECURITY_ADMIN, SmallCity.COUNTY));
        townPost = offices.held(Role.TOWN, SmallCity.TOWN);
        login = logins.ofHolder(townPost);
    }

    @Test
    @Proves({"7.4.2", "7.4.5"})
    void locking_an_account_ends_its_session_and_unlocking_lets_the_person_in_again() {
        Visitor inspector = visitorAt(townPost);

        assertThat(act("lock", Map.of("reason", "离岗待查")).text("/subject/type")).isEqualTo("account");
        assertThat(inspector.get("/api/session").text("/state")).isEqualTo("anonymous");
        Visitor.Answer refused = visitor().signIn(login, Logins.PASSWORD);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("account-locked");
        assertThat(visitor().signIn(login, "a-wrong-password").code()).isEqualTo("sign-in-failed");
        assertThat(item().text("/items/0/stateName")).isEqualTo("已停用");
        assertThat(act("lock", Map.of()).code()).isEqualTo("wrong-state");

        assertThat(act("unlock", Map.of()).status()).isEqualTo(200);
        assertThat(visitor().signIn(login, Logins.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void who_is_signed_in_is_listed_and_can_be_signed_out_everywhere() {
        Visitor atTheDesk = visitorAt(townPost);
        Visitor onThePhone = visitorAt(townPost);
        Visitor.Answer open = security.get("/api/account-sessions?q=" + login);
        assertThat(open.body().size()).as(open.toString()).isEqualTo(2);
        assertThat(open.toString()).doesNotContain("session_id");

        assertThat(act("sessions/end", Map.of()).status()).isEqualTo(200);

        assertThat(security.get("/api/account-sessions?q=" + login).body().size())
                .isZero();
        assertThat(atTheDesk.get("/api/session").text("/state")).isEqualTo("anonymous");
        assertThat(onThePhone.get("/api/session").text("/state")).isEqualTo("anonymous");
        assertThat(visitor().signIn(login, Logins.PASSWORD).status()).isEqualTo(200);
        Visitor elsewhere = visitorAt(offices.held(Role.SECURITY_ADMIN, SmallCity.SIBLING_COUNTY));
        assertThat(elsewhere.get("/api/account-sessions?q=" + login).body().size())
                .isZero();
    }

    @Test
    void unlocking_also_ends_the_wait_after_too_many_failures() {
        for (int i = 0; i < 5; i++) {
            visitor().signIn(login, "a-wrong-password");
        }
        assertThat(item().text("/items/0/state")).isEqualTo("locked-out");
        assertThat(security.get("/api/accounts?state=locked&q=" + login)
                        .body()
                        .at("/items")
                        .size())
                .isEqualTo(1);

        act("unlock", Map.of());

        assertThat(visitor().signIn(login, Logins.PASSWORD).status()).isEqualTo(200);
        assertThat(security.get("/api/accounts?state=locked&q=" + login)
                        .body()
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    @Proves({"6.4.1", "7.4.5"})
    void a_reset_password_is_shown_once_and_has_to_be_changed() {
        Visitor inspector = visitorAt(townPost);
        UUID command = UUID.randomUUID();
        String path = "/api/accounts/" + id() + "/reset-password";

        Visitor.Answer reset = security.post(path, Map.of(), command);
        Visitor.Answer again = security.post(path, Map.of(), command);

        assertThat(again.body().at("/repeated").asBoolean()).isTrue();
        assertThat(again.body().at("/oneTimePassword").isNull()).isTrue();
        assertThat(inspector.get("/api/session").text("/state")).isEqualTo("anonymous");
        assertThat(visitor().signIn(login, Logins.PASSWORD).status()).isEqualTo(401);
        assertThat(visitor().signIn(login, reset.text("/oneTimePassword")).text("/state"))
                .isEqualTo("change-password");
    }

    @Test
    @Proves("6.4.3")
    void a_reset_password_does_not_get_past_the_second_factor() {
        PostId post = offices.held(Role.AUDIT_ADMIN, SmallCity.COUNTY);
        String auditor = "auditor-" + UUID.randomUUID().toString().substring(0, 8);
        Visitor.Answer opened = open(auditor, offices.holder(post));
        String first = opened.text("/oneTimePassword");
        Visitor himself = visitor();
        himself.signIn(auditor, first);
        changes(himself, first, "a-password-of-my-own-1");
        Authenticator telephone =
                new Authenticator(himself.get("/api/session/totp-enrolment").text("/secret"));
        assertThat(himself.post("/api/session/totp", Map.of("code", telephone.codeAt(clock.now())))
                        .text("/state"))
                .isEqualTo("signed-in");

        String again = security.post("/api/accounts/" + opened.text("/subject/id") + "/reset-password", Map.of())
                .text("/oneTimePassword");
        Visitor whoeverReadTheNote = visitor();
        whoeverReadTheNote.signIn(auditor, again);
        assertThat(changes(whoeverReadTheNote, again, "a-password-of-his-own-2").text("/state"))
                .as("the password alone opens nothing")
                .isEqualTo("totp");
        assertThat(whoeverReadTheNote.get("/api/account-events").status()).isEqualTo(401);
        assertThat(whoeverReadTheNote.get("/api/session/totp-enrolment").status())
                .as("nor does he enrol a telephone of his own")
                .isEqualTo(401);
        clock.pass(java.time.Duration.ofMinutes(1));
        assertThat(whoeverReadTheNote
                        .post("/api/session/totp", Map.of("code", telephone.codeAt(clock.now())))
                        .text("/state"))
                .isEqualTo("signed-in");
    }

    private static Visitor.Answer changes(Visitor visitor, String current, String next) {
        return visitor.post("/api/session/password", Map.of("current", current, "next", next));
    }

    @Test
    @Proves({"6.2.2", "7.4.3"})
    void a_new_password_ends_every_other_session_of_the_person() {
        Visitor atTheOffice = visitorAt(townPost);
        Visitor onThePhone = visitorAt(townPost);

        Visitor.Answer changed = onThePhone.post(
                "/api/session/password", Map.of("current", Logins.PASSWORD, "next", "a-password-of-my-own"));

        assertThat(changed.text("/state")).isEqualTo("signed-in");
        assertThat(onThePhone.get("/api/session").text("/state")).isEqualTo("signed-in");
        assertThat(atTheOffice.get("/api/session").text("/state")).isEqualTo("anonymous");
    }

    @Test
    void nobody_opens_an_account_for_a_person_who_serves_beyond_his_region() {
        PostId elsewhere = offices.held(Role.TOWN, SmallCity.OTHER_COUNTYS_TOWN);
        PostId both = offices.held(Role.TOWN, SmallCity.TOWN);
        offices.held(Role.LEADER, SmallCity.CITY, offices.holder(both));

        for (Map<String, Object> whose : java.util.List.<Map<String, Object>>of(
                Map.of("login", "reach-one", "personId", offices.holder(elsewhere)),
                Map.of("login", "reach-two", "personId", offices.holder(both)),
                Map.of("login", "reach-three", "postId", both))) {
            Visitor.Answer refused = security.post("/api/accounts", whose);
            assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
            assertThat(refused.text("/detail")).contains("地区以外任职");
        }
    }

    @Test
    void the_administrator_does_nothing_to_his_own_account() {
        PostId post = offices.held(Role.SECURITY_ADMIN, SmallCity.COUNTY);
        Visitor himself = visitorAt(post);
        String own = himself.get("/api/accounts?q=" + logins.ofHolder(post)).text("/items/0/id");

        Visitor.Answer refused = himself.post("/api/accounts/" + own + "/reset-totp", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("own-account");
    }

    @Test
    @Proves("8.4.1")
    void the_administrator_of_another_county_finds_no_such_account() {
        Visitor sibling = visitorAt(offices.held(Role.SECURITY_ADMIN, SmallCity.SIBLING_COUNTY));

        assertThat(sibling.get("/api/accounts?q=" + login).body().at("/items").size())
                .isZero();
        assertThat(sibling.post("/api/accounts/" + id() + "/lock", Map.of()).status())
                .isEqualTo(404);
        assertThat(visitor().signIn(login, Logins.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void one_person_has_one_account_and_one_login_names_one_person() {
        PersonId zhang = offices.holder(townPost);

        assertThat(open("zhang-the-second", zhang).code()).isEqualTo("account-exists");
        assertThat(security.post("/api/accounts", Map.of("login", login, "personName", "演示另一人"))
                        .code())
                .isEqualTo("account-exists");
    }

    @Test
    void whoever_holds_two_administrators_posts_gets_no_account_and_does_not_come_in() {
        PersonId both = offices.person();
        offices.held(Role.SECURITY_ADMIN, SmallCity.COUNTY, both);
        PostId second = offices.held(Role.AUDIT_ADMIN, SmallCity.COUNTY, both);

        Visitor.Answer refused = open("both", both);
        assertThat(refused.code()).isEqualTo("three-administrators");
        assertThat(refused.text("/basis/0/kind")).isEqualTo("house-rule");
        assertThat(visitor().signIn(logins.ofHolder(second), Logins.PASSWORD).code())
                .isEqualTo("three-administrators");
    }

    @Test
    void an_account_is_opened_for_the_holder_of_a_post_whom_the_administrator_names() {
        PostId post = offices.held(Role.TOWN, SmallCity.TOWN);

        assertThat(security.post("/api/accounts", Map.of("login", "other-name", "postId", post, "personName", "演示别人"))
                        .text("/errors/0/field"))
                .isEqualTo("postId");
        assertThat(security.post("/api/accounts", Map.of("login", "right-name", "postId", post))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "-abc", "张三李四", "a b c d", "a'; drop table", "aaaaaaaaaabbbbbbbbbbccccccccccddd"})
    void a_login_of_another_shape_is_refused(String wanted) {
        Visitor.Answer refused = open(wanted, offices.person());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("login");
    }

    @Test
    void the_list_goes_on_where_the_page_ended_and_exports() {
        Visitor.Answer first = security.get("/api/accounts?size=1");
        Visitor.Answer second = security.get("/api/accounts?size=1&page=" + first.text("/next"));

        assertThat(first.text("/items/0/login")).isLessThan(second.text("/items/0/login"));
        Visitor.Answer file = security.get("/api/accounts/export?q=" + login);
        assertThat(file.header("Content-Type")).contains("spreadsheetml");
        assertThat(new String(file.bytes(), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    private Visitor.Answer item() {
        return security.get("/api/accounts?q=" + login);
    }

    private String id() {
        return item().text("/items/0/id");
    }

    private Visitor.Answer act(String what, Object body) {
        return security.post("/api/accounts/" + id() + "/" + what, body);
    }

    private Visitor.Answer open(String wanted, PersonId person) {
        return security.post("/api/accounts", Map.of("login", wanted, "personId", person));
    }
}
