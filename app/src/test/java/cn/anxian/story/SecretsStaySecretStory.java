package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import cn.anxian.account.Logins;
import cn.anxian.house.Proves;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Passwords, their hashes and one-time codes appear in no answer and in no line of the log, however talkative it is. */
class SecretsStaySecretStory extends Story {

    private static final String OWN = "a-new-password-of-my-own";
    private static final List<String> TALKATIVE = List.of(
            "cn.anxian", "org.springframework.web", "org.springframework.security", "org.springframework.session");

    @Autowired
    private Offices offices;

    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            log.add(event.getFormattedMessage() + event.getThrowableProxy());
        }
    };
    private final List<Appender<ILoggingEvent>> elsewhere = new ArrayList<>();
    private final List<Visitor.Answer> answers = new ArrayList<>();

    @BeforeEach
    void listen() {
        listener.start();
        root().iteratorForAppenders().forEachRemaining(elsewhere::add);
        elsewhere.forEach(root()::detachAppender);
        root().addAppender(listener);
        TALKATIVE.forEach(name -> logger(name).setLevel(Level.TRACE));
    }

    @AfterEach
    void stopListening() {
        TALKATIVE.forEach(name -> logger(name).setLevel(null));
        root().detachAppender(listener);
        elsewhere.forEach(root()::addAppender);
    }

    @Test
    @Proves({"16.2.5", "16.3.1"})
    void passwords_and_hashes_are_neither_logged_nor_answered() {
        PostId post = offices.held(Role.TOWN, SmallCity.TOWN);
        Visitor visitor = visitor();
        answers.add(visitor.signIn(logins.ofHolder(post), "a-wrong-password"));
        answers.add(visitor.signIn("a-password-typed-as-login", "a-wrong-password"));
        answers.add(visitor.post("/api/session", "{\"password\":\"a-broken-password"));
        answers.add(visitor.post("/api/session", Map.of("login", "x", "password", "y", "pin", "a-superfluous-pin")));
        answers.add(visitor.signIn(logins.ofHolder(post), Logins.PASSWORD));
        answers.add(visitor.post("/api/session/password", Map.of("current", Logins.PASSWORD, "next", OWN)));
        answers.add(visitor.get("/api/session"));

        Visitor security = visitorAt(offices.held(Role.SECURITY_ADMIN, SmallCity.TOWN));
        Visitor.Answer opened = security.post("/api/accounts", Map.of("login", "secret-keeper", "personName", "演示密某"));
        String oneTime = opened.text("/oneTimePassword");
        assertThat(oneTime).isNotEmpty();
        answers.add(security.get("/api/accounts?size=100"));
        answers.add(visitor().signIn("secret-keeper", oneTime));
        Visitor auditor = visitorAt(offices.held(Role.AUDIT_ADMIN, SmallCity.TOWN));
        answers.add(auditor.get("/api/account-events?size=100"));

        List<String> secrets = List.of(
                Logins.PASSWORD,
                OWN,
                oneTime,
                "a-wrong-password",
                "a-broken-password",
                "a-superfluous-pin",
                "argon2id");
        assertThat(log).hasSizeGreaterThan(100);
        assertThat(secrets).allSatisfy(secret -> {
            assertThat(log).noneMatch(line -> line.contains(secret));
            assertThat(answers)
                    .noneMatch(answer -> new String(answer.bytes(), StandardCharsets.UTF_8).contains(secret));
        });
        assertThat(answers.getLast().toString()).contains("sign-in-failed").doesNotContain("a-password-typed-as-login");
    }

    private static Logger root() {
        return logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
