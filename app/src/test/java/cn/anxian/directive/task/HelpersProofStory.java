package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Visitor;
import cn.anxian.story.Visitor.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 配合单位 of another line prove their share, and who has to do with the task sees the proof. */
class HelpersProofStory extends DirectiveStory {

    @Test
    void a_helper_of_another_line_proves_its_share_and_reads_the_leads() {
        Caller helper = city.cityRegulator("construction");
        Visitor fire = at(city.cityRegulator("fire"));
        Visitor housing = at(helper);
        String task = issuedWith(helper);
        takes(fire, task, "signing");
        String leads = photo(fire);
        takes(fire, task, "progress", "text", "已排查三个商场", "evidence", List.of(leads));
        String helpers = photo(housing);

        Answer told = step(housing, task, "progress", "text", "在建工地已经配合排查", "evidence", List.of(helpers));

        assertThat(told.status()).as(told.toString()).isEqualTo(200);
        for (Visitor reader : List.of(fire, housing, at(city.cityOffice()))) {
            assertThat(proofs(reader, task)).containsExactlyInAnyOrder(leads, helpers);
            assertThat(reader.get("/api/evidence/" + leads).status()).isEqualTo(200);
            assertThat(reader.get("/api/evidence/" + helpers).status()).isEqualTo(200);
            assertThat(reader.get("/api/evidence/" + helpers + "/thumbnail").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void another_department_reads_neither_the_task_nor_its_proof_and_cannot_put_its_own_beside_it() {
        Caller helper = city.cityRegulator("construction");
        Visitor fire = at(city.cityRegulator("fire"));
        Visitor stranger = at(city.cityRegulator("industry"));
        String task = issuedWith(helper);
        takes(fire, task, "signing");
        String leads = photo(fire);
        takes(fire, task, "progress", "text", "已排查三个商场", "evidence", List.of(leads));

        assertThat(task(stranger, task).status()).isEqualTo(404);
        assertThat(stranger.get("/api/evidence/" + leads).status()).isEqualTo(404);
        assertThat(at(city.regulator("construction"))
                        .get("/api/evidence/" + leads)
                        .status())
                .isEqualTo(404);
        Answer pushed = stranger.post(
                "/api/directive-tasks/" + task + "/progress",
                java.util.Map.of("version", 1, "text", "我也来了", "evidence", List.of(photo(stranger))));
        assertThat(pushed.status()).isEqualTo(404);
    }

    private String issuedWith(Caller helper) {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        Answer issued = issue(
                office,
                directive,
                List.of(row(
                        no,
                        city.cityRegulator("fire"),
                        "coParties",
                        List.of(helper.party().toString()))));
        assertThat(issued.status()).as(issued.toString()).isEqualTo(200);
        return issued.text("/issued/0/id");
    }

    private static List<String> proofs(Visitor reader, String task) {
        return task(reader, task)
                .body()
                .at("/progress")
                .valueStream()
                .flatMap(note -> note.at("/evidence").valueStream())
                .map(JsonNode::asString)
                .toList();
    }
}
