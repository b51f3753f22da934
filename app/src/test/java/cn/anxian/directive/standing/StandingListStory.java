package cn.anxian.directive.standing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 十五条硬措施, tracked by county and department. */
class StandingListStory extends DirectiveStory {

    @Test
    void a_list_is_entered_issued_to_two_counties_and_read_as_a_table() {
        Visitor office = at(city.cityOffice());
        JsonNode lists = office.get("/api/standing-lists").body();
        assertThat(lists.at("/0/items")).hasSize(15);
        assertThat(lists.at("/0/verified").asBoolean()).isFalse();
        Answer entered = office.post(
                "/api/standing-lists/fifteen-measures/directive",
                Map.of("title", freshTitle(), "heldOn", "2026-09-01"));
        assertThat(entered.status()).as(entered.toString()).isEqualTo(200);
        String id = entered.text("/subject/id");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int no = 1; no <= 15; no++) {
            rows.add(row(no, city.office()));
            rows.add(row(no, city.siblingOffice()));
        }

        Answer issued = issue(office, id, rows);
        String first = issued.text("/issued/0/id");
        takes(at(city.office()), first, "signing");
        reports(at(city.office()), first);
        takes(office, first, "acceptance");

        JsonNode grid = office.get("/api/directives/" + id + "/grid").body();
        assertThat(grid.at("/parties")).hasSize(2);
        assertThat(grid.at("/rows")).hasSize(15);
        assertThat(grid.at("/rows/0/tally/accepted").asInt()).isEqualTo(1);
        assertThat(grid.at("/rows/0/cells/0/tasks/0/state").asString()).isEqualTo("accepted");
        assertThat(grid.at("/rows/0/cells/1/tasks/0/state").asString()).isEqualTo("issued");
        assertThat(task(office, first).body().at("/obligations").toString())
                .contains("\"document\"")
                .contains("\"verified\":false");
        assertThat(office.get("/api/directives/" + id).body().at("/tasks/all").asInt())
                .isEqualTo(30);
        assertThat(at(city.office())
                        .get("/api/directive-tasks?size=100&directive=" + id)
                        .body()
                        .at("/items"))
                .hasSize(15);
    }

    @Test
    void an_item_that_was_given_to_nobody_stands_in_the_table_all_the_same() {
        Visitor office = at(city.cityOffice());
        String id = office.post(
                        "/api/standing-lists/fifteen-measures/directive",
                        Map.of("title", freshTitle(), "heldOn", "2026-09-01"))
                .text("/subject/id");
        issue(office, id, List.of(row(2, city.office())));

        JsonNode grid = office.get("/api/directives/" + id + "/grid").body();
        assertThat(grid.at("/rows")).hasSize(15);
        assertThat(grid.at("/rows/0/tally/all").asInt()).isZero();
        assertThat(grid.at("/rows/0/cells/0/tasks")).isEmpty();
        assertThat(grid.at("/rows/1/cells/0/tasks")).hasSize(1);
    }

    @Test
    void a_list_that_is_not_there_is_not_entered() {
        Answer missing = at(city.cityOffice()).post("/api/standing-lists/no-such-list/directive", Map.of());

        assertThat(missing.status()).isEqualTo(404);
    }
}
