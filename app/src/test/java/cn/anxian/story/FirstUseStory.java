package cn.anxian.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.Anxian;
import cn.anxian.account.Authenticator;
import cn.anxian.house.Proves;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** From an empty database to three administrators who are three people, and the first inspector. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstUseStory {

    private static final Pattern PRINTED_PASSWORD = Pattern.compile("一次性密码 +(\\S+)");
    private static final String ADMIN = "admin";
    private static final int TOWN = 3343;
    private static final String OWN = "my own long password ";

    private final String home = TestHome.fresh("first-use-home");
    private ConfigurableApplicationContext application;
    private String terminal;

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    @Proves({"6.2.2", "6.2.3", "6.4.1", "7.5.1"})
    void the_first_administrator_comes_in_step_by_step_and_the_others_through_him() {
        start();
        assertThat(terminal).contains("安弦已启动：http://localhost:" + port() + "/", "已建立第一个管理员", ADMIN);
        theOthersComeIn();
        application.close();

        start();
        assertThat(terminal).contains("安弦已启动").doesNotContain("一次性密码");
        assertThat(visitor().signIn(ADMIN, OWN + 1).text("/state")).isEqualTo("totp");
        application.close();

        start("--anxian.recover-administrator=" + ADMIN);
        assertThat(terminal).contains("管理员账号已恢复");
        assertThat(visitor().signIn(ADMIN, OWN + 1).status()).isEqualTo(401);
        assertThat(visitor().signIn(ADMIN, printedPassword()).text("/state")).isEqualTo("change-password");
    }

    private void theOthersComeIn() {
        Visitor admin = visitor();
        String oneTime = printedPassword();

        Visitor.Answer session = admin.signIn(ADMIN, oneTime);
        assertThat(session.text("/state")).isEqualTo("change-password");
        nothingElseIsOpen(admin);

        assertThat(newPassword(admin, oneTime, "short").text("/errors/0/message"))
                .contains("至少 10 个字符");
        assertThat(newPassword(admin, oneTime, "the-admin-himself").text("/errors/0/field"))
                .isEqualTo("next");
        assertThat(newPassword(admin, oneTime, oneTime).text("/errors/0/message"))
                .contains("不能与原密码相同");
        assertThat(newPassword(admin, "not-the-password", OWN + 1).text("/errors/0/field"))
                .isEqualTo("current");
        assertThat(newPassword(admin, oneTime, OWN + 1).text("/state")).isEqualTo("totp-enrol");
        nothingElseIsOpen(admin);

        Authenticator telephone = enrol(admin);
        assertThat(code(admin, "000 00").status()).isEqualTo(400);
        assertThat(code(admin, telephone.codeAt(clock().now().minusSeconds(90))).status())
                .isEqualTo(400);
        nothingElseIsOpen(admin);
        Visitor.Answer in = code(admin, telephone.codeAt(clock().now()));
        assertThat(in.text("/state")).isEqualTo("signed-in");
        assertThat(in.text("/role")).isEqualTo("SYSTEM_ADMIN");

        usedCodesAndOldPasswordsOpenNothing(oneTime, telephone);

        Map<String, String> office = postsOfThePlatform(admin);
        String security = office.get("SECURITY_ADMIN");
        String audit = office.get("AUDIT_ADMIN");
        assertThat(appoint(admin, security, "personId", own(admin)).code()).isEqualTo("same-person");
        appoint(admin, security, "personName", "演示钱某");
        appoint(admin, audit, "personName", "演示孙某");

        assertThat(open(admin, "sun-audit", audit).code()).isEqualTo("security-admin-opens");
        Visitor.Answer opened = open(admin, "qian-security", security);
        assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
        assertThat(opened.text("/subject/number")).isEqualTo("qian-security");
        assertThat(open(admin, "another", audit).code()).isEqualTo("security-admin-opens");

        Visitor securityAdministrator = arrive("qian-security", opened.text("/oneTimePassword"), OWN + 2);
        assertThat(securityAdministrator.get("/api/session").text("/role")).isEqualTo("SECURITY_ADMIN");

        Visitor.Answer auditOpened = securityAdministrator.post(
                "/api/accounts", Map.of("login", "sun-audit", "personName", "演示孙某", "postId", audit));
        Visitor auditor = arrive("sun-audit", auditOpened.text("/oneTimePassword"), OWN + 3);
        Visitor.Answer events = auditor.get("/api/account-events?q=sun-audit");
        assertThat(events.body().at("/items").findValuesAsString("kind"))
                .containsExactly("signed-in", "second-factor-enrolled", "password-changed", "opened");
        assertThat(events.text("/items/3/actorName")).isEqualTo("演示钱某");

        anInspectorComesIn(admin, securityAdministrator);
    }

    private void anInspectorComesIn(Visitor admin, Visitor securityAdministrator) {
        Visitor.Answer office = admin.post(
                "/api/parties",
                Map.of("kind", "AGENCY", "agencyKind", "town-government", "name", "某街道办事处", "regionId", TOWN));
        assertThat(office.status()).as(office.toString()).isEqualTo(200);
        Visitor.Answer post =
                admin.post("/api/posts", Map.of("partyId", office.text("/subject/id"), "name", "安监岗", "role", "TOWN"));
        appoint(admin, post.text("/subject/id"), "personName", "演示李某");

        Visitor.Answer opened = open(securityAdministrator, "li-town", post.text("/subject/id"));
        Visitor inspector = visitor();
        inspector.signIn("li-town", opened.text("/oneTimePassword"));

        Visitor.Answer in = newPassword(inspector, opened.text("/oneTimePassword"), OWN + 4);

        assertThat(in.text("/state")).isEqualTo("signed-in");
        assertThat(in.text("/role")).isEqualTo("TOWN");
    }

    private void usedCodesAndOldPasswordsOpenNothing(String oneTime, Authenticator telephone) {
        assertThat(visitor().signIn(ADMIN, oneTime).status()).isEqualTo(401);

        Visitor shoulderSurfer = visitor();
        assertThat(shoulderSurfer.signIn(ADMIN, OWN + 1).text("/state")).isEqualTo("totp");
        assertThat(shoulderSurfer.get("/api/session/totp-enrolment").status()).isEqualTo(401);
        Visitor.Answer replayed = code(shoulderSurfer, telephone.codeAt(clock().now()));
        assertThat(replayed.status()).isEqualTo(400);
        assertThat(replayed.text("/detail")).contains("已经用过");
        assertThat(code(shoulderSurfer, telephone.codeAt(clock().now().plusSeconds(30)))
                        .text("/state"))
                .isEqualTo("signed-in");
        clock().pass(ofSeconds(60));
    }

    private void nothingElseIsOpen(Visitor halfway) {
        assertThat(halfway.get("/api/accounts").status()).isEqualTo(401);
        assertThat(halfway.get("/v3/api-docs").status()).isEqualTo(401);
        assertThat(halfway.post("/api/session/post", Map.of("postId", UUID.randomUUID()))
                        .status())
                .isEqualTo(401);
    }

    /** All the steps of an administrator's first sign-in. */
    private Visitor arrive(String login, String oneTime, String own) {
        Visitor visitor = visitor();
        visitor.signIn(login, oneTime);
        newPassword(visitor, oneTime, own);
        assertThat(code(visitor, enrol(visitor).codeAt(clock().now())).text("/state"))
                .isEqualTo("signed-in");
        return visitor;
    }

    private static Authenticator enrol(Visitor visitor) {
        Visitor.Answer enrolment = visitor.get("/api/session/totp-enrolment");
        assertThat(enrolment.text("/uri")).startsWith("otpauth://totp/").contains(enrolment.text("/secret"));
        assertThat(visitor.get("/api/session/totp-enrolment").text("/secret")).isEqualTo(enrolment.text("/secret"));
        return new Authenticator(enrolment.text("/secret"));
    }

    private static Visitor.Answer newPassword(Visitor visitor, String current, String next) {
        return visitor.post("/api/session/password", Map.of("current", current, "next", next));
    }

    private static Visitor.Answer code(Visitor visitor, String code) {
        return visitor.post("/api/session/totp", Map.of("code", code));
    }

    private static Visitor.Answer open(Visitor by, String login, String postId) {
        return by.post("/api/accounts", Map.of("login", login, "postId", postId));
    }

    private static Visitor.Answer appoint(Visitor by, String postId, String whom, String value) {
        return by.post("/api/posts/" + postId + "/holder", Map.of(whom, value));
    }

    private static String own(Visitor visitor) {
        return visitor.get("/api/session").text("/person/id");
    }

    /** Role to post, in the platform's own office, which was made at the first start. */
    private static Map<String, String> postsOfThePlatform(Visitor admin) {
        String office = admin.get("/api/session").text("/post/party/id");
        Map<String, String> posts = new HashMap<>();
        admin.get("/api/parties/" + office + "/posts")
                .body()
                .forEach(post ->
                        posts.put(post.at("/role").asString(), post.at("/id").asString()));
        return posts;
    }

    private void start(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            List<String> settings = new ArrayList<>(List.of(arguments));
            settings.addAll(List.of(
                    "--anxian.home=" + home,
                    "--server.port=0",
                    "--db-scheduler.enabled=false",
                    "--anxian.recurring=false"));
            application = new SpringApplicationBuilder(Anxian.class, Story.OwnClock.class)
                    .run(settings.toArray(String[]::new));
        } finally {
            System.setOut(before);
            terminal = printed.toString(StandardCharsets.UTF_8);
        }
    }

    private String printedPassword() {
        Matcher printed = PRINTED_PASSWORD.matcher(terminal);
        assertThat(printed.find()).isTrue();
        return printed.group(1);
    }

    private Visitor visitor() {
        return new Visitor(port());
    }

    private int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private TestClock clock() {
        return application.getBean(TestClock.class);
    }
}
