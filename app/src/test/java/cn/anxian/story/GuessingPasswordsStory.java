package cn.anxian.story;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.account.Logins;
import cn.anxian.house.Proves;
import cn.anxian.kernel.Role;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Guessing gets slower and slower, and teaches nothing. */
class GuessingPasswordsStory extends Story {

    private static final String WRONG = "not-the-password";

    @Autowired
    private Offices offices;

    @Test
    @Proves("6.3.1")
    void the_fifth_failure_closes_the_login_for_a_minute_and_the_right_password_waits_too() {
        String zhang = somebody();
        fail(zhang, 5);

        Visitor.Answer closed = visitor().signIn(zhang, Logins.PASSWORD);
        assertThat(closed.status()).isEqualTo(429);
        assertThat(closed.code()).isEqualTo("locked");
        assertThat(closed.body().at("/retryAfterSeconds").asInt()).isEqualTo(60);

        clock.pass(ofSeconds(59));
        assertThat(visitor().signIn(zhang, Logins.PASSWORD).status()).isEqualTo(429);
        clock.pass(ofSeconds(1));
        assertThat(visitor().signIn(zhang, Logins.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    @Proves("6.3.1")
    void each_further_failure_closes_it_for_twice_as_long_up_to_half_an_hour() {
        String zhang = somebody();
        fail(zhang, 5);

        for (int minutes : new int[] {1, 2, 4, 8, 16, 30, 30}) {
            assertThat(waitFor(zhang)).isEqualTo(ofMinutes(minutes));
            clock.pass(ofMinutes(minutes));
            fail(zhang, 1);
        }
    }

    @Test
    void a_success_forgives_the_failures_before_it() {
        String zhang = somebody();
        fail(zhang, 4);
        assertThat(visitor().signIn(zhang, Logins.PASSWORD).status()).isEqualTo(200);
        fail(zhang, 4);

        assertThat(visitor().signIn(zhang, Logins.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void after_a_day_failures_are_forgotten() {
        String zhang = somebody();
        fail(zhang, 4);
        clock.pass(Duration.ofDays(1).plus(ofSeconds(1)));
        fail(zhang, 4);

        assertThat(visitor().signIn(zhang, Logins.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void a_login_that_does_not_exist_is_answered_and_counted_like_one_that_does() {
        String zhang = somebody();
        String nobody = "nobody-" + UUID.randomUUID().toString().substring(0, 8);

        for (int i = 0; i < 5; i++) {
            Visitor.Answer known = visitor().signIn(zhang, WRONG);
            Visitor.Answer unknown = visitor().signIn(nobody, WRONG);
            assertThat(unknown.status()).isEqualTo(401).isEqualTo(known.status());
            assertThat(unknown.body()).isEqualTo(known.body());
            assertThat(unknown.code()).isEqualTo("sign-in-failed");
        }
        assertThat(visitor().signIn(nobody, WRONG).body())
                .isEqualTo(visitor().signIn(zhang, WRONG).body());
        assertThat(waitFor(nobody)).isEqualTo(ofMinutes(1));
    }

    @Test
    void guesses_sent_at_once_gain_nothing() throws Exception {
        String zhang = somebody();
        List<Visitor> crowd = IntStream.range(0, 20).mapToObj(i -> visitor()).toList();
        crowd.forEach(each -> each.get("/api/session"));

        try (ExecutorService atOnce = Executors.newFixedThreadPool(crowd.size())) {
            List<Future<Integer>> answers = crowd.stream()
                    .map(each -> atOnce.submit(() -> each.signIn(zhang, WRONG).status()))
                    .toList();
            int judged = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(401, 429);
                judged += answer.get() == 401 ? 1 : 0;
            }
            assertThat(judged).isEqualTo(5);
        }
    }

    @Test
    @Proves("6.3.1")
    void one_address_that_tries_many_logins_is_closed_after_sixty_failures() {
        Visitor sprayer = new Visitor(port, "127.200.0.1");
        for (int i = 0; i < 60; i++) {
            assertThat(sprayer.signIn("spray-" + i, WRONG).status()).isEqualTo(401);
        }

        assertThat(sprayer.signIn("spray-60", WRONG).status()).isEqualTo(429);
        assertThat(sprayer.signIn(somebody(), Logins.PASSWORD).status()).isEqualTo(429);
        assertThat(new Visitor(port, "127.200.0.2")
                        .signIn(somebody(), Logins.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"login\":\"\",\"password\":\"x\"}",
                "{\"login\":\"zhang\"}",
                "{\"login\":\"zhang\",\"password\":null}",
                "{\"login\":[1],\"password\":\"x\"}",
                "not json"
            })
    @Proves("8.2.3")
    void what_cannot_be_a_sign_in_is_bad_input(String body) {
        Visitor.Answer answer = visitor().post("/api/session", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private String somebody() {
        return logins.ofHolder(offices.held(Role.TOWN, SmallCity.TOWN));
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(visitor().signIn(login, WRONG).status()).isEqualTo(401);
        }
    }

    private Duration waitFor(String login) {
        Visitor.Answer closed = visitor().signIn(login, WRONG);
        assertThat(closed.status()).isEqualTo(429);
        return ofSeconds(closed.body().at("/retryAfterSeconds").asInt());
    }
}
