package cn.anxian.story;

import cn.anxian.Anxian;
import cn.anxian.account.Logins;
import cn.anxian.kernel.Caller;
import cn.anxian.kernel.CurrentCaller;
import cn.anxian.kernel.PostId;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole application on real PostgreSQL, started once for all stories, with a clock that the test owns.
 *
 * <p>The database session's zone and the JVM's differ on purpose. Stories share the database: each makes the people and
 * matters that it needs and asserts only on those.
 */
@SpringBootTest(
        classes = {Anxian.class, Story.OwnClock.class, SmallCity.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"anxian.database.time-zone=Asia/Urumqi", "db-scheduler.enabled=false", "anxian.recurring=false"})
public abstract class Story {

    @TestConfiguration(proxyBeanMethods = false)
    static class OwnClock {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    @Autowired
    protected TestClock clock;

    @Autowired
    protected CurrentCaller callers;

    @Autowired
    protected TransactionTemplate transactions;

    @Autowired
    protected Logins logins;

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        registry.add("anxian.home", TestHome::path);
        StoriesServer.tell(registry);
    }

    @BeforeEach
    void mondayMorning() {
        clock.moveTo(TestClock.MONDAY_9AM);
    }

    /** Somebody at the sign-in page. */
    protected Visitor visitor() {
        return new Visitor(port);
    }

    /** The holder of the post, signed in and acting from it. */
    protected Visitor visitorAt(PostId post) {
        Visitor visitor = visitor();
        Visitor.Answer session = visitor.signIn(logins.ofHolder(post), Logins.PASSWORD);
        if (!session.text("/post/id").equals(post.toString())) {
            session = visitor.post("/api/session/post", Map.of("postId", post));
        }
        if (session.status() != 200) {
            throw new AssertionError("could not sign in at " + post + ": " + session);
        }
        return visitor;
    }

    /** Does something in one transaction as that caller. */
    protected <T> T as(Caller caller, Supplier<T> work) {
        return callers.as(caller, () -> transactions.execute(status -> work.get()));
    }
}
