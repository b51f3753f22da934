package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.account.Logins;
import cn.anxian.directory.RegionId;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 讲话一:“责任到人、责任到岗、责任到点”。 */
class SigningInStory extends Story {

    private static final RegionId CHINA = new RegionId(1);

    @Autowired
    private Offices offices;

    @Test
    void whoever_holds_a_post_signs_in_and_acts_from_it() {
        PostId post = offices.held(Role.REGULATOR, CHINA);
        Visitor inspector = visitor();

        assertThat(inspector.get("/api/session").text("/state")).isEqualTo("anonymous");
        Visitor.Answer session = inspector.signIn(logins.ofHolder(post), Logins.PASSWORD);

        assertThat(session.status()).as(session.toString()).isEqualTo(200);
        assertThat(session.text("/state")).isEqualTo("signed-in");
        assertThat(session.text("/post/id")).isEqualTo(post.toString());
        assertThat(session.text("/role")).isEqualTo("REGULATOR");
    }
}
