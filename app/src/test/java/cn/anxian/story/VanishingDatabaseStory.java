package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.anxian.house.Proves;
import cn.anxian.kernel.Role;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An outside database is killed under load and comes back: nothing that was answered is lost, nothing is done twice, everybody
 * is told, and the application goes on by itself.
 */
class VanishingDatabaseStory extends Story {

    private static final int PEOPLE = 4;
    private static final int BEFORE = 40;

    @Autowired
    private Offices offices;

    private final Queue<Visitor.Answer> refusals = new ConcurrentLinkedQueue<>();
    private final Queue<String> promised = new ConcurrentLinkedQueue<>();
    private final List<Visitor> people = new ArrayList<>();
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void peopleAtWork() {
        assumeTrue(StoriesServer.isOutside(), "the embedded server is the application's own");
        for (int person = 0; person < PEOPLE; person++) {
            people.add(visitorAt(offices.held(Role.SECURITY_ADMIN, SmallCity.TOWN)));
        }
    }

    @AfterEach
    void theDatabaseIsThere() {
        if (StoriesServer.isOutside()) {
            StoriesServer.bringBack();
        }
    }

    @Test
    @Proves({"16.5.2", "16.5.3"})
    void a_database_that_vanishes_under_load_comes_back_and_nothing_answered_is_lost_or_doubled() throws Exception {
        CountDownLatch underLoad = new CountDownLatch(BEFORE);
        CountDownLatch back = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> working = new ArrayList<>();
            for (Visitor person : people) {
                working.add(threads.submit(() -> work(person, underLoad, back)));
            }
            assertThat(underLoad.await(2, TimeUnit.MINUTES)).isTrue();
            StoriesServer.vanish();

            assertThat(visitor().get("/actuator/health").status())
                    .as("health while it is away")
                    .isEqualTo(503);
            assertThat(people.getFirst().get("/api/accounts").code()).isEqualTo("database-away");

            StoriesServer.bringBack();
            assertThat(visitor().get("/actuator/health").status())
                    .as("health when it is back")
                    .isEqualTo(200);
            back.countDown();
            for (Future<?> each : working) {
                each.get();
            }
        }

        assertThat(refusals).isNotEmpty().allSatisfy(refusal -> {
            assertThat(refusal.status()).as(refusal.toString()).isEqualTo(503);
            assertThat(refusal.text("/detail")).contains("数据库暂时不可用");
        });
        Visitor.Answer listed = people.getFirst().get("/api/accounts?size=100&q=" + run);
        assertThat(promised).hasSizeGreaterThanOrEqualTo(BEFORE).doesNotHaveDuplicates();
        assertThat(listed.body().at("/items").size()).isEqualTo(Math.min(100, promised.size()));
    }

    /** Opens accounts one after another; what was not answered is sent again, as the page does, under the same id. */
    private void work(Visitor person, CountDownLatch underLoad, CountDownLatch back) {
        for (int number = 0; back.getCount() > 0; number++) {
            UUID command = UUID.randomUUID();
            String login = run + "." + people.indexOf(person) + "." + number;
            Map<String, String> form = Map.of("login", login, "personName", "演示某");
            while (!answered(person, form, command)) {
                awaitReturn(back);
            }
            assertThat(promised.add(login)).isTrue();
            underLoad.countDown();
        }
    }

    private boolean answered(Visitor person, Map<String, String> form, UUID command) {
        try {
            Visitor.Answer answer = person.post("/api/accounts", form, command);
            if (answer.status() >= 500) {
                refusals.add(answer);
                return false;
            }
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            return true;
        } catch (UncheckedIOException broken) {
            return false;
        }
    }

    private static void awaitReturn(CountDownLatch back) {
        try {
            assertThat(back.await(3, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
