package cn.anxian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 平台运行: what the system administrator sees of the product itself, and of nobody's matters. */
class PlatformStory extends Story {

    @Autowired
    private SmallCity city;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_system_administrator_sees_jobs_the_database_and_the_packs() {
        jdbc.sql("""
                insert into kernel.scheduled_tasks (task_name, task_instance, execution_time, picked, version,
                    last_failure, consecutive_failures)
                values ('obligation.ring', 'recurring', timestamptz '2026-09-14 09:00+08', false, 1, timestamptz '2026-09-14 09:00+08', 3) on conflict do nothing
                """).update();

        Answer platform = visitorAt(city.systemAdministrator().post()).get("/api/platform");

        assertThat(platform.status()).as(platform.toString()).isEqualTo(200);
        assertThat(platform.text("/jobs/0/name")).isEqualTo("响铃：提醒、记逾期、告知上级");
        assertThat(platform.body().at("/jobs/0/failures").asInt()).isEqualTo(3);
        assertThat(platform.text("/databaseVersion")).matches("1[5-9].*");
        assertThat(platform.body().at("/packs").size()).isEqualTo(24);
        jdbc.sql("delete from kernel.scheduled_tasks where task_name = 'obligation.ring'")
                .update();
    }

    @Test
    void an_event_that_nobody_took_is_shown_and_told_again_on_the_record() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into kernel.event_publication (id, listener_id, event_type, serialized_event, publication_date, status)
                values (:id, 'cn.anxian.gone.Listener.on(cn.anxian.gone.Told)', 'cn.anxian.gone.Told', '{}', timestamptz '2026-09-14 09:00+08', 'PUBLISHED')
                """).param("id", id).update();
        Visitor administrator = visitorAt(city.systemAdministrator().post());

        assertThat(administrator.get("/api/platform").toString())
                .contains(id.toString())
                .contains("\"event\":\"Told\"")
                .contains("\"listener\":\"on\"");
        Answer retried = administrator.post("/api/platform/publications/" + id + "/retry", Map.of());

        assertThat(retried.status()).as(retried.toString()).isEqualTo(200);
        assertThat(administrator
                        .get("/api/journal?subjectType=publication&subjectId=" + id)
                        .toString())
                .contains("重新投递未送达的事件");
        jdbc.sql("delete from kernel.event_publication where id = :id")
                .param("id", id)
                .update();
    }

    @Test
    void nobody_else_sees_it() {
        assertThat(visitorAt(city.office().post()).get("/api/platform").status())
                .isEqualTo(403);
        assertThat(visitorAt(city.securityAdministrator().post())
                        .get("/api/platform")
                        .status())
                .isEqualTo(403);
    }
}
