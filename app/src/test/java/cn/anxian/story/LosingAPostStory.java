package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.account.Logins;
import cn.anxian.house.Proves;
import cn.anxian.kernel.PersonId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rights rest on the post, and are asked anew with every request. */
class LosingAPostStory extends Story {

    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    @Autowired
    private Offices offices;

    @Test
    @Proves("7.2.1")
    void losing_the_post_ends_the_session_with_the_next_request() {
        PostId post = offices.held(Role.TOWN, SmallCity.TOWN);
        Visitor inspector = visitorAt(post);
        assertThat(choose(inspector, post).status()).isEqualTo(200);

        clock.pass(ONE_SECOND);
        offices.relieve(post);

        Visitor.Answer refused = choose(inspector, post);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("signed-out");
        assertThat(inspector.get("/api/session").text("/state")).isEqualTo("anonymous");
    }

    @Test
    void who_loses_one_of_two_posts_signs_in_again_and_acts_from_the_other() {
        PersonId zhang = offices.person();
        PostId first = offices.held(Role.TOWN, SmallCity.TOWN, zhang);
        PostId second = offices.held(Role.DUTY, SmallCity.COUNTY, zhang);
        Visitor visitor = visitorAt(first);
        assertThat(visitor.get("/api/session").body().at("/posts").size()).isEqualTo(2);

        clock.pass(ONE_SECOND);
        offices.relieve(first);

        assertThat(visitor.get("/api/session").text("/state")).isEqualTo("anonymous");
        assertThat(visitorAt(second).get("/api/session").text("/role")).isEqualTo("DUTY");
    }

    @Test
    void a_person_acts_from_the_post_that_he_chose_and_from_no_other_persons() {
        PersonId zhang = offices.person();
        PostId first = offices.held(Role.TOWN, SmallCity.TOWN, zhang);
        PostId second = offices.held(Role.DUTY, SmallCity.COUNTY, zhang);
        PostId of_another = offices.held(Role.LEADER, SmallCity.COUNTY);
        Visitor visitor = visitorAt(first);

        assertThat(choose(visitor, second).text("/role")).isEqualTo("DUTY");
        assertThat(visitor.get("/api/session").text("/post/id")).isEqualTo(second.toString());
        assertThat(choose(visitor, of_another).status()).isEqualTo(404);
        assertThat(visitor.get("/api/session").text("/post/id")).isEqualTo(second.toString());
    }

    @Test
    void whoever_becomes_an_administrator_acts_from_that_post_only() {
        PersonId zhang = offices.person();
        PostId town = offices.held(Role.TOWN, SmallCity.TOWN, zhang);
        Visitor before = visitorAt(town);

        clock.pass(ONE_SECOND);
        PostId audit = offices.held(Role.AUDIT_ADMIN, SmallCity.COUNTY, zhang);

        assertThat(before.get("/api/session").text("/state")).isEqualTo("anonymous");
        Visitor after = visitorAt(audit);
        assertThat(after.get("/api/session").body().at("/posts").size()).isEqualTo(1);
        assertThat(choose(after, town).status()).isEqualTo(404);
    }

    @Test
    void nobody_signs_in_without_a_post() {
        PostId post = offices.held(Role.TOWN, SmallCity.TOWN);
        String login = logins.ofHolder(post);
        clock.pass(ONE_SECOND);
        offices.relieve(post);

        Visitor.Answer refused = visitor().signIn(login, Logins.PASSWORD);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/detail")).contains("没有担任任何岗位");
    }

    @Test
    @Proves("7.3.2")
    void a_session_is_over_after_twelve_hours_by_the_machines_clock() {
        PostId post = offices.held(Role.TOWN, SmallCity.TOWN);
        Visitor inspector = visitorAt(post);

        clock.pass(Duration.ofHours(12).minusSeconds(1));
        assertThat(inspector.get("/api/session").text("/state")).isEqualTo("signed-in");
        clock.pass(ONE_SECOND);
        assertThat(inspector.get("/api/session").text("/state")).isEqualTo("anonymous");
    }

    @Test
    @Proves("7.4.1")
    void signing_out_ends_the_session_on_the_server() {
        PostId post = offices.held(Role.TOWN, SmallCity.TOWN);
        Visitor inspector = visitorAt(post);
        String session = inspector.cookie("anxian").orElseThrow();

        assertThat(inspector.delete("/api/session").status()).isEqualTo(204);

        Visitor.Answer stolen = visitor()
                .send(visitor()
                        .request("/api/session")
                        .header("Cookie", "anxian=" + session)
                        .GET());
        assertThat(stolen.text("/state")).isEqualTo("anonymous");
    }

    @Test
    @Proves({"7.2.2", "7.2.4"})
    void the_session_of_the_sign_in_page_is_not_the_session_of_the_person() {
        PostId post = offices.held(Role.TOWN, SmallCity.TOWN);
        Visitor inspector = visitorAt(post);
        String before = inspector.cookie("anxian").orElseThrow();
        String token = inspector.cookie("XSRF-TOKEN").orElseThrow();

        inspector.signIn(logins.ofHolder(post), Logins.PASSWORD);

        assertThat(inspector.cookie("anxian").orElseThrow()).isNotEqualTo(before);
        assertThat(inspector.cookie("XSRF-TOKEN").orElseThrow()).isNotEqualTo(token);
        assertThat(visitor()
                        .send(visitor()
                                .request("/api/session")
                                .header("Cookie", "anxian=" + before)
                                .GET())
                        .text("/state"))
                .isEqualTo("anonymous");
    }

    private static Visitor.Answer choose(Visitor visitor, PostId post) {
        return visitor.post("/api/session/post", Map.of("postId", post));
    }
}
