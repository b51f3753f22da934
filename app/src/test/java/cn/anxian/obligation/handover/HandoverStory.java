package cn.anxian.obligation.handover;

import static cn.anxian.obligation.TestKinds.MEND;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anxian.directory.NewPost;
import cn.anxian.journal.Subject;
import cn.anxian.kernel.PostId;
import cn.anxian.kernel.Role;
import cn.anxian.story.Sheets;
import cn.anxian.story.SmallCity;
import cn.anxian.story.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 讲话一:“责任到人、责任到岗”。A post changes hands by two signatures under one list; the duties stay on the post. */
class HandoverStory extends HandoverSetting {

    @Test
    void both_sign_one_list_and_then_the_post_changes_hands() {
        String handover = begin();
        Visitor leaving = visitorAt(people.safety());
        Visitor taker = visitorAt(takerPost);
        JsonNode shown = leaving.get("/api/handovers/" + handover).body();
        assertThat(shown.at("/duties")).hasSize(2);
        assertThat(shown.at("/overdue").asLong()).isEqualTo(1);
        assertThat(shown.at("/duties/0/overdue").asBoolean()).isTrue();
        assertThat(leaving.get("/api/obligations?view=post&kind=handover.give")
                        .body()
                        .at("/items"))
                .hasSize(1);
        assertThat(taker.get("/api/obligations?view=post&kind=handover.take")
                        .body()
                        .at("/items/0/action/href")
                        .asString())
                .as("the one who takes it up is told")
                .isEqualTo("/handovers/" + handover);

        assertThat(sign(leaving, handover, "giving").status()).isEqualTo(200);
        assertThat(holder()).as("until both have signed nothing changes").isEqualTo("演示安全");
        assertThat(taker.get("/api/handovers/" + handover).body().at("/duties")).hasSize(2);
        Visitor.Answer taken = sign(taker, handover, "taking");

        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(holder()).isEqualTo("演示接手");
        Visitor next = visitorAt(people.safety());
        JsonNode duties =
                next.get("/api/obligations?view=post&kind=" + MEND).body().at("/items");
        assertThat(duties).hasSize(2);
        assertThat(duties.at("/0/obligor/personName").asString()).isEqualTo("演示接手");
        assertThat(duties.at("/0/dueAt").asString())
                .as("no clock is set back")
                .isEqualTo(shown.at("/duties/0/dueAt").asString());
        String journal = next.get("/api/journal?subjectType=handover&subjectId=" + handover)
                .body()
                .toString();
        assertThat(journal).contains("发起岗位交接", "交出人在交接清单上签名", "接手人在交接清单上签名，岗位换人", "2 项，其中逾期 1 项", early.number());
        assertThat(next.get("/api/obligations?view=post&state=open&kind=handover.give")
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void a_signature_that_does_not_come_is_told_inside_the_enterprise() {
        String handover = begin();
        clock.pass(Duration.ofDays(12));
        bell.sweep(clock.now());

        JsonNode ladders = visitorAt(people.head())
                .get("/api/climbs?subjectType=handover&subjectId=" + handover)
                .body();
        assertThat(ladders).hasSize(2);
        assertThat(ladders.at("/0/ladder").asString()).isEqualTo("企业岗位交接逾期没有签名");
        assertThat(ladders.at("/0/confined").asBoolean()).isTrue();
        assertThat(ladders.at("/0/passed/0/told").toString()).contains("演示负责").doesNotContain("监管");
    }

    /** The service and the database say the same of everybody: who sees it, and who may change it. */
    @Test
    void row_level_security_is_as_narrow_as_the_service() {
        String handover = begin();

        assertThat(differing(handover, Map.of())).isEmpty();
    }

    @Test
    void what_changes_between_the_two_signatures_is_marked_on_the_list() {
        String handover = begin();
        assertThat(sign(visitorAt(people.safety()), handover, "giving").status())
                .isEqualTo(200);
        Subject fresh = matter();
        as(at(people.inspector()), () -> {
            obligations.discharge(late, MEND);
            return obligations.issue(owed(MEND, fresh, people, HUIXING, "fire", Duration.ofHours(24)));
        });
        assertThat(sign(visitorAt(takerPost), handover, "taking").status()).isEqualTo(200);

        Visitor.Answer list = visitorAt(people.safety()).get("/api/handovers/" + handover);
        assertThat(list.body().at("/duties")).hasSize(3);
        assertThat(list.body().at("/duties").toString()).contains("交出人签名后已了结", "交出人签名后新增");
    }

    @Test
    void the_list_is_a_document_too() {
        String handover = begin();
        sign(visitorAt(people.safety()), handover, "giving");
        sign(visitorAt(takerPost), handover, "taking");

        assertThat(Sheets.text(visitorAt(people.safety()).get("/api/handovers/" + handover + "/document")))
                .contains("岗位交接清单", "一、交接情况", "交出人演示安全", early.number(), late.number(), "手写签名，签名存证", "逾期");
    }

    @Test
    void a_post_is_not_handed_to_its_own_holder() {
        Visitor.Answer no =
                inspector.post("/api/handovers", Map.of("postId", people.safety(), "takerPostId", people.safety()));

        assertThat(no.code()).isEqualTo("own-holder");
        assertThat(no.text("/detail")).contains("现在就由演示安全担任", "不能交接给他自己");
        assertThat(no.text("/basis/0/kind")).isEqualTo("house-rule");
    }

    @Test
    void nobody_hands_over_or_signs_for_a_post_that_is_not_his() {
        Visitor worker = visitorAt(takerPost);
        assertThat(worker.post("/api/handovers", said(people.safety(), takerPost))
                        .status())
                .isEqualTo(403);
        Visitor head = visitorAt(people.head());
        assertThat(head.post("/api/handovers", said(people.head(), takerPost)).status())
                .as("a head does not choose his own successor")
                .isEqualTo(403);
        String handover = begin();
        assertThat(sign(head, handover, "giving").text("/detail")).contains("别人不能代签");
        assertThat(sign(worker, handover, "giving").status()).isEqualTo(403);
        assertThat(sign(visitorAt(people.safety()), handover, "taking").status())
                .isEqualTo(403);
        assertThat(sign(worker, handover, "taking").code())
                .as("who leaves signs first")
                .isEqualTo("not-given-yet");
        assertThat(holder()).isEqualTo("演示安全");
        Visitor stranger = visitorAt(peopleIn(HUBIN, HUIXING, "fire").head());
        assertThat(stranger.get("/api/handovers/" + handover).status()).isEqualTo(404);
        assertThat(cancel(stranger, handover).status()).isEqualTo(404);
    }

    @Test
    void a_signature_is_drawn_and_ones_own() {
        String handover = begin();
        Visitor leaving = visitorAt(people.safety());
        assertThat(leaving.post("/api/handovers/" + handover + "/giving", "{\"signature\":null}")
                        .text("/errors/0/field"))
                .isEqualTo("signature");
        String anothers = drawnBy(visitorAt(people.head()));
        assertThat(leaving.post("/api/handovers/" + handover + "/giving", Map.of("signature", anothers))
                        .text("/errors/0/field"))
                .isEqualTo("signature");
        assertThat(leaving.get("/api/handovers/" + handover).text("/state")).isEqualTo("STARTED");
    }

    @Test
    void half_done_it_can_be_called_off_and_nothing_has_changed() {
        String handover = begin();
        sign(visitorAt(people.safety()), handover, "giving");
        assertThat(inspector
                        .post("/api/handovers", said(people.safety(), takerPost))
                        .code())
                .isEqualTo("handover-under-way");

        assertThat(cancel(inspector, handover).status()).isEqualTo(200);

        assertThat(holder()).isEqualTo("演示安全");
        assertThat(sign(visitorAt(takerPost), handover, "taking").code()).isEqualTo("handover-ended");
        assertThat(cancel(inspector, handover).code()).isEqualTo("handover-ended");
        assertThat(visitorAt(takerPost)
                        .get("/api/obligations?view=post&kind=handover.take")
                        .body()
                        .at("/items"))
                .isEmpty();
        assertThat(inspector
                        .post("/api/handovers", said(people.safety(), takerPost))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_vacant_post_is_taken_up_by_appointment_with_one_signature_and_that_is_said() {
        loading(() -> {
            directory.endHolding(people.safety(), clock.now());
            return people;
        });
        Visitor.Answer no = inspector.post("/api/handovers", said(people.safety(), takerPost));
        assertThat(no.code()).isEqualTo("post-vacant");
        assertThat(no.text("/detail")).contains("请直接任命，再由接手人一人在清单上签名");
        hold(people.safety(), "演示补任");
        Visitor appointed = visitorAt(people.safety());

        Visitor.Answer received =
                appointed.post("/api/posts/" + people.safety() + "/receiving", Map.of("signature", drawnBy(appointed)));

        assertThat(received.status()).as(received.toString()).isEqualTo(200);
        String id = received.text("/subject/id");
        JsonNode shown = appointed.get("/api/handovers/" + id).body();
        assertThat(shown.at("/leavingName").isNull()).isTrue();
        assertThat(shown.at("/duties")).hasSize(2);
        assertThat(Sheets.text(appointed.get("/api/handovers/" + id + "/document")))
                .contains("没有交出人", "一人签名");
        assertThat(appointed
                        .post("/api/posts/" + people.safety() + "/receiving", Map.of("signature", drawnBy(appointed)))
                        .code())
                .isEqualTo("received-already");
        assertThat(visitorAt(people.head())
                        .post("/api/posts/" + people.safety() + "/receiving", Map.of("signature", drawnBy(appointed)))
                        .status())
                .isEqualTo(403);
    }

    /** Whoever is appointed instead, and whoever is only relieved, leaves no list behind. */
    @Test
    void a_held_post_with_open_duties_changes_hands_by_the_list_alone() {
        Visitor head = visitorAt(people.head());
        String holder = "/api/posts/" + people.safety() + "/holder";
        Visitor administrator = visitorAt(city.systemAdministrator().post());

        for (Visitor by : java.util.List.of(inspector, head, administrator)) {
            Visitor.Answer replaced = by.post(holder, Map.of("personName", "演示越过清单"));
            assertThat(replaced.status()).as(replaced.toString()).isEqualTo(409);
            assertThat(replaced.code()).isEqualTo("hand-over-first");
            assertThat(replaced.text("/detail")).contains("2 项未结的责任", "岗位交接");
            assertThat(by.post(holder + "/end", Map.of()).code()).isEqualTo("hand-over-first");
        }
        assertThat(holder()).isEqualTo("演示安全");
        assertThat(head.post("/api/posts/" + takerPost + "/holder", Map.of("personName", "演示班长"))
                        .status())
                .as("what owes nothing goes without a list")
                .isEqualTo(200);

        loading(() -> {
            directory.endHolding(people.safety(), clock.now());
            return people;
        });
        assertThat(head.post(holder, Map.of("personName", "演示补缺")).status())
                .as("nobody is there to hand over a vacant post")
                .isEqualTo(200);
    }

    @Test
    void who_stood_there_when_something_was_done_is_not_dated_away() {
        Instant issued = clock.now().minus(Duration.ofHours(30));
        as(at(people.inspector()), () -> {
            obligations.discharge(early, MEND);
            obligations.discharge(late, MEND);
            return people;
        });
        Instant closed = clock.now();
        clock.pass(Duration.ofHours(3));
        Visitor head = visitorAt(people.head());
        String holder = "/api/posts/" + people.safety() + "/holder";

        for (Instant back : java.util.List.of(issued.plusSeconds(1), closed)) {
            Visitor.Answer replaced = head.post(holder, Map.of("personName", "演示倒填", "from", back));
            assertThat(replaced.code()).as(replaced.toString()).isEqualTo("already-recorded");
            assertThat(replaced.text("/detail")).contains("最近一次办理记录在 2026年9月15日 15:00", "最早可以自 2026年9月15日 15:01 起");
            assertThat(replaced.text("/basis/0/kind")).isEqualTo("house-rule");
            assertThat(head.post(holder + "/end", Map.of("at", back)).code()).isEqualTo("already-recorded");
        }
        Visitor.Answer earlier = head.post(holder, Map.of("personName", "演示倒填", "from", issued.minusSeconds(1)));
        assertThat(earlier.status()).as(earlier.toString()).isEqualTo(409);
        assertThat(head.post(holder + "/end", Map.of("at", issued.minusSeconds(1)))
                        .code())
                .isEqualTo("before-present-holding");
        assertThat(holder()).isEqualTo("演示安全");

        Instant from = closed.plus(Duration.ofHours(1));
        assertThat(head.post(holder, Map.of("personName", "演示次日", "from", from)).status())
                .isEqualTo(200);
        assertThat(loading(() -> directory.holderAt(people.safety(), from.minusSeconds(1)))
                        .orElseThrow()
                        .personName())
                .isEqualTo("演示安全");
    }

    /** Nobody owed anything: it is the act of the one who stood there that counts. */
    @Test
    void what_somebody_did_from_the_post_bars_dating_back_as_well() {
        Visitor leaver = visitorAt(people.head());
        clock.pass(Duration.ofHours(1));
        assertThat(leaver.post("/api/posts/" + takerPost + "/holder", Map.of("personName", "演示新班长"))
                        .status())
                .isEqualTo(200);
        Instant acted = clock.now();
        clock.pass(Duration.ofHours(1));
        String holder = "/api/posts/" + people.head() + "/holder";

        assertThat(inspector
                        .post(holder, Map.of("personName", "演示新负责人", "from", acted.minusSeconds(60)))
                        .code())
                .isEqualTo("already-recorded");
        assertThat(inspector
                        .post(holder, Map.of("personName", "演示新负责人", "from", acted.plusSeconds(60)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_new_post_is_filled_back_to_its_founding_and_no_farther() {
        Instant founded = clock.now();
        PostId fresh = loading(() -> directory.addPost(
                new NewPost(people.shop(), "仓管员", Role.WORKER, HUIXING, Set.of(), Optional.of(people.head()), "")));
        clock.pass(Duration.ofDays(2));
        Visitor head = visitorAt(people.head());
        String holder = "/api/posts/" + fresh + "/holder";

        assertThat(head.post(holder, Map.of("personName", "演示仓管", "from", founded.minusSeconds(1)))
                        .code())
                .isEqualTo("post-abolished");
        assertThat(head.post(holder, Map.of("personName", "演示仓管", "from", founded))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void bad_input_is_named() {
        assertThat(inspector.post("/api/handovers", "{}").text("/errors/0/field"))
                .isEqualTo("postId");
        assertThat(inspector
                        .post("/api/handovers", Map.of("postId", people.safety()))
                        .text("/errors/0/field"))
                .isEqualTo("takerPostId");
        assertThat(inspector
                        .post("/api/handovers", said(people.safety(), people.inspector()))
                        .text("/errors/0/message"))
                .contains("本企业的人");
        assertThat(inspector
                        .get("/api/handovers/" + java.util.UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(inspector
                        .post("/api/handovers/" + begin() + "/cancellation", "{\"reason\":\" \"}")
                        .text("/errors/0/field"))
                .isEqualTo("reason");
    }

    @Test
    void a_government_post_goes_from_hand_to_hand_too() {
        PostId clerk = city.hire(
                        "emergency",
                        SmallCity.COUNTY,
                        "交接岗" + people.shop().toString().substring(30),
                        Role.REGULATOR,
                        "fire")
                .post();
        Visitor administrator = visitorAt(city.systemAdministrator().post());
        Visitor.Answer begun = administrator.post(
                "/api/handovers", said(clerk, city.emergencyOfficer().post()));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        String handover = begun.text("/subject/id");

        assertThat(sign(visitorAt(clerk), handover, "giving").status()).isEqualTo(200);
        Visitor.Answer taken = sign(visitorAt(city.emergencyOfficer().post()), handover, "taking");

        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(loading(() -> directory.holderOf(clerk)).orElseThrow().person())
                .isEqualTo(city.emergencyOfficer().person());
        assertThat(administrator.get("/api/posts/" + clerk + "/handovers").text("/0/state"))
                .isEqualTo("DONE");
    }

    private String begin() {
        Visitor.Answer begun = inspector.post("/api/handovers", said(people.safety(), takerPost));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        return begun.text("/subject/id");
    }
}
