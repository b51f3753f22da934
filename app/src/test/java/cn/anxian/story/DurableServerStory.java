package cn.anxian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was acknowledged is on the disk: the embedded server's packager switches that off for speed, we switch it on. */
class DurableServerStory extends Story {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_embedded_server_writes_to_the_disk_before_it_acknowledges() {
        assertThat(List.of("fsync", "synchronous_commit", "full_page_writes"))
                .allSatisfy(setting -> assertThat(jdbc.sql("select current_setting(:name)")
                                .param("name", setting)
                                .query(String.class)
                                .single())
                        .as(setting)
                        .isEqualTo("on"));
    }
}
