package cn.anxian.hazard.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("还没有导入的登记表可以弃置，留痕，原件封存")
class DraftsArePutAwayStory extends RegisterStory {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_draft_that_is_put_away_is_listed_no_more_and_the_journal_tells_of_it() {
        String id = draft();
        assertThat(register(id).body().at("/next").toString()).contains("discarding");

        assertThat(discard(id).status()).isEqualTo(200);

        assertThat(town.get("/api/registers?size=100").toString()).doesNotContain(id);
        Answer shown = register(id);
        assertThat(shown.text("/state")).isEqualTo("discarded");
        assertThat(shown.body().at("/next")).isEmpty();
        assertThat(shown.body().at("/counts/rows").asInt()).isZero();
        assertThat(as(
                        inspector,
                        () -> jdbc.sql("select count(*) from hazard.register_row where register = :id::uuid")
                                .param("id", id)
                                .query(Long.class)
                                .single()))
                .as("what it said is gone")
                .isZero();
        assertThat(town.get("/api/journal?subjectType=register&subjectId=" + id).toString())
                .contains("弃置登记表草稿", "封存备查", shown.text("/sha256"));
    }

    @Test
    void the_original_stays_sealed_and_is_shown_no_more() {
        String id = draft();
        assertThat(town.get("/api/registers/" + id + "/table").status()).isEqualTo(200);
        discard(id);

        Answer table = town.get("/api/registers/" + id + "/table");
        assertThat(table.status()).isEqualTo(409);
        assertThat(table.text("/detail")).contains("原件封存备查，不再显示");
        assertThat(town.get("/api/registers/" + id + "/values?column=3&as=party")
                        .status())
                .isEqualTo(409);
        String again = draft();
        assertThat(register(again).text("/sha256")).isEqualTo(register(id).text("/sha256"));
        Answer started = start(again);
        assertThat(started.status())
                .as("the same file may come in once more: %s", started)
                .isEqualTo(200);
    }

    @Test
    void what_was_imported_is_undone_and_not_put_away() {
        String id = draft();
        assertThat(start(id).status()).isEqualTo(200);
        workOff();

        Answer refused = discard(id);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/detail")).contains("已导入", "不能弃置");
    }

    @Test
    void what_is_put_away_is_neither_imported_nor_put_away_again() {
        String id = draft();
        discard(id);

        assertThat(start(id).code()).isEqualTo("wrong-state");
        assertThat(discard(id).code()).isEqualTo("wrong-state");
        assertThat(town.put("/api/registers/" + id + "/mapping", mapping(id)).code())
                .isEqualTo("wrong-state");
    }

    @Test
    void nobody_puts_away_the_draft_of_others_nor_one_that_has_changed() {
        String id = draft();
        Visitor other = visitorAt(city.siblingTownInspector().post());
        assertThat(other.post("/api/registers/" + id + "/discarding", Map.of("version", version(id)))
                        .status())
                .isEqualTo(404);
        assertThat(town.post("/api/registers/" + id + "/discarding", Map.of("version", version(id) - 1))
                        .code())
                .isEqualTo("stale");
        assertThat(town.post("/api/registers/" + id + "/discarding", Map.of()).text("/errors/0/field"))
                .isEqualTo("version");
        assertThat(register(id).text("/state")).isEqualTo("checked");
    }

    private String draft() {
        String id = brought(HEADING + row(1, "配电箱没有接地" + millName, "2026-08-03", "", "整改中"));
        check(id);
        return id;
    }

    private Answer discard(String id) {
        return town.post("/api/registers/" + id + "/discarding", Map.of("version", version(id)));
    }
}
