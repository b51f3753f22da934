package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.account.Accounts;
import cn.anxian.account.Logins;
import cn.anxian.house.Proves;
import cn.anxian.kernel.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands on every answer, and what is refused before a controller is asked. */
class EveryAnswerIsGuardedStory extends Story {

    private static final String PROBLEM = "application/problem+json";

    @Autowired
    private Offices offices;

    @Autowired
    private Accounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"/api/session", "/api/accounts", "/api/no-such-thing", "/actuator/health"})
    @Proves({"3.4.3", "3.4.4", "3.4.5", "3.4.6"})
    void every_answer_carries_the_guarding_headers(String path) {
        Visitor.Answer answer = visitor().get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .contains("img-src 'self' blob: data:", "style-src 'self' 'unsafe-inline'")
                .doesNotContain("unsafe-eval");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=(self)");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    @Proves("3.5.1")
    void a_write_without_the_token_is_refused_and_nothing_is_done() {
        Visitor visitor = visitor();
        Visitor.Answer refused = visitor.send(visitor.request("/api/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"login\":\"a\",\"password\":\"b\"}")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("csrf");
        assertThat(refused.header("Content-Type")).startsWith(PROBLEM);
    }

    @Test
    @Proves("3.5.1")
    void a_token_of_another_is_refused() {
        Visitor visitor = visitor();
        visitor.get("/api/session");
        Visitor.Answer refused = visitor.send(visitor.request("/api/session")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", "00000000-0000-0000-0000-000000000000")
                .POST(BodyPublishers.ofString("{\"login\":\"a\",\"password\":\"b\"}")));

        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    @Proves("3.3.2")
    void the_token_is_there_before_the_first_write_and_readable_by_the_page() {
        Visitor visitor = visitor();
        Visitor.Answer session = visitor.get("/api/session");

        assertThat(session.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("XSRF-TOKEN=")
                        && cookie.contains("SameSite=Lax")
                        && !cookie.contains("HttpOnly"));
    }

    @Test
    @Proves({"3.3.2", "3.3.4"})
    void the_session_cookie_is_out_of_the_pages_reach() {
        Visitor visitor = visitor();
        Visitor.Answer in = visitor.signIn(logins.ofHolder(offices.held(Role.TOWN, SmallCity.TOWN)), Logins.PASSWORD);

        assertThat(in.headers().allValues("Set-Cookie"))
                .anyMatch(cookie ->
                        cookie.startsWith("anxian=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/accounts", "/api/account-events", "/api/accounts/export"})
    @Proves("3.7.2")
    void who_is_not_signed_in_gets_a_problem_and_no_redirect_and_no_prompt(String path) {
        Visitor.Answer refused = visitor().get(path);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("signed-out");
        assertThat(refused.header("Content-Type")).startsWith(PROBLEM);
        assertThat(refused.header("WWW-Authenticate")).isEmpty();
        assertThat(refused.header("Location")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/accounts, LEADER",
        "/api/accounts, SYSTEM_ADMIN",
        "/api/accounts, AUDIT_ADMIN",
        "/api/account-events, SECURITY_ADMIN",
        "/api/account-events, SYSTEM_ADMIN",
        "/api/account-events, LEADER"
    })
    @Proves("8.2.1")
    void who_is_of_another_role_gets_a_problem(String path, Role role) {
        Visitor.Answer refused = visitorAt(offices.held(role, SmallCity.COUNTY)).get(path);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("not-allowed");
        assertThat(refused.text("/detail")).contains(role.chinese());
    }

    @Test
    @Proves({"13.4.2", "13.4.5"})
    void health_answers_everybody_and_the_interface_is_described_to_the_signed_in_only() {
        assertThat(visitor().get("/actuator/health").status()).isEqualTo(200);
        assertThat(visitor().get("/actuator/env").status()).isEqualTo(404);
        assertThat(visitor().get("/v3/api-docs").status()).isEqualTo(401);
        assertThat(visitor().get("/v3/%61pi-docs").status()).isEqualTo(401);
        assertThat(visitorAt(offices.held(Role.TOWN, SmallCity.TOWN))
                        .get("/v3/api-docs")
                        .text("/paths/~1api~1session/get/operationId"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/session;x=1, 400", "/api//session, 400", "/api/%2e%2e/session, 400", "/error, 404"})
    @Proves("16.5.1")
    void what_reaches_no_controller_is_answered_in_chinese(String path, int status) {
        Visitor.Answer answer = visitor().get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        assertThat(answer.text("/detail")).contains("请求有误");
    }

    @Test
    void outside_the_demo_nothing_of_the_demo_is_there() {
        assertThat(visitor().get("/api/demo/accounts").status()).isEqualTo(404);
        assertThat(visitor().get("/api/clock").body().at("/demo").asBoolean()).isFalse();
        assertThat(visitorAt(offices.held(Role.LEADER, SmallCity.COUNTY))
                        .post("/api/clock", Map.of("to", "2026-09-15T00:00:00+08:00"))
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> accounts.openForDemo("public", "public-password", offices.person(), "演示某", "1."))
                .isInstanceOf(IllegalStateException.class);
    }
}
