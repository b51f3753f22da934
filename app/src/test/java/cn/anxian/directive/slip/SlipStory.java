package cn.anxian.directive.slip;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 三色督办: a missed task climbs from blue over yellow to red, and then a person decides. */
class SlipStory extends DirectiveStory {

    @Test
    void a_missed_task_climbs_to_red_and_its_slips_are_numbered_and_kept() {
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(at(city.cityRegulator("fire")), task, "signing");

        ring("2026-10-01T00:30:00+08:00");
        assertThat(colour(task)).isEqualTo("none");
        ring("2026-10-01T01:00:00+08:00");
        assertThat(colour(task)).isEqualTo("blue");
        ring("2026-10-15T00:00:00+08:00");
        assertThat(colour(task)).isEqualTo("yellow");
        ring("2026-10-23T00:00:00+08:00");
        ring("2026-10-23T00:00:00+08:00");

        JsonNode missed = task(at(city.cityOffice()), task).body();
        assertThat(missed.at("/colour").asString()).isEqualTo("red");
        assertThat(missed.at("/overdue").asBoolean()).isTrue();
        assertThat(missed.at("/slips")).hasSize(3);
        assertThat(missed.at("/slips/0/number").asString()).contains("蓝督〔2026〕");
        assertThat(missed.at("/slips/2/name").asString()).isEqualTo("红色督办单");
        assertThat(at(city.cityOffice())
                        .get("/api/directive-tasks?colour=red&overdue=true&size=100")
                        .toString())
                .contains(task);
    }

    @Test
    void done_late_the_colour_goes_and_the_slips_stay() {
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));
        takes(at(city.cityRegulator("fire")), task, "signing");
        ring("2026-10-01T01:00:00+08:00");

        reports(at(city.cityRegulator("fire")), task);

        JsonNode late = task(at(city.cityOffice()), task).body();
        assertThat(late.at("/colour").asString()).isEqualTo("none");
        assertThat(late.at("/slips")).hasSize(1);
    }

    @Test
    void a_task_that_nobody_signs_for_turns_blue_by_itself_and_signing_late_settles_it() {
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));

        ring("2026-09-16T01:00:00+08:00");
        assertThat(colour(task)).isEqualTo("blue");
        takes(at(city.cityRegulator("fire")), task, "signing");

        assertThat(colour(task)).isEqualTo("none");
    }

    private void ring(String moment) {
        clock.moveTo(OffsetDateTime.parse(moment).toInstant());
        bell.sweep(clock.now());
    }

    private String colour(String task) {
        return task(at(city.cityOffice()), task).text("/colour");
    }
}
