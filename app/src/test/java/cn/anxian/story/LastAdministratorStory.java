package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.RegionId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody locks everybody out: somebody who can sign in stays system administrator, and somebody security administrator. */
class LastAdministratorStory extends Story {

    private static final RegionId COUNTRY = new RegionId(1);
    private static final String THE_FIRST = "admin";

    @Autowired
    private Offices offices;

    private PostId systemPost;
    private PostId securityPost;
    private Visitor system;
    private Visitor security;

    /** The administrator of the first start steps aside, so that the one of this story is the only one. */
    @BeforeEach
    void oneOfEachForTheWholeCountry() {
        systemPost = offices.held(Role.SYSTEM_ADMIN, COUNTRY);
        securityPost = offices.held(Role.SECURITY_ADMIN, COUNTRY);
        system = visitorAt(systemPost);
        security = visitorAt(securityPost);
        assertThat(account(THE_FIRST, "lock", Map.of()).status()).isEqualTo(200);
    }

    @AfterEach
    void asItWas() {
        account(THE_FIRST, "unlock", Map.of());
        offices.vacate(systemPost);
        offices.vacate(securityPost);
    }

    @Test
    void the_only_system_administrator_does_not_end_his_own_holding() {
        refused(end(systemPost), "系统管理员");

        assertThat(system.get("/api/session").text("/role")).isEqualTo("SYSTEM_ADMIN");
    }

    @Test
    void nor_hand_his_post_to_somebody_who_cannot_sign_in() {
        refused(handOver(systemPost, Map.of("personName", "演示接任人")), "系统管理员");

        assertThat(system.get("/api/session").text("/role")).isEqualTo("SYSTEM_ADMIN");
    }

    @Test
    void nor_leave_on_a_day_to_come() {
        refused(
                system.post("/api/posts/" + systemPost + "/holder/end", Map.of("at", "2026-12-01T09:00:00+08:00")),
                "系统管理员");
    }

    @Test
    void nor_abolish_his_post() {
        refused(abolish(systemPost), "系统管理员");
    }

    @Test
    void nor_is_his_account_locked() {
        refused(account(logins.ofHolder(systemPost), "lock", Map.of()), "系统管理员");

        assertThat(system.get("/api/session").text("/state")).isEqualTo("signed-in");
    }

    @Test
    void the_only_security_administrator_stays_as_well() {
        refused(end(securityPost), "安全管理员");
        refused(handOver(securityPost, Map.of("personName", "演示接任人")), "安全管理员");
        refused(abolish(securityPost), "安全管理员");

        assertThat(security.get("/api/session").text("/role")).isEqualTo("SECURITY_ADMIN");
    }

    @Test
    void he_hands_over_to_somebody_who_has_an_account() {
        PersonId next = offices.person();
        assertThat(security.post(
                                "/api/accounts",
                                Map.of("login", "next-" + next.toString().substring(24), "personId", next))
                        .status())
                .isEqualTo(200);

        clock.pass(Duration.ofMinutes(1));

        assertThat(handOver(systemPost, Map.of("personId", next)).status()).isEqualTo(200);
        assertThat(system.get("/api/session").text("/state")).isEqualTo("anonymous");
    }

    @Test
    void beside_a_second_one_he_leaves_but_then_the_second_stays() {
        PostId second = offices.held(Role.SYSTEM_ADMIN, COUNTRY);
        refused(end(systemPost), "系统管理员");

        Visitor other = visitorAt(second);
        assertThat(end(systemPost).status()).isEqualTo(200);

        refused(other.post("/api/posts/" + second + "/holder/end", Map.of()), "系统管理员");
        offices.vacate(second);
    }

    @Test
    void one_of_a_county_leaves_while_there_is_one_above_him_but_does_not_stand_in_for_the_country() {
        PostId county = offices.held(Role.SYSTEM_ADMIN, SmallCity.COUNTY);
        visitorAt(county);

        refused(end(systemPost), "系统管理员");
        assertThat(end(county).status()).isEqualTo(200);
    }

    private static void refused(Visitor.Answer answer, String whose) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("last-administrator");
        assertThat(answer.text("/detail")).contains("最后一名能够登录的" + whose);
        assertThat(answer.text("/basis/0/kind")).isEqualTo("house-rule");
    }

    private Visitor.Answer end(PostId post) {
        return system.post("/api/posts/" + post + "/holder/end", Map.of());
    }

    private Visitor.Answer handOver(PostId post, Map<String, Object> next) {
        return system.post("/api/posts/" + post + "/holder", next);
    }

    private Visitor.Answer abolish(PostId post) {
        return system.post("/api/posts/" + post + "/abolition", Map.of("version", 1, "reason", "机构调整"));
    }

    private Visitor.Answer account(String login, String what, Object body) {
        String id = security.get("/api/accounts?q=" + login).text("/items/0/id");
        return security.post("/api/accounts/" + id + "/" + what, body);
    }
}
