package cn.anxian.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directive.DirectiveStory;
import cn.anxian.kernel.Caller;
import cn.anxian.story.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On what a deadline rests: the words, where they give the day; the issuer, where he chose another, or where they give none. */
class WhyThatDayStory extends DirectiveStory {

    private static final String AT_FIVE = "2026-09-25T17:00:00+08:00";
    private static final String END_OF_THE_25TH = "2026-09-26T00:00:00+08:00";

    @Test
    void a_part_rests_on_the_words_that_give_the_day_of_the_whole_and_a_day_of_its_own_on_whoever_set_it() {
        Caller brigade = city.cityRegulator("fire");
        Visitor fire = at(brigade);
        String whole = issued(city.cityOffice(), brigade);
        takes(fire, whole, "signing");
        takes(
                fire,
                whole,
                "breakdown",
                "parts",
                List.of(
                        Map.of("leadPost", city.regulator("fire").post().toString()),
                        Map.of("leadPost", city.siblingRegulator("fire").post().toString(), "dueAt", END_OF_THE_25TH)));

        assertThat(periodBasis(whole)).contains("演示会议上的讲话").doesNotContain("没有写明日期");
        assertThat(periodBasis(part(whole, 0))).isEqualTo(periodBasis(whole));
        assertThat(periodBasis(part(whole, 1))).contains("交办单位另定").doesNotContain("没有写明日期");
    }

    @Test
    void another_day_than_the_words_give_is_the_issuers_and_where_they_give_none_that_is_said() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int dated = sentenceOf(draft(office, directive), "消防安全排查");
        int undated = sentenceOf(draft(office, directive), "冷库逐一排查");

        var issued = issue(
                office,
                directive,
                List.of(
                        row(dated, city.cityRegulator("fire"), "dueAt", END_OF_THE_25TH),
                        row(undated, city.office(), "dueAt", END_OF_THE_25TH)));

        assertThat(periodBasis(issued.text("/issued/0/id"))).contains("交办单位另定").doesNotContain("没有写明日期");
        assertThat(periodBasis(issued.text("/issued/1/id"))).contains("没有写明日期").doesNotContain("另定");
    }

    @Test
    void nobody_has_longer_to_sign_for_a_task_than_to_do_it() {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH);
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        String today = "2026-09-15T00:00:00+08:00";

        var issued = issue(office, directive, List.of(row(no, city.cityRegulator("fire"), "dueAt", today)));

        assertThat(task(office, issued.text("/issued/0/id"))
                        .body()
                        .at("/obligations")
                        .findValuesAsString("dueAt"))
                .hasSize(2)
                .containsOnly(today);
    }

    @Test
    void what_went_back_and_out_again_by_the_same_day_rests_on_the_same_words() {
        String task = issued(city.cityOffice(), city.cityRegulator("fire"));
        String before = periodBasis(task);
        takes(at(city.cityRegulator("fire")), task, "return", "reason", "不属于消防职责");

        takes(
                at(city.cityOffice()),
                task,
                "reissue",
                "leadPost",
                city.cityRegulator("construction").post());

        assertThat(periodBasis(task)).isEqualTo(before);
    }

    @Test
    void an_hour_that_the_words_name_is_the_hour_of_the_duty_and_of_its_parts() {
        Visitor fire = at(city.cityRegulator("fire"));
        String whole = dueAtFive(fire);

        takes(
                fire,
                whole,
                "breakdown",
                "parts",
                List.of(Map.of("leadPost", city.regulator("fire").post().toString())));

        assertThat(Instant.parse(task(fire, whole).text("/dueAt"))).isEqualTo(Instant.parse(AT_FIVE));
        assertThat(Instant.parse(task(fire, part(whole, 0)).text("/dueAt"))).isEqualTo(Instant.parse(AT_FIVE));
        assertThat(periodBasis(whole)).doesNotContain("没有写明日期", "另定");
    }

    @Test
    void a_part_that_is_given_the_day_of_the_whole_is_due_at_the_hour_of_the_whole() {
        Visitor fire = at(city.cityRegulator("fire"));
        String whole = dueAtFive(fire);

        takes(
                fire,
                whole,
                "breakdown",
                "parts",
                List.of(Map.of("leadPost", city.regulator("fire").post().toString(), "dueAt", END_OF_THE_25TH)));

        assertThat(Instant.parse(task(fire, part(whole, 0)).text("/dueAt"))).isEqualTo(Instant.parse(AT_FIVE));
        assertThat(periodBasis(part(whole, 0))).isEqualTo(periodBasis(whole));
    }

    /** A task whose words name the hour, issued and signed for. */
    private String dueAtFive(Visitor fire) {
        Visitor office = at(city.cityOffice());
        String directive = enter(office, freshTitle(), SPEECH.replace("9月底前完成", "9月25日17时前完成"));
        int no = sentenceOf(draft(office, directive), "消防安全排查");
        String task = issue(office, directive, List.of(row(no, city.cityRegulator("fire"), "dueAt", AT_FIVE)))
                .text("/issued/0/id");
        takes(fire, task, "signing");
        return task;
    }

    private String part(String whole, int no) {
        return task(at(city.cityRegulator("fire")), whole).text("/children/" + no + "/id");
    }

    private String periodBasis(String task) {
        return task(at(city.cityOffice()), task)
                .body()
                .at("/obligations")
                .valueStream()
                .filter(duty -> duty.at("/kind").asString().equals("directive.carry-out")
                        && duty.at("/state").asString().equals("OPEN"))
                .findFirst()
                .orElseThrow()
                .at("/periodBasis")
                .toString();
    }
}
