package cn.anxian.obligation.handover;

import static cn.anxian.obligation.TestKinds.MEND;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.kernel.PersonId;
import cn.anxian.story.Sheets;
import cn.anxian.story.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody who holds no post yet cannot sign before he holds one: he takes it up with the first signature, and then signs. */
class NewcomerHandoverStory extends HandoverSetting {

    @Test
    void somebody_new_takes_the_post_up_with_the_first_signature_and_then_signs_the_list() {
        String handover = begin(Map.of("postId", people.safety(), "takerName", " 演示新来 "));
        Visitor leaving = visitorAt(people.safety());
        JsonNode shown = leaving.get("/api/handovers/" + handover).body();
        assertThat(shown.at("/takerName").asString()).isEqualTo("演示新来");
        assertThat(shown.at("/takerPostName").isNull()).as("he holds none").isTrue();
        assertThat(shown.at("/takerSignsIn").asBoolean())
                .as("nobody has opened an account for him")
                .isFalse();
        assertThat(shown.at("/duties")).hasSize(2);
        assertThat(taking(leaving)).as("he owes nothing before he is there").isEmpty();

        assertThat(sign(leaving, handover, "giving").status()).isEqualTo(200);

        assertThat(holder()).isEqualTo("演示新来");
        Visitor newcomer = visitorAt(people.safety());
        assertThat(taking(newcomer)).hasSize(1);
        assertThat(newcomer.get("/api/obligations?view=post&kind=" + MEND)
                        .body()
                        .at("/items"))
                .as("the duties stay on the post")
                .hasSize(2);
        assertThat(newcomer.get("/api/handovers/" + handover).body().at("/may").toString())
                .as("he does not call off his own signature")
                .isEqualTo("[\"take\"]");
        assertThat(sign(newcomer, handover, "taking").status()).isEqualTo(200);

        JsonNode done = newcomer.get("/api/handovers/" + handover).body();
        assertThat(done.at("/state").asString()).isEqualTo("DONE");
        assertThat(done.at("/duties")).hasSize(2);
        assertThat(taking(newcomer)).isEmpty();
        assertThat(newcomer.get("/api/journal?subjectType=handover&subjectId=" + handover)
                        .body()
                        .toString())
                .contains("演示新来（新到任）", "交出人在交接清单上签名，岗位换人", "\"接手人在交接清单上签名：");
        assertThat(Sheets.text(newcomer.get("/api/handovers/" + handover + "/document")))
                .contains("接手人演示新来（新到任，自交出人签名时起担任本岗位）");
    }

    /** He would hold the duties and never have signed: it climbs, and only whoever fills the post ends it. */
    @Test
    void a_newcomer_who_does_not_sign_cannot_call_it_off_and_the_post_goes_on_by_another_list() {
        String handover = begin(Map.of("postId", people.safety(), "takerName", "演示新来"));
        sign(visitorAt(people.safety()), handover, "giving");
        Visitor newcomer = visitorAt(people.safety());

        assertThat(cancel(newcomer, handover).status()).isEqualTo(403);
        clock.pass(Duration.ofDays(12));
        bell.sweep(clock.now());
        assertThat(visitorAt(people.head())
                        .get("/api/climbs?subjectType=handover&subjectId=" + handover)
                        .body()
                        .at("/0/ladder")
                        .asString())
                .isEqualTo("企业岗位交接逾期没有签名");
        Visitor chooser = visitorAt(people.inspector());
        assertThat(chooser.post("/api/handovers", said(people.safety(), takerPost))
                        .code())
                .isEqualTo("handover-under-way");
        assertThat(cancel(chooser, handover).status()).isEqualTo(200);

        assertThat(holder()).as("the duties are not left with nobody").isEqualTo("演示新来");
        assertThat(taking(visitorAt(people.safety()))).isEmpty();
        assertThat(chooser.post("/api/handovers", said(people.safety(), takerPost))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void called_off_before_anybody_signed_nothing_has_changed() {
        String handover = begin(Map.of("postId", people.safety(), "takerName", "演示新来"));

        assertThat(cancel(visitorAt(people.safety()), handover).status()).isEqualTo(200);

        assertThat(holder()).isEqualTo("演示安全");
    }

    @Test
    void whoever_is_registered_and_holds_no_post_is_chosen_and_not_registered_again() {
        PersonId known = as(at(city.systemAdministrator().post()), () -> directory.addPerson("演示待岗"));
        Visitor administrator = visitorAt(city.systemAdministrator().post());
        assertThat(administrator.get("/api/people?q=演示待岗").body().findValuesAsString("id"))
                .contains(known.toString());
        assertThat(administrator.get("/api/people?q=示接手").body().findValuesAsString("id"))
                .as("he holds a post")
                .doesNotContain(serving().toString());

        Visitor.Answer begun =
                administrator.post("/api/handovers", Map.of("postId", people.safety(), "takerPersonId", known));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        sign(visitorAt(people.safety()), begun.text("/subject/id"), "giving");

        assertThat(loading(() -> directory.holderOf(people.safety()))
                        .orElseThrow()
                        .person())
                .isEqualTo(known);
        assertThat(administrator.get("/api/people?q=示待岗").body().findValuesAsString("id"))
                .as("now he holds one")
                .doesNotContain(known.toString());
        JsonNode left = administrator.get("/api/people?q=演示安全").body();
        assertThat(left.findValuesAsString("was")).as("what he was is said").anyMatch(was -> was.endsWith("安全员"));
    }

    /** A post handed to its own holder, by the way of a name: the same name is not yet somebody else. */
    @Test
    void the_name_of_whoever_leaves_is_not_somebody_new() {
        Visitor.Answer no = inspector.post("/api/handovers", Map.of("postId", people.safety(), "takerName", "演示安全 "));

        assertThat(no.text("/errors/0/field")).isEqualTo("takerName");
        assertThat(no.text("/errors/0/message")).contains("现在就由演示安全担任", "同名的另一个人");
        assertThat(inspector.get("/api/people?q=演示安全").body().findValuesAsString("serving"))
                .as("whoever is called just that and serves is shown")
                .contains("true");
    }

    @Test
    void people_are_told_by_name_and_to_a_head_only_those_who_served_with_him() {
        assertThat(inspector.get("/api/people?q=").body()).isEmpty();
        assertThat(inspector.get("/api/people?q=演").body()).isEmpty();
        Visitor head = visitorAt(people.head());
        Visitor other = visitorAt(peopleIn(HUBIN, HUIXING, "fire").head());
        String registered = begin(Map.of("postId", people.safety(), "takerName", "演示新来"));
        sign(visitorAt(people.safety()), registered, "giving");
        String left = "演示安全";

        assertThat(head.get("/api/people?q=" + left).body().findValuesAsString("was"))
                .isNotEmpty()
                .allMatch(was -> was.endsWith("安全员"));
        assertThat(head.get("/api/people?q=" + left).body()).hasSize(1);
        assertThat(other.get("/api/people?q=" + left).body().findValuesAsString("serving"))
                .as("his own safety officer, and nobody from another shop")
                .containsExactly("true");
    }

    @Test
    void somebody_who_holds_another_post_is_not_taken_for_somebody_new() {
        PersonId serving =
                loading(() -> directory.holderOf(takerPost)).orElseThrow().person();

        Visitor.Answer no =
                inspector.post("/api/handovers", Map.of("postId", people.safety(), "takerPersonId", serving));

        assertThat(no.text("/errors/0/field")).isEqualTo("takerPersonId");
        assertThat(no.text("/errors/0/message")).contains("演示接手现在另有岗位", "按他现在的岗位选");
    }

    @Test
    void a_witness_hands_it_to_somebody_new_as_well() {
        Visitor head = visitorAt(people.head());
        Visitor.Answer begun = head.post(
                "/api/handovers/one-sided",
                Map.of(
                        "postId",
                        people.safety(),
                        "takerName",
                        "演示新来",
                        "absence",
                        "DIED",
                        "words",
                        "九月十日病故",
                        "document",
                        "演示证明〔2026〕1号"));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        String handover = begun.text("/subject/id");

        assertThat(sign(head, handover, "witnessing").status()).isEqualTo(200);

        assertThat(holder()).isEqualTo("演示新来");
        assertThat(sign(visitorAt(people.safety()), handover, "taking").status())
                .isEqualTo(200);
        assertThat(Sheets.text(head.get("/api/handovers/" + handover + "/document")))
                .contains("新到任，自监交人签名时起担任本岗位");
    }

    /** Whoever only stands above chooses among those of the post's own party: he brings nobody in. */
    @Test
    void whoever_does_not_fill_the_post_brings_nobody_in() {
        Visitor.Answer no = visitorAt(people.chief())
                .post(
                        "/api/handovers/one-sided",
                        Map.of(
                                "postId",
                                people.inspector(),
                                "takerName",
                                "演示新来",
                                "absence",
                                "ILL",
                                "words",
                                "住院",
                                "document",
                                "诊断证明"));

        assertThat(no.status()).as(no.toString()).isEqualTo(403);
    }

    @Test
    void row_level_security_is_as_narrow_as_the_service_before_and_after_the_first_signature() {
        String handover = begin(Map.of("postId", people.safety(), "takerName", "演示新来"));
        assertThat(differing(handover, Map.of())).isEmpty();

        sign(visitorAt(people.safety()), handover, "giving");

        assertThat(differing(handover, Map.of())).isEmpty();
    }

    private PersonId serving() {
        return loading(() -> directory.holderOf(takerPost)).orElseThrow().person();
    }

    private static JsonNode taking(Visitor visitor) {
        return visitor.get("/api/obligations?view=post&kind=handover.take")
                .body()
                .at("/items");
    }

    private String begin(Map<String, ?> said) {
        Visitor.Answer begun = inspector.post("/api/handovers", said);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        return begun.text("/subject/id");
    }
}
