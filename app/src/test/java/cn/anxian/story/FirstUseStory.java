package cn.anxian.story;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.Anxian;
import cn.anxian.account.Authenticator;
import cn.anxian.directory.Directory;
import cn.anxian.directory.NewParty;
import cn.anxian.directory.NewPost;
import cn.anxian.directory.Party;
import cn.anxian.directory.Post;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PartyId;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.kernel.Scope;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** From an empty database to three administrators who are three people, and the first inspector. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstUseStory {

    private static final Pattern PRINTED_PASSWORD = Pattern.compile("一次性密码 +(\\S+)");
    private static final String ADMIN = "admin";
    private static final RegionId CHINA = new RegionId(1);
    private static final Caller LOADING = Caller.system("测试", new Scope.Loading());
    private static final String OWN = "my own long password ";

    private final String home = TestHome.fresh("first-use-home");
    private ConfigurableApplicationContext application;
    private String terminal;

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void the_first_administrator_comes_in_step_by_step_and_the_others_through_him() {
        start();
        assertThat(terminal).contains("安弦已启动:http://localhost:" + port() + "/", "已建立第一个管理员", ADMIN);
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

        PostId security = officePost(Role.SECURITY_ADMIN);
        PostId audit = officePost(Role.AUDIT_ADMIN);
        PersonId qian = asAdministrator(() -> {
            PersonId person = directory().addPerson("演示钱某");
            directory().appoint(security, person, clock().now());
            return person;
        });
        PersonId sun = asAdministrator(() -> {
            PersonId person = directory().addPerson("演示孙某");
            directory().appoint(audit, person, clock().now());
            return person;
        });

        assertThat(open(admin, "sun-audit", sun).code()).isEqualTo("security-admin-opens");
        Visitor.Answer opened = open(admin, "qian-security", qian);
        assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
        assertThat(opened.text("/subject/number")).isEqualTo("qian-security");
        assertThat(open(admin, "another", sun).code()).isEqualTo("security-admin-opens");

        Visitor securityAdministrator = arrive("qian-security", opened.text("/oneTimePassword"), OWN + 2);
        assertThat(securityAdministrator.get("/api/session").text("/role")).isEqualTo("SECURITY_ADMIN");

        Visitor.Answer auditOpened = securityAdministrator.post(
                "/api/accounts", Map.of("login", "sun-audit", "personName", "演示孙某", "postId", audit));
        Visitor auditor = arrive("sun-audit", auditOpened.text("/oneTimePassword"), OWN + 3);
        Visitor.Answer events = auditor.get("/api/account-events?q=sun-audit");
        assertThat(events.body().at("/items").findValuesAsString("kind"))
                .containsExactly("signed-in", "second-factor-enrolled", "password-changed", "opened");
        assertThat(events.text("/items/3/actorName")).isEqualTo("演示钱某");

        anInspectorComesIn(securityAdministrator);
    }

    private void anInspectorComesIn(Visitor securityAdministrator) {
        PostId town = asAdministrator(() -> {
            PartyId office = directory().addParty(NewParty.agency("town-government", "某街道办事处", SmallCity.TOWN));
            PostId post = directory().addPost(NewPost.of(office, "安监岗", Role.TOWN, SmallCity.TOWN));
            directory().appoint(post, directory().addPerson("演示李某"), clock().now());
            return post;
        });
        Visitor.Answer opened = securityAdministrator.post("/api/accounts", Map.of("login", "li-town", "postId", town));
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
        assertThat(halfway.post("/api/session/post", Map.of("postId", officePost(Role.SYSTEM_ADMIN)))
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

    private static Visitor.Answer open(Visitor by, String login, PersonId person) {
        return by.post("/api/accounts", Map.of("login", login, "personId", person));
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return as(as(LOADING, () -> directory().callerAt(officePost(Role.SYSTEM_ADMIN))), work);
    }

    /** The platform's own office, made at the first start. */
    private PostId officePost(Role role) {
        return as(LOADING, () -> {
            PartyId office =
                    directory().agency("platform", CHINA).map(Party::id).orElseThrow();
            return directory().postsOf(office).stream()
                    .filter(post -> post.role() == role)
                    .map(Post::id)
                    .findFirst()
                    .orElseThrow();
        });
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        TransactionTemplate transactions = application.getBean(TransactionTemplate.class);
        return application.getBean(CurrentCaller.class).as(caller, () -> transactions.execute(status -> work.get()));
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

    private Directory directory() {
        return application.getBean(Directory.class);
    }
}
